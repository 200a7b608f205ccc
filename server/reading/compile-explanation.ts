/**
 * The explanation of who gets what of one record. What leaves the database is what rules ask about: the record's
 * access class, the columns that rules name, and the scopes of whoever is explained; no other value of a field.
 */
import { isObjectType } from "graphql";
import type { GovernedType } from "../kernel/governed-type.js";
import { NotFound } from "../kernel/errors.js";
import { columnsOf, relatedParts, type Condition, type Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import {
  explainOwnSight,
  explainSight,
  reaches,
  type ExplainedField,
  type Explanation,
} from "../policy/explain.js";
import { fieldConditions, type Governed, type Register } from "../policy/register.js";
import { shownLevel } from "../policy/shown-level.js";
import type { PartnerScope, Sight } from "../policy/sight.js";
import type { Viewer } from "../policy/viewer.js";
import type { CompiledRead } from "./compile-root.js";
import { statement, type ReadingContext } from "./context.js";
import { numbered } from "./parameters.js";
import { isRecordId, type RecordTypes } from "./record-types.js";

/** What is to be explained. */
export interface ExplanationWish {
  readonly id: string;
  /** Null for the record and all of its fields. */
  readonly field: string | null;
  /** The account or partner whose sight is meant; null for the viewer's own. */
  readonly as: string | null;
  /** The purpose that they ask under; null for the first that reaches the record. */
  readonly purpose: string | null;
}

/** An explanation as it is answered. */
export interface ToldExplanation extends Explanation {
  readonly record: string;
  readonly whose: string;
  readonly partnerName: string;
  readonly purpose: string | null;
  readonly purposes: readonly string[];
  /** Of the one field asked about; null without, and where it is not told. */
  readonly level: ExplainedField["level"];
  readonly change: string | null;
  /** Whether the viewer may ask about other people's sight of this record. */
  readonly mayLookAs: boolean;
}

interface Answer {
  readonly row: Readonly<Record<string, Constant>>;
  readonly classId: number;
  readonly ends: Readonly<Record<string, number | null>>;
  readonly ownerName: string;
  /** The viewer's own scopes, or whoever's sight was asked about; null when that may not be told. */
  readonly own: readonly PartnerScope[] | null;
  readonly sight: Sight | null;
}

const nobody = "00000000-0000-4000-8000-000000000000";

const everyCondition = ({ policy }: Governed): readonly Condition[] => [
  policy.rows,
  ...Object.values(policy.fields).flatMap(fieldConditions),
];

/** Columns of the record's own table that some rule asks about. */
function ruleColumns(governed: Governed): readonly string[] {
  const ofClass = governed.type.accessClass?.attributes ?? {};
  const asked = everyCondition(governed).flatMap((condition) => [...columnsOf(condition)]);
  return [...new Set(asked)].filter((column) => !(column in ofClass)).sort();
}

/** The edges whose other end some rule asks about, with the column of its class. */
function ruledEnds(governed: Governed): readonly (readonly [string, string])[] {
  const names = new Set(
    everyCondition(governed)
      .flatMap(relatedParts)
      .map(({ edge }) => edge),
  );
  return Object.entries(governed.type.edges).flatMap(([name, edge]) =>
    names.has(name) && "classColumn" in edge && edge.classColumn !== undefined
      ? [[name, edge.classColumn] as const]
      : [],
  );
}

const objectSql = (entries: readonly (readonly [string, string])[]): string =>
  `json_build_object(${entries.map(([name, sql]) => `'${name}', ${sql}`).join(", ")})`;

/** The fields and references that a viewer's own schema knows of a type. */
function explainable({ schema }: ReadingContext, type: GovernedType): readonly string[] {
  const visible = schema.getType(type.name);
  if (!isObjectType(visible)) return [];
  return Object.keys(visible.getFields()).filter((name) => {
    const kind = type.edges[name]?.kind;
    return name in type.fields || kind === "one" || kind === "oneOfAny";
  });
}

function sqlOf(reading: ReadingContext, governed: Governed, wish: ExplanationWish) {
  const { parameters } = statement(reading);
  const { table } = governed.type;
  const id = parameters.add(wish.id.toLowerCase(), "uuid");
  const whose = wish.as === null ? null : isRecordId(wish.as) ? wish.as : nobody;
  const sight =
    whose === null
      ? (["own", "challenger_own_scopes()"] as const)
      : (["sight", `challenger_sight_of(${id}, ${parameters.add(whose, "uuid")})`] as const);
  const answer = objectSql([
    ["row", objectSql(ruleColumns(governed).map((column) => [column, `t.${column}`]))],
    ["classId", "t.access_class"],
    ["ends", objectSql(ruledEnds(governed).map(([name, column]) => [name, `t.${column}`]))],
    ["ownerName", "(select p.name from partner p where p.id = c.owner_id)"],
    sight,
  ]);
  return numbered(
    `select (select ${answer} from ${table} t join access_class c on c.id = t.access_class` +
      ` where t.id = ${id})::text as answer`,
    parameters.values,
  );
}

/** Whether a viewer may ask about other people's sight of a record: the owner's information owner, in person. */
const mayLookAs = (viewer: Viewer, row: DecidedRow): boolean =>
  viewer.roles.includes("INFORMATION_OWNER") &&
  viewer.narrowedTo === null &&
  row.columns["ownerId"] === viewer.partnerId;

function decidedRow({ access }: ReadingContext, answer: Answer): DecidedRow {
  const ends = Object.entries(answer.ends).flatMap(([name, classId]) =>
    classId === null ? [] : [[name, { columns: access.attributesOf(classId) }] as const],
  );
  return {
    columns: { ...access.attributesOf(answer.classId), ...answer.row },
    edges: Object.fromEntries(ends),
  };
}

const openAttributes = ["recordType", "ownerId", "marking", "handling", "district"] as const;

function ownExplanation(
  { access }: ReadingContext,
  governed: Governed,
  row: DecidedRow,
  answer: Answer,
  names: readonly string[],
  purposes: readonly string[],
) {
  const { viewer, now } = access;
  const { accountId, accountName, partnerId, partnerName, roles, clearance, purpose } = viewer;
  const person = { accountId, accountName, partnerId, partnerName, roles, clearance };
  const sight: Sight = { ...person, purposes, scopes: answer.own ?? [] };
  const open = Object.fromEntries(
    openAttributes.map((name) => [name, row.columns[name] ?? null] as const),
  );
  const explanation = explainOwnSight(
    { governed, open, ownerName: answer.ownerName, sight, purpose },
    names.map((name) => [name, shownLevel(governed, name, viewer, row, now)] as const),
  );
  return { explanation, whose: accountName, partnerName, purpose, purposes };
}

function sightExplanation(
  { access }: ReadingContext,
  governed: Governed,
  row: DecidedRow,
  answer: Answer,
  names: readonly string[],
  wish: ExplanationWish,
) {
  const { sight, ownerName } = answer;
  const isTold = sight !== null && mayLookAs(access.viewer, row);
  if (!isTold) throw new NotFound();
  if (wish.purpose !== null && !sight.purposes.includes(wish.purpose)) throw new NotFound();
  const under = (purpose: string | null) => ({
    governed,
    row,
    ownerName,
    sight,
    purpose,
    now: access.now,
  });
  const first = sight.purposes.find((purpose) => reaches(under(purpose))) ?? sight.purposes[0];
  const purpose = wish.purpose ?? first ?? null;
  return {
    explanation: explainSight(under(purpose), names, wish.field),
    whose: sight.accountName ?? sight.partnerName,
    partnerName: sight.partnerName,
    purpose,
    purposes: sight.purposes,
  };
}

/**
 * Compiles an explanation for one viewer.
 * @param recordTypes the type of the record, where the viewer may see it
 * @param purposes what the viewer may choose from
 * @returns a read that answers null for a record that is hidden or missing, and for a field that the viewer's
 *   schema does not know
 * @throws NotFound, as it shapes, for an account or partner that the viewer may not ask about, or that is none
 */
export function compileExplanation(
  reading: ReadingContext,
  register: Register,
  recordTypes: RecordTypes,
  wish: ExplanationWish,
  purposes: readonly string[],
): CompiledRead {
  const typeName = recordTypes.get(wish.id.toLowerCase());
  const governed = typeName === undefined ? null : register.named(typeName);
  const known = governed === null ? [] : explainable(reading, governed.type);
  const names = wish.field === null ? known : known.filter((name) => name === wish.field);
  if (governed === null || names.length === 0)
    return { text: "select null as answer", values: [], shape: () => null };
  return {
    ...sqlOf(reading, governed, wish),
    shape: (text): ToldExplanation => {
      const answer = JSON.parse(String(text)) as Answer;
      const row = decidedRow(reading, answer);
      const { explanation, ...about } =
        wish.as === null
          ? ownExplanation(reading, governed, row, answer, names, purposes)
          : sightExplanation(reading, governed, row, answer, names, wish);
      const { disclosure, access } = reading;
      const path = { path: "explainAccess", type: governed.type.name, fields: names };
      disclosure.reveal(disclosure.addPath(path), wish.id.toLowerCase(), null);
      if (wish.as !== null) disclosure.explainViewOf(wish.as);
      const one = wish.field === null ? undefined : explanation.fields[0];
      return {
        ...explanation,
        ...about,
        record: wish.id.toLowerCase(),
        sentence: one?.sentence ?? explanation.sentence,
        level: one?.level ?? null,
        change: one?.change ?? null,
        mayLookAs: mayLookAs(access.viewer, row),
      };
    },
  };
}
