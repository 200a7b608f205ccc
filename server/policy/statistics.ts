/**
 * Declared statistics: the one declassification. A cube counts all records of one kind by two fixed
 * dimensions, whoever owns them; who may read the cubes and which records they count are sentences of the
 * policy, like every other. No filter, no total, and no two cubes over one kind of record: what is suppressed
 * in one place is nowhere left over.
 */
import type { Condition } from "./condition.js";

/** How a cube divides its records beside their district: by a code, or by the months before the present one. */
export type Division =
  | { readonly kind: "code"; readonly field: string; readonly codes: readonly string[] }
  | { readonly kind: "month"; readonly field: string; readonly months: number };

/** A declared cube: records of one type by district and by one division. */
export interface Cube {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly typeName: string;
  readonly divided: Division;
}

/** All cubes, who may read them, and which records they count. */
export interface Statistics {
  /** Over the viewer alone. */
  readonly readers: Condition;
  /** Over the access class alone, and the same for whoever reads. */
  readonly counted: Condition;
  readonly cubes: readonly Cube[];
}
