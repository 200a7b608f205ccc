/** Pages: how many rows a caller asks for, and from where. */
import { InvalidInput, LimitExceeded } from "../kernel/errors.js";

/** Rows a page holds when the caller does not say, and at most. */
export const pageSizes = { root: 50, nested: 20, most: 200 } as const;

/** A page as the caller asked for it. */
export interface Page {
  readonly size: number;
  readonly backwards: boolean;
  readonly cursor: string | null;
}

/** Reads the paging arguments. @throws InvalidInput, LimitExceeded */
export function pageOf(given: Readonly<Record<string, unknown>>, isNested: boolean): Page {
  const { first, last, after, before } = given as Record<
    string,
    number | string | null | undefined
  >;
  if (typeof first === "number" && typeof last === "number") {
    throw new InvalidInput("last", "Ask for first or last, not both.");
  }
  const backwards = typeof last === "number";
  const asked = backwards ? last : first;
  const size = typeof asked === "number" ? asked : isNested ? pageSizes.nested : pageSizes.root;
  if (size < 1) throw new InvalidInput(backwards ? "last" : "first", "Ask for at least one row.");
  if (size > pageSizes.most) {
    throw new LimitExceeded(`A page holds at most ${pageSizes.most} rows.`);
  }
  const cursor = backwards ? before : after;
  return { size, backwards, cursor: typeof cursor === "string" ? cursor : null };
}
