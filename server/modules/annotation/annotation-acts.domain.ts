/** What becomes of an annotation: reworded or taken back by its author, settled by whose record it is about. */
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

/** What a change leaves as it was is not named in it. */
interface Patch {
  readonly state?: string;
  readonly text?: string;
  readonly earlierTexts?: string[];
  readonly editedAt?: Date;
}

function requireMay(
  change: OpenChange,
  { governed }: StoredRecord,
  act: AnnotationAct,
  row: StoredRecord["row"],
): void {
  if (!mayChange(governed, verbs[act], change, row)) throw new NotAllowed(refusals[act]);
}

/** Changes an annotation that is open, judged on the row as it is and on the row as it will be. */
async function apply(
  change: OpenChange,
  stored: StoredRecord,
  act: AnnotationAct,
  patch: Patch,
): Promise<void> {
  const { row, id } = stored;
  const { state = row.columns["state"] ?? null } = patch;
  const after = { ...row, columns: { ...row.columns, state } };
  for (const one of [row, after]) requireMay(change, stored, act, one);
  if (!isOpen(stored)) throw new Conflict("This has been settled or taken back already.");
  // None where row security sees it otherwise than the decision above.
  if ((await change.manager.nativeUpdate(AnnotationEntity, { id }, patch)) !== 1)
    throw new NotAllowed(refusals[act]);
}

/**
 * Changes the words of one's own annotation; what it said before is kept for its own partner.
 * @throws NotFound, NotAllowed, InvalidInput, Conflict for one that is settled, LimitExceeded after many changes
 */
export async function rewordAnnotation(
  change: OpenChange,
  id: string,
  given: string,
): Promise<AnnotationChange> {
  const text = readText(given);
  const stored = await findAnnotation(change, id);
  requireMay(change, stored, "REWORD", stored.row);
  const columns = await change.read(stored, "text", "earlier_texts");
  const before = textIn(columns["text"]) ?? "";
  const earlier = (columns["earlier_texts"] ?? []) as readonly string[];
  if (earlier.length >= mostEdits)
    throw new LimitExceeded("This has been changed very often. Take it back and write a new one.");
  // The same words again move nothing that anybody sees.
  const patch =
    text === before
      ? {}
      : { text, earlierTexts: [...earlier, before], editedAt: new Date(change.now) };
  await apply(change, stored, "REWORD", patch);
  return changed(id, "text");
}

/** Changes an annotation's state by one of the acts. */
async function settle(
  change: OpenChange,
  id: string,
  act: AnnotationAct,
  state: string,
): Promise<AnnotationChange> {
  await apply(change, await findAnnotation(change, id), act, { state });
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
