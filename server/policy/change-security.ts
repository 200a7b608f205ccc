/**
 * The second wall of changes, generated: which rows the portal's role may write, from the same sentences as
 * the decision before it. As coarse as the reach: equal to the rule on the classes of the row and of what it
 * stands on, and open where a rule asks of other columns.
 */
import { anyOf, never, type Condition } from "./condition.js";
import type { Governed, Register } from "./register.js";
import { coarseSql, quote, tokenSql, viewerSqlOf } from "./row-security.js";

/** Edge -> column that carries the class of the record at its end. */
function endsOf({ type }: Governed): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(type.edges).flatMap(([name, edge]) =>
      "classColumn" in edge && edge.classColumn !== undefined ? [[name, edge.classColumn]] : [],
    ),
  );
}

/** Column of a reference -> column of its end's class: they are null together. */
function referencesOf({ type }: Governed): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.values(type.edges).flatMap((edge) =>
      "classColumn" in edge && edge.classColumn !== undefined
        ? [[edge.column, edge.classColumn]]
        : [],
    ),
  );
}

/** The function that judges one change by the classes of its row. */
function judgeSql(governed: Governed, verb: string, condition: Condition): readonly string[] {
  const { type, policy } = governed;
  const ends = endsOf(governed);
  const name = `challenger_may_${verb}_${type.table}`;
  const columns = ["access_class", ...Object.values(ends)];
  const signature = `${name}(${columns.map(() => "integer").join(", ")})`;
  const attributes = type.accessClass?.attributes ?? {};
  const references = referencesOf(governed);
  const rule = coarseSql(condition, true, { attributes, ends, references, knowsToken: true });
  return [
    `create function ${name}(${columns.map((column) => `${column} integer`).join(", ")}) returns boolean
    language sql stable security definer set search_path = pg_catalog, public, pg_temp as $may$${viewerSqlOf("public.challenger_session_id()")}
  select exists (
    select from v cross join public.access_class c
    where c.id = ${name}.access_class and c.record_type = ${quote(type.recordType ?? "")}
      and (v.narrowed is null or c.record_type = any(v.narrowed))
      and ${tokenSql(policy.changes.group)}
      and ${rule})$may$`,
    `alter function ${signature} owner to challenger_guard`,
    `revoke execute on function ${signature} from public`,
    `grant execute on function ${signature} to challenger_app`,
  ];
}

const callOf = (governed: Governed, verb: string): string =>
  `challenger_may_${verb}_${governed.type.table}(${["access_class", ...Object.values(endsOf(governed))].join(", ")})`;

/** The statements for one kind of record; run again, they replace what they made before. */
function securityOf(governed: Governed): readonly string[] {
  const { table } = governed.type;
  const { create, update, acts } = governed.policy.changes;
  const change = anyOf(update, ...Object.values(acts));
  const isNobodys = [create, update, ...Object.values(acts)].every((rule) => rule === never);
  return [
    // What a partner owns, only an import writes and takes back; the portal itself, what a rule says.
    ...["insert", "update", "delete"].map(
      (command) => `alter policy own_${command} on ${table} to challenger_importer`,
    ),
    `drop policy if exists may_create on ${table}`,
    `drop policy if exists may_update on ${table}`,
    `do $drop$ declare made regprocedure; begin
      for made in select p.oid from pg_proc p where p.pronamespace = 'public'::regnamespace
        and p.proname in ('challenger_may_create_${table}', 'challenger_may_update_${table}')
      loop execute format('drop function %s', made); end loop;
    end $drop$`,
    ...(isNobodys
      ? []
      : [
          ...judgeSql(governed, "create", create),
          ...judgeSql(governed, "update", change),
          `create policy may_create on ${table} for insert to challenger_app with check (${callOf(governed, "create")})`,
          `create policy may_update on ${table} for update to challenger_app
            using (${callOf(governed, "update")}) with check (${callOf(governed, "update")})`,
        ]),
  ];
}

/** The statements that put every kind of record behind the wall that its rules of change say. */
export const changeSecurity = (register: Register): readonly string[] =>
  register.records.flatMap(securityOf);
