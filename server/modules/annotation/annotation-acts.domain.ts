/** What becomes of an annotation: reworded or taken back by its author, settled by whose record it is about. */
import { raw } from "@mikro-orm/core";
import type { StoredRecord } from "../../database/decided-row.js";
import type { OpenChange } from "../../database/open-change.js";
import { Conflict, LimitExceeded, NotAllowed, NotFound } from "../../kernel/errors.js";
import type { Constant } from "../../policy/condition.js";
import { mayChange } from "../../policy/judge.js";
import type { ChangeVerb } from "../../policy/rules.js";
import { findSeen } from "./annotation-place.domain.js";
import { changed, readText, type AnnotationChange } from "./annotation.domain.js";
import { Annotation, AnnotationEntity } from "./annotation.model.js";

/** How often the words of an annotation may be changed. */
const mostEdits = 50;

/** What a viewer may do to an annotation that stands open. */
export type AnnotationAct = "REWORD" | "WITHDRAW" | "RESOLVE" | "DECIDE";

const verbs: Readonly<Record<AnnotationAct, ChangeVerb>> = {
  REWORD: { verb: "update" },
  WITHDRAW: { verb: "act", act: "withdraw" },
  RESOLVE: { verb: "act", act: "resolve" },
  DECIDE: { verb: "act", act: "decide" },
};

const refusals: Readonly<Record<AnnotationAct, string>> = {
  REWORD: "Only its author changes its words.",
  WITHDRAW: "Only its author takes it back, or their information owner.",
  RESOLVE: "Only its author settles it, or the partner whose record it is about.",
  DECIDE: "Only the partner whose record it is about decides a proposal.",
};

const isOpen = ({ row }: StoredRecord): boolean =>
  [null, "OPEN", "ANSWERED"].includes(textIn(row.columns["state"]));

const textIn = (value: Constant | undefined): string | null =>
  typeof value === "string" ? value : null;

/**
 * An annotation that the viewer may read.
 * @throws NotFound for one that is hidden or not there, and for any other record
 */
export async function findAnnotation(change: OpenChange, id: string): Promise<StoredRecord> {
  const stored = await findSeen(change, id);
  if (stored.governed.type.name !== Annotation.name) throw new NotFound();
  return stored;
}

/** What the viewer may do to an annotation now. */
export function actsOn(change: OpenChange, stored: StoredRecord): readonly AnnotationAct[] {
  if (!isOpen(stored)) return [];
  return (Object.keys(verbs) as AnnotationAct[]).filter((act) =>
    mayChange(stored.governed, verbs[act], change, stored.row),
  );
}

/** @throws NotAllowed, Conflict for an annotation that is settled: judged on the row as it is and as it will be */
function requireMay(
  change: OpenChange,
  { governed, row, ...stored }: StoredRecord,
  act: AnnotationAct,
  state: Constant = row.columns["state"] ?? null,
): void {
  const after = { ...row, columns: { ...row.columns, state } };
  if (![row, after].every((one) => mayChange(governed, verbs[act], change, one)))
    throw new NotAllowed(refusals[act]);
  if (!isOpen({ ...stored, governed, row }))
    throw new Conflict("This has been settled or taken back already.");
}

/**
 * Changes the words of one's own annotation; what it said before is kept for its own partner. The same
 * words again move nothing that anybody sees.
 * @throws NotFound, NotAllowed, InvalidInput, Conflict for one that is settled, LimitExceeded after many changes
 */
export async function rewordAnnotation(
  change: OpenChange,
  id: string,
  given: string,
): Promise<AnnotationChange> {
  const text = readText(given);
  const stored = await findAnnotation(change, id);
  requireMay(change, stored, "REWORD");
  // The former words are kept where they are: a change has no need to read them.
  const edited = await change.manager.nativeUpdate(
    AnnotationEntity,
    { id: stored.id, text: { $ne: text } },
    {
      text,
      editedAt: new Date(change.now),
      earlierTexts: raw("coalesce(earlier_texts, '{}') || text"),
    },
  );
  const earlier = { [raw("coalesce(cardinality(earlier_texts), 0)")]: { $gt: mostEdits } };
  if (
    edited === 1 &&
    (await change.manager.count(AnnotationEntity, { id: stored.id, ...earlier })) > 0
  )
    throw new LimitExceeded("This has been changed very often. Take it back and write a new one.");
  return changed(id, "text");
}

/** Changes an annotation's state by one of the acts. */
async function settle(
  change: OpenChange,
  id: string,
  act: AnnotationAct,
  state: string,
): Promise<AnnotationChange> {
  const stored = await findAnnotation(change, id);
  requireMay(change, stored, act, state);
  // None where row security sees it otherwise than the decision above.
  if ((await change.manager.nativeUpdate(AnnotationEntity, { id: stored.id }, { state })) !== 1)
    throw new NotAllowed(refusals[act]);
  return changed(id, "state");
}

/**
 * Takes one's own annotation back: from then on it is its own partner's business.
 * @throws NotFound, NotAllowed, Conflict for one that is settled
 */
export const withdrawAnnotation = (change: OpenChange, id: string): Promise<AnnotationChange> =>
  settle(change, id, "WITHDRAW", "WITHDRAWN");

/**
 * Settles an annotation that is no proposal.
 * @throws NotFound, NotAllowed, Conflict for one that is settled
 */
export const resolveAnnotation = (change: OpenChange, id: string): Promise<AnnotationChange> =>
  settle(change, id, "RESOLVE", "RESOLVED");

/**
 * Takes a proposal up, or does not. The record stays as it is: whoever owns it changes it on their own.
 * @throws NotFound, NotAllowed, Conflict for one that is settled
 */
export const decideProposal = (
  change: OpenChange,
  id: string,
  isAccepted: boolean,
): Promise<AnnotationChange> => settle(change, id, "DECIDE", isAccepted ? "ACCEPTED" : "REFUSED");
