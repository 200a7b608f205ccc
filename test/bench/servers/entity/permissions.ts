/**
 * The permission step of a field: what the viewer's masks leave of a value, decided row by row. It stands behind
 * the fields that the other servers mask; this viewer has the rest in full on every row.
 */
import { UseMiddleware } from "type-graphql";
import {
  gridSquare,
  lastThree,
  outwardCode,
  year,
} from "../../../../server/kernel/generalisation.js";
import type { MaskName, Masks } from "../masks.js";

/** A row with its policy attributes, interned. */
export interface GovernedRow {
  readonly accessClass: number;
}

/** What may be shown of a value: the value, a coarser one, or nothing. */
export type Guard<Row, Value> = (value: Value, row: Row, masks: Masks) => Value | null;

type GroupAt<Level extends string> = MaskName extends infer Name
  ? Name extends `${infer Group}_${Level}`
    ? Group
    : never
  : never;

const has = (masks: Masks, name: MaskName, row: GovernedRow): boolean =>
  masks[name][row.accessClass] === "1";

/** The value, for who has its group in full. */
export const inFull =
  <Value>(group: GroupAt<"full">): Guard<GovernedRow, Value> =>
  (value, row, masks) =>
    has(masks, `${group}_full`, row) ? value : null;

/** The value or its coarser form, by the lowest level of the groups that a row takes. */
const byLevel =
  <Row extends GovernedRow, Value>(
    groupsOf: (row: Row) => readonly GroupAt<"reduced">[],
    coarser: (value: Value) => Value | null,
  ): Guard<Row, Value> =>
  (value, row, masks) => {
    const groups = groupsOf(row);
    if (groups.every((group) => has(masks, `${group}_full`, row))) return value;
    return groups.every((group) => has(masks, `${group}_reduced`, row)) ? coarser(value) : null;
  };

/** A date of birth, or its year. */
export const dateOfBirth = byLevel<GovernedRow, string>(() => ["birth"], year.apply);

/** A postcode, or its outward part. */
export const postcode = byLevel<GovernedRow, string>(() => ["location"], outwardCode.apply);

/** A latitude or longitude, or a point of the grid. */
export const coordinate = byLevel<GovernedRow, number>(
  () => ["location"],
  (value) => Number(gridSquare.apply(String(value))),
);

/** An address. */
export const address = inFull<string>("location");

type IdentifierRow = GovernedRow & { readonly kind: string };

/** An account is financial as well. */
const groupsOfIdentifier = ({ kind }: IdentifierRow): readonly GroupAt<"reduced">[] =>
  kind === "ACCOUNT" ? ["identifier", "financial"] : ["identifier"];

/** The number of an identifier, or its end. */
export const identifierNumber = byLevel<IdentifierRow, string>(groupsOfIdentifier, lastThree.apply);

/** What is remarked on an identifier: in full, or nothing. */
export const identifierRemark = byLevel<IdentifierRow, string>(groupsOfIdentifier, () => null);

/** Puts the step behind a field. */
export const Guarded = <Row, Value>(guard: Guard<Row, Value>): ReturnType<typeof UseMiddleware> =>
  UseMiddleware(
    async (
      { root, context }: { readonly root: Row; readonly context: { readonly masks: Masks } },
      next,
    ) => {
      const value = (await next()) as Value | null;
      return value === null ? null : guard(value, root, context.masks);
    },
  );
