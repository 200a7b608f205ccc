/** What agencies say about one another's records. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { annotationKind } from "../../../schema/code-lists/annotation-kind.js";

/** A kind of annotation. */
export type AnnotationKindCode = CodeOf<typeof annotationKind>;

/** What each kind says. */
export const remarks: Readonly<Record<AnnotationKindCode, readonly string[]>> = {
  NOTE: [
    "Known to us under an earlier address; file can be read at the desk.",
    "Our visit in October was before this was written; please read both.",
    "The district hub has this on its list for Thursday.",
    "Interpreter needed for any contact.",
    "We hold a paper file that is older than the portal.",
  ],
  OPINION: [
    "This fits what our officers see on the estate.",
    "We would not read so much into one visit.",
    "The pattern points to debt, not to friendship.",
    "The risk is higher than stated while the younger brother lives there.",
    "We doubt that the two accounts are independent of one another.",
  ],
  SIGHTING: [
    "Seen by our staff on Monday at about four, on foot and alone.",
    "Vehicle outside again on two evenings this week.",
    "Came to reception with somebody who answered every question.",
    "Lights on at night although the tenancy has ended.",
  ],
  PROPOSAL: [
    "Suggest one visit with fire safety and housing instead of three.",
    "Could be joined with the record of the neighbouring district.",
    "Suggest that the lead passes to the council once the order is made.",
    "Propose to regrade after the second source.",
  ],
  QUESTION: [
    "Is this the same address as in the spring report?",
    "Has anybody spoken to the school?",
    "Who holds the tenancy since September?",
    "Is the date the day it happened or the day it was told?",
    "May we use this in the review meeting?",
  ],
  ACTION_ASKED: [
    "Please check with the landlord before the end of the month.",
    "Please tell us before any visit: a worker of ours is in contact.",
    "Please add the return interview when it is done.",
    "Please confirm whether the number is still in use.",
  ],
};

/** What is answered. */
export const answers: readonly string[] = [
  "Checked today; yes.",
  "No longer, since the end of the summer.",
  "We will raise it at the hub and write again.",
  "Done. The note on file is dated and signed.",
  "Not known to us; asked our colleagues in the north of the district.",
  "Agreed, with the reservation that it is one source.",
  "Spoken to them by telephone; they are content.",
];
