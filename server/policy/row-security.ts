/**
 * The second wall, generated: what a session reaches, class by class, as SQL over the stored viewer,
 * scopes and classes. It shares the policy's sentences with the compiled read and nothing else.
 *
 * It is coarse: never narrower than the row condition, and equal to it on the columns of the access
 * class. What depends on other columns of the row is left open here and decided by the compiled read.
 */
import { createHash } from "node:crypto";
import {
  columnsOf,
  type Condition,
  type Constant,
  type Operand,
  type ViewerAttribute,
} from "./condition.js";
import type { Register } from "./register.js";
import { isAlwaysKept } from "./viewer.js";

type Attributes = Readonly<Record<string, string>>;

/** What a condition is asked of: a class, and where they are known the classes of what its record stands on. */
export interface ClassInSql {
  /** Attribute -> SQL of its value; `c` stands for the class. */
  readonly attributes: Attributes;
  /** Edge -> SQL of the class's id at its end. */
  readonly ends: Readonly<Record<string, string>>;
  /** Column that names the record at an end -> SQL that is null with it. */
  readonly references: Readonly<Record<string, string>>;
  /** Whether it is known which groups a token keeps (`v.groups`). */
  readonly knowsToken: boolean;
}

const viewerSql: Readonly<Record<ViewerAttribute, string>> = {
  partnerId: "v.partner_id::text",
  accountId: "v.account_id::text",
  sessionId: "v.session_id::text",
  roles: "v.roles",
  clearance: "v.clearance",
  purpose: "v.purpose",
};

/** A text as an SQL literal. */
export const quote = (value: string): string => `'${value.replaceAll("'", "''")}'`;

function constantSql(value: Constant): string {
  if (value === null) return "null";
  if (typeof value === "object")
    return `array[${value.map((member) => quote(member)).join(", ")}]::text[]`;
  return typeof value === "string" ? quote(value) : String(value);
}

function operandSql(operand: Operand, attributes: Attributes): string {
  if (operand.from === "row") return attributes[operand.column]!;
  return operand.from === "viewer" ? viewerSql[operand.attribute] : constantSql(operand.value);
}

const coverage =
  "c.record_type = any(s.record_types) and c.owner_id = any(s.discloser_ids)" +
  " and c.marking <= s.marking and c.handling = any(s.handling)" +
  " and (s.districts is null or c.district = any(s.districts))" +
  " and (s.themes is null or c.themes && s.themes)";

/**
 * Rows that some allowing scope covers and that no denying scope may cover. Where a `not` stands above,
 * what cannot be decided counts the other way: only a plain no may become a yes.
 */
function scopeSql(isNegated: boolean): string {
  const [allows, denies] = isNegated ? ["is not false", "is true"] : ["is true", "is not false"];
  return (
    `(exists (select from live s where s.effect = 'ALLOW' and (${coverage}) ${allows})` +
    ` and not exists (select from live s where s.effect = 'DENY' and s.field_groups = '{}' and (${coverage}) ${denies}))`
  );
}

/** Of a class that is looked at by itself. */
export const onlyTheClass = { ends: {}, references: {}, knowsToken: false } as const;

/** Whether the session's token, when there is one, keeps a group. */
export const tokenSql = (group: string): string =>
  isAlwaysKept(group) ? "true" : `(v.groups is null or ${quote(group)} = any(v.groups))`;

function isNullSql(operand: Operand, open: boolean, of: ClassInSql): string {
  if (operand.from !== "row") return `(${operandSql(operand, of.attributes)} is null)`;
  const known = of.attributes[operand.column] ?? of.references[operand.column];
  return known === undefined ? String(open) : `(${known} is null)`;
}

/**
 * A condition over one class `c` and the viewer `v`.
 * @param open what an undecidable part becomes; true lets the whole err wide
 */
