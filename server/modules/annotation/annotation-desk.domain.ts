/** What may be written about a record, what may be done to the annotations on it, and who would read. */
import type { OpenChange } from "../../database/open-change.js";
import { LimitExceeded } from "../../kernel/errors.js";
import { maySee } from "../../policy/judge.js";
import { actsOn, type AnnotationAct } from "./annotation-acts.domain.js";
import { findPlace } from "./annotation-place.domain.js";
import { markingsAt, mayWrite, type AnnotationChange } from "./annotation.domain.js";
import { Annotation } from "./annotation.model.js";

/** As many annotations are looked at for one desk. */
const mostAnnotations = 100;

/** What somebody who reads a record may do there. */
interface Desk {
  readonly mayAnnotate: boolean;
  readonly markings: readonly string[];
  readonly readers: readonly string[];
  readonly annotations: readonly {
    readonly id: string;
    readonly acts: readonly AnnotationAct[];
  }[];
}

async function actsById(change: OpenChange, ids: readonly string[]): Promise<Desk["annotations"]> {
  const found: Desk["annotations"][number][] = [];
  for (const id of new Set(ids)) {
    const stored = await change.find(id);
    const isSeen = stored !== null && maySee(stored.governed, change, stored.row);
    if (isSeen && stored.governed.type.name === Annotation.name)
      found.push({ id, acts: actsOn(change, stored) });
  }
  return found;
}

/**
 * Tells what the viewer may write about a record, and do to annotations.
 * @param ids of annotations; those that are hidden or not there are left out
 * @throws NotFound for a record that is hidden, not there or not written about; LimitExceeded for too many
 */
export async function openDesk(
  change: OpenChange,
  on: string,
  ids: readonly string[],
): Promise<AnnotationChange & { readonly result: Desk }> {
  if (ids.length > mostAnnotations)
    throw new LimitExceeded(`Ask about at most ${mostAnnotations} annotations at once.`);
  const place = await findPlace(change, { on, field: null, quoted: null });
  const annotations = await actsById(change, ids);
  const mayAnnotate = mayWrite(change, place);
  const result = {
    mayAnnotate,
    markings: mayAnnotate ? markingsAt(change, place) : [],
    readers: mayAnnotate ? await change.recipientsOf("annotation") : [],
    annotations,
  };
  // Both the record and those annotations were found to be there.
  return {
    result,
    type: Annotation.name,
    ids: [on, ...annotations.map(({ id }) => id)],
    fields: ["state"],
  };
}
