/**
 * The matrix: for every type and field, and every viewer of the cast, at which levels the field is shown
 * over all combinations of policy attributes, and what may be asked of it. Worked out with the interpreter.
 */
import type { Constant } from "../../server/policy/condition.js";
import { decide, type DecidedRow } from "../../server/policy/decide.js";
import type { Governed, Register } from "../../server/policy/register.js";
import { fieldCondition, rowCondition, type FieldRule } from "../../server/policy/rules.js";
import type { Viewer } from "../../server/policy/viewer.js";
import { districts, partners } from "../support/viewers.js";
import { frozenNow } from "../support/world.js";

type Columns = Readonly<Record<string, Constant>>;

const combinations = <Value>(lists: readonly (readonly Value[])[]): Value[][] =>
  lists.reduce<Value[][]>(
    (all, list) => all.flatMap((head) => list.map((value) => [...head, value])),
    [[]],
  );

/** Every combination of owner, marking, handling, district and themes. */
const attributes: readonly Columns[] = combinations<Constant>([
  Object.values(partners),
  [1, 2],
  ["P", "C"],
  [...Object.values(districts), null],
  [[], ["COUNTY_LINES"], ["MODERN_SLAVERY_HT"]],
]).map(([ownerId, marking, handling, district, themes]) => ({
  ownerId: ownerId!,
  marking: marking!,
  handling: handling!,
  district: district!,
  themes: themes!,
  sensitivities: [],
  embargoUntil: null,
  namedReaderIds: null,
  handlingConditions: handling === "C" ? ["ORIGINATOR_CONTACT_REQUIRED"] : [],
  expiresAt: null,
  onward: "OPEN",
  originatorId: null,
  releasedToIds: [],
}));

/** Records at the ends that a row carries the class of, with the row's own attributes. */
function endsOf(register: Register, { type }: Governed, columns: Columns): DecidedRow["edges"] {
  const ends = Object.entries(type.edges).flatMap(([name, edge]): [string, DecidedRow][] => {
    if (!("classColumn" in edge) || edge.classColumn === undefined) return [];
    const target = edge.kind === "one" ? register.named(edge.target).type.recordType : "PERSON";
    return [[name, { columns: { ...columns, recordType: target } }]];
  });
  return Object.fromEntries(ends);
}

function recordRows(register: Register, governed: Governed): readonly DecidedRow[] {
  const { type } = governed;
  const kinds = type.name === "Identifier" ? ["PHONE", "ACCOUNT"] : ["ANY"];
  return attributes.flatMap((columns) =>
    kinds.map((kind) => ({
      columns: { ...columns, recordType: type.recordType, kind, about_group: "record" },
      edges: endsOf(register, governed, columns)!,
    })),
  );
}

/** Rows of reference data: the viewer's own, its partner's, and somebody else's. */
function referenceRows(viewer: Viewer): readonly DecidedRow[] {
  return Object.values(partners).map((partner) => ({
    columns: {
      id: partner,
      partner_id: partner,
      discloser_ids: [partner],
      recipient_ids: [partner],
      account_id: partner === viewer.partnerId ? viewer.accountId : partner,
    },
  }));
}

/** F in full, G reduced, P a pointer, w withheld, n neither confirmed nor denied. */
function levelLetter(rule: FieldRule, viewer: Viewer, row: DecidedRow): string {
  const gets = (level: "FULL" | "GENERALISED" | "POINTER"): boolean =>
    decide(fieldCondition(rule, level, viewer), viewer, row, frozenNow) === true;
  if (gets("FULL")) return "F";
  if (gets("GENERALISED")) return "G";
  if (gets("POINTER")) return "P";
  return decide(rule.admitWithheld, viewer, row, frozenNow) === true ? "w" : "n";
}

const verbLetters = { filter: "f", sort: "s", group: "g", search: "q" } as const;

/** Questions that may be asked of a field, as letters, for a viewer's set of visible names. */
export function verbsOf(names: ReadonlySet<string>, type: string, field: string): string {
  return Object.entries(verbLetters)
    .filter(([verb]) => names.has(`${type}.${field}:${verb}`))
    .map(([, letter]) => letter)
    .join("");
}

/** One viewer's column of the matrix: `Type.field` -> levels and questions; `.` where nothing exists. */
export function matrixColumn(
  register: Register,
  viewer: Viewer,
  names: ReadonlySet<string>,
): Map<string, string> {
  const column = new Map<string, string>();
  for (const governed of register.all) {
    const { type, policy } = governed;
    const condition = rowCondition(policy, viewer, type.recordType);
    const rows = type.recordType === null ? referenceRows(viewer) : recordRows(register, governed);
    const visible = rows.filter((row) => decide(condition, viewer, row, frozenNow) === true);
    for (const [field, rule] of Object.entries(policy.fields)) {
      const letters = new Set(visible.map((row) => levelLetter(rule, viewer, row)));
      const levels = ["F", "G", "P", "w", "n"].filter((letter) => letters.has(letter)).join("");
      const isNamed = names.has(`${type.name}.${field}`);
      const cell =
        `${levels === "" ? "-" : levels} ${isNamed ? verbsOf(names, type.name, field) : "."}`.trim();
      column.set(`${type.name}.${field}`, levels === "" && !isNamed ? "." : cell);
    }
  }
  return column;
}
