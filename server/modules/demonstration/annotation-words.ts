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
    "Spelling of the street is as on the rent book.",
    "A referral of ours carries the same date.",
    "Closed with us in the spring; reopened last week.",
    "Our caretaker keeps a log that begins in June.",
    "Bank holiday: the premises were shut that day.",
  ],
  OPINION: [
    "This fits what our officers see on the estate.",
    "We would not read so much into one visit.",
    "The pattern points to debt, not to friendship.",
    "The risk is higher than stated while the younger brother lives there.",
    "We doubt that the two accounts are independent of one another.",
    "Two of these look like one and the same to us.",
    "This reads like hearsay from inside the family.",
    "We agree on the place and not on the hour.",
    "In our view the landlord knows.",
    "The older report is the better one.",
  ],
  SIGHTING: [
    "Seen by our staff on Monday at about four, on foot and alone.",
    "Vehicle outside again on two evenings this week.",
    "Came to reception with somebody who answered every question.",
    "Lights on at night although the tenancy has ended.",
    "Two men carried boxes out on Saturday before noon.",
    "Answered the door himself, with a bandaged hand.",
    "Not there on three visits; post is piling up.",
    "Seen at the interchange with a boy in school uniform.",
  ],
  PROPOSAL: [
    "Suggest one visit with fire safety and housing instead of three.",
    "Could be joined with the record of the neighbouring district.",
    "Suggest that the lead passes to the council once the order is made.",
    "Propose to regrade after the second source.",
    "Suggest that the school nurse is asked first.",
    "Suggest a warning letter before an order.",
    "Propose to close unless something comes by Christmas.",
    "Could the review wait for the return interview?",
  ],
  QUESTION: [
    "Is this the same address as in the spring report?",
    "Has anybody spoken to the school?",
    "Who holds the tenancy since September?",
    "Is the date the day it happened or the day it was told?",
    "May we use this in the review meeting?",
    "Was an interpreter there?",
    "Is the vehicle the one of the March record?",
    "Does probation supervise either of them?",
    "Who saw it, and who was told?",
    "Is this still current?",
  ],
  ACTION_ASKED: [
    "Please check with the landlord before the end of the month.",
    "Please tell us before any visit: a worker of ours is in contact.",
    "Please add the return interview when it is done.",
    "Please confirm whether the number is still in use.",
    "Please ask for the camera pictures before they are overwritten.",
    "Please take this off the list if it is the same house.",
    "Please let the caseworker read it first.",
    "Please give a date for the next review.",
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
  "Partly: the first half is ours, the second we heard.",
  "Asked; an answer is promised for Friday.",
  "That was another house of the same number.",
  "Yes, and it should be graded lower for it.",
  "We have taken it off our list.",
];

/** What may be added to either. */
export const additions: readonly string[] = [
  "Ring the desk before noon.",
  "This is from memory; the file follows.",
  "We can share more in the meeting.",
  "Please keep our worker's name out of it.",
  "It is the third time.",
  "Same as last winter.",
  "Nothing is in writing yet.",
  "The family does not know.",
];