export function coarseSql(condition: Condition, open: boolean, of: ClassInSql): string {
  const { attributes, ends, knowsToken } = of;
  const isUndecidable = [...columnsOf(condition)].some((column) => !(column in attributes));
  const sql = (operand: Operand): string => operandSql(operand, attributes);
  switch (condition.kind) {
    case "constant":
      return condition.value === null ? "null::boolean" : String(condition.value);
    case "allOf":
      return condition.of.length === 0
        ? "true"
        : `(${condition.of.map((part) => coarseSql(part, open, of)).join(" and ")})`;
    case "anyOf":
      return condition.of.length === 0
        ? "false"
        : `(${condition.of.map((part) => coarseSql(part, open, of)).join(" or ")})`;
    case "not":
      return `not ${coarseSql(condition.of, !open, of)}`;
    case "related": {
      const end = ends[condition.edge];
      if (end === undefined) return String(open);
      const atEnd = coarseSql(condition.condition, open, { ...of, ends: {}, references: {} });
      return `exists (select from public.access_class c where c.id = ${end} and ${atEnd})`;
    }
    case "tokenKeeps":
      return knowsToken ? tokenSql(condition.group) : String(open);
    case "withinScope":
      if (condition.level === "WITHHELD") return "true";
      return condition.group === null ? scopeSql(!open) : String(open);
    case "isNull":
      return isNullSql(condition.of, open, of);
    case "before":
      return isUndecidable ? String(open) : `(${sql(condition.of)} < challenger_now())`;
    case "after":
      return isUndecidable ? String(open) : `(${sql(condition.of)} > challenger_now())`;
    case "compare": {
      if (isUndecidable) return String(open);
      const left = sql(condition.left);
      const right = sql(condition.right);
      switch (condition.comparison) {
        case "equals":
          return `(${left} = ${right})`;
        case "atMost":
          return `(${left} <= ${right})`;
        case "in":
          return `(${left} = any(${right}))`;
        case "overlaps":
          return `(${left} && ${right})`;
      }
    }
  }
}

/** The session's viewer `v` and its scopes `live`, for a condition that asks of them. */
export const viewerSqlOf = (session: string): string => `
  with v as (
    select a.partner_id, a.id as account_id, s.id as session_id, a.roles, a.clearance, s.purpose,
      t.record_types as narrowed, t.field_groups as groups
    from public.session s
    join public.account a on a.id = s.account_id
    left join public.token t on t.id = s.token_id
    where s.id = ${session}
  ), live as (
    select * from public.challenger_live_scopes(${session})
  )`;

/** The body of `challenger_compute_reach(of_session uuid)`. */
export function reachSql(register: Register): string {
  const cases = register.records
    .map(({ type, policy }) => {
      const attributes = type.accessClass?.attributes ?? {};
      const rows = coarseSql(policy.rows, true, { ...onlyTheClass, attributes });
      return `when ${quote(type.recordType ?? "")} then ${rows}`;
    })
    .join("\n      ");
  return `${viewerSqlOf("of_session")}
  select coalesce(string_agg(
    case when (v.narrowed is null or c.record_type = any(v.narrowed)) and case c.record_type
      ${cases}
      end then '1' else '0' end, '' order by n.n), '')::varbit
  from generate_series(0, (select max(id) from public.access_class)) as n(n)
  left join public.access_class c on c.id = n.n
  cross join v`;
}

/** The policy as data: every sentence's frozen tree, and the hash that names this version. */
export function policyVersion(register: Register): {
  readonly hash: string;
  readonly tree: string;
} {
  const types = register.all.map(({ policy }) => ({
    type: policy.type,
    rows: policy.rows,
    changes: policy.changes,
    fields: Object.fromEntries(
      Object.entries(policy.fields).map(([name, rule]) => [
        name,
        { ...rule, verbs: [...rule.verbs].sort() },
      ]),
    ),
  }));
  const tree = JSON.stringify({ types, statistics: register.statistics });
  return { hash: createHash("sha256").update(tree).digest("hex").slice(0, 16), tree };
}
