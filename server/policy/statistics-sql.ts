/** The declared statistics as SQL, installed with the policy: who may read them, and the cells as they are. */
import { coarseSql, onlyTheClass, viewerSqlOf } from "./row-security.js";
import type { Register } from "./register.js";
import type { Cube, Division } from "./statistics.js";

const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

/** The months before the present one, oldest first, as `2026-10`. */
const monthsSql = (months: number): string =>
  `select ${months} - back + 1 as place, to_char(present.month - make_interval(months => back::integer), 'YYYY-MM') as code
      from generate_series(1, ${months}) back`;

const columnsSql = (divided: Division): string =>
  divided.kind === "month"
    ? monthsSql(divided.months)
    : `select place, code from unnest(array[${divided.codes.map(quote).join(", ")}]) with ordinality as listed(code, place)`;

function cubeSql(register: Register, { name, typeName, divided }: Cube): string {
  const { type } = register.named(typeName);
  const { counted } = register.statistics;
  const column = type.fields[divided.field]!.column;
  const code =
    divided.kind === "month"
      ? `to_char(t.${column} at time zone 'Europe/London', 'YYYY-MM')`
      : `t.${column}`;
  return `
    select r.place::integer, c.place::integer, r.code, c.code, coalesce(n.records, 0)::integer
    from (select row_number() over (order by d.code) as place, d.code from public.district d) r
    cross join (${columnsSql(divided)}) c
    left join (
      select c.district, ${code} as code, count(*) as records
      from public.${type.table} t join public.access_class c on c.id = t.access_class
      where t.recorded_at < present.month at time zone 'Europe/London'
        and ${coarseSql(counted, false, { ...onlyTheClass, attributes: type.accessClass!.attributes })}
      group by 1, 2
    ) n on n.district = r.code and n.code = c.code
    where of_cube = ${quote(name)}`;
}

/**
 * The body of `challenger_count_statistic(of_cube text)`: every cell in its place, by row and column, as
 * counted; none for a cube that was not declared. What came in since the month began is not counted yet, so
 * that nobody finds a small number by adding to it and looking again.
 */
export const countSql = (register: Register): string => `
  select cell.* from (
    select date_trunc('month', public.challenger_now() at time zone 'Europe/London') as month
  ) present
  cross join lateral (${register.statistics.cubes.map((cube) => cubeSql(register, cube)).join("\n    union all")}
  ) cell(row_place, column_place, row_code, column_code, records)`;

/** The body of `challenger_may_read_statistics(of_session uuid)`. */
export const readersSql = ({ statistics }: Register): string =>
  `${viewerSqlOf("of_session")}
  select coalesce((select ${coarseSql(statistics.readers, true, { ...onlyTheClass, attributes: {} })} from v), false)`;
