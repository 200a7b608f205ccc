/** Faults in what stands for a value. */
import type { Fault } from "../fault.js";

/** The masks. */
export const maskFaults: readonly Fault[] = [
  {
    title: "a masked column answers the raw one: its CASE was dropped",
    patches: [
      {
        file: "server/reading/masked-table.ts",
        find: `if (field.full.kind === "always") return raw;`,
        put: `if (raw !== "") return raw;`,
      },
    ],
    suite: { project: "leak", file: "wire-tap", only: "for nurse" },
  },
  {
    title: "a list is sorted by the raw column",
    patches: [
      {
        file: "server/reading/order.ts",
        find: "sql: table.column(field),",
        put: 'sql: spec?.source === "table" ? `(select x.${spec.column} from ${type.table} x where x.${type.key} = ${table.key})` : table.column(field),',
      },
    ],
    suite: { project: "leak", file: "twin-worlds", only: "nurse|regionalAnalyst", requests: 900 },
  },
  {
    title: "rows are counted over the raw table",
    patches: [
      {
        file: "server/reading/compile-connection.ts",
        find: "return `(select count(*) from ${table.sql()}",
        put: "const raw = table.bound.type.table;\n  table.sql();\n  return `(select count(*) from ${/marking|handling|owner_id|district/.test(conditions.join()) ? table.sql() : `${raw} ${table.alias}`}",
      },
    ],
    suite: { project: "leak", file: "twin-worlds", only: "nurse|regionalAnalyst", requests: 900 },
  },
  {
    title: "a field that is neither confirmed nor denied is admitted to be withheld",
    patches: [
      {
        file: "server/reading/field-access.ts",
        find: "(shown === 0 && !admitted)",
        put: '(shown === 0 && !admitted && name === "")',
      },
      {
        file: "server/reading/field-access.ts",
        find: "(source.level === 0 && !source.admitted)",
        put: "source.level > 3",
      },
    ],
    suite: { project: "leak", file: "once-leaked", only: "neither confirmed nor denied" },
  },
  {
    title: "a search hit is not confirmed on the masked value",
    patches: [
      {
        file: "server/reading/compile-search.ts",
        find: "and ${confirmed}`",
        put: "and (true or ${confirmed})`",
      },
    ],
    suite: { project: "leak", file: "once-leaked", only: "last characters|last three digits" },
  },
];
