import { accessTo, type FieldAccess } from "../../lib/access.ts";
import type { TypeRights } from "../../lib/use-rights.ts";
import type { FactOfRecord } from "./facts.tsx";
import type { ShownRecord } from "./shown-record.ts";

/** A fact and what the server said about its access. */
export interface FactWithAccess extends FactOfRecord {
  readonly access: FieldAccess | undefined;
  readonly failed: boolean;
}

/**
 * The facts that a page has a line for, each in its access state.
 * A field this viewer is never shown has no line; an empty one among the others reads "Nothing shown".
 * @param failed fields that the server failed to read
 */
export function factsWithAccess(
  record: ShownRecord,
  facts: readonly FactOfRecord[],
  rights: TypeRights,
  failed: ReadonlySet<string>,
): readonly FactWithAccess[] {
  return facts
    .map((fact) => ({
      ...fact,
      access: accessTo(record.access, fact.field),
      failed: failed.has(fact.field),
    }))
    .filter(
      (fact) =>
        fact.failed ||
        fact.access !== undefined ||
        fact.value !== null ||
        rights.mayRead(fact.field),
    );
}
