/** Who will see a report that has not been handed in yet: the policy's own decision, on the rows as they would be. */
import { marking } from "../../../schema/code-lists/marking.js";
import { role } from "../../../schema/code-lists/role.js";
import { unrestricted, type OpenChange, type ScopeOverOwn } from "../../database/open-change.js";
import type { DecidedRow } from "../../policy/decide.js";
import { levelSeen, maySee } from "../../policy/judge.js";
import { isAtLeast, type Level } from "../../policy/level.js";
import type { Viewer } from "../../policy/viewer.js";
import { Paragraph } from "../paragraph/paragraph.model.js";
import { Report } from "../report/report.model.js";
import { classesOf, type AudienceDraft } from "./contribution-draft.domain.js";
import { requireMayHandIn } from "./contribution.domain.js";

/** How much one partner's people would see: the most that any of their roles gives, under any purpose. */
export interface PartnerAudience {
  readonly partner: string;
  /** Whether it is the viewer's own partner. */
  readonly isOwn: boolean;
  /** Whether they would know that there is such a report: its reference, day, marking and district. */
  readonly knows: boolean;
  readonly heading: Level;
  readonly grading: Level;
  /** The text of each paragraph. */
  readonly paragraphs: readonly Level[];
}

type Seen = Omit<PartnerAudience, "partner" | "isOwn">;

/** The rows as they would be stored. */
interface DraftRows {
  readonly report: DecidedRow;
  readonly paragraphs: readonly DecidedRow[];
}

function rowsOf(author: Viewer, draft: AudienceDraft): DraftRows {
  const { report, paragraphs } = classesOf(author, draft);
  const rowOf = (attributes: typeof report): DecidedRow["columns"] => ({
    ...attributes,
    ...unrestricted,
    recorded_by: author.accountId,
  });
  const ofReport = { columns: { ...rowOf(report), state: "RAW", intake_state: "RECEIVED" } };
  return {
    report: ofReport,
    paragraphs: paragraphs.map((one) => ({ columns: rowOf(one), edges: { report: ofReport } })),
  };
}

function seenBy(change: OpenChange, viewer: Viewer, { report, paragraphs }: DraftRows): Seen {
  const asker = { viewer, now: change.now };
  const [ofReport, ofParagraph] = [Report.name, Paragraph.name].map(change.register.named);
  return {
    knows: maySee(ofReport!, asker, report),
    heading: levelSeen(ofReport!, "heading", asker, report),
    grading: levelSeen(ofReport!, "sourceEvaluation", asker, report),
    paragraphs: paragraphs.map((row) => levelSeen(ofParagraph!, "text", asker, row)),
  };
}

const more = (one: Level, other: Level): Level => (isAtLeast(one, other) ? one : other);

const most = (one: Seen, other: Seen): Seen => ({
  knows: one.knows || other.knows,
  heading: more(one.heading, other.heading),
  grading: more(one.grading, other.grading),
  paragraphs: one.paragraphs.map((level, place) => more(level, other.paragraphs[place]!)),
});

const highestClearance = Math.max(...marking.entries.map(({ rank }) => rank));

/** Somebody who works there; nobody in particular. */
const somebody = (author: Viewer, partnerId: string): Viewer => ({
  ...author,
  accountId: "",
  sessionId: "",
  partnerId,
  clearance: highestClearance,
  roles: [],
  scopes: [],
  narrowedTo: null,
});

/** A person of a partner for each role and purpose that its scopes speak of: more roles give no more than these. */
function peopleOf(author: Viewer, scopes: readonly ScopeOverOwn[]): readonly Viewer[] {
  const held = scopes.flatMap(({ roles, scope }) => (scope === null ? [] : [{ roles, scope }]));
  const roles = new Set(held.flatMap((one) => one.roles));
  const purposes = new Set(held.flatMap(({ scope }) => scope.purposes));
  const basis = somebody(author, scopes[0]!.partnerId);
  return [...roles].flatMap((each) =>
    [...purposes].map((purpose) => ({
      ...basis,
      roles: [each],
      purpose,
      scopes: held
        .filter((one) => one.roles.includes(each) && one.scope.purposes.includes(purpose))
        .map(({ scope }) => scope),
    })),
  );
}

const colleaguesOf = (author: Viewer): readonly Viewer[] =>
  role.entries.map(({ code }) => ({ ...somebody(author, author.partnerId), roles: [code] }));

/**
 * Tells who will see a draft: the viewer's own partner first, then each that receives under an agreement in
 * force to which the viewer's partner discloses, and no other.
 * @param draft as it was read
 * @throws NotAllowed for whoever could not hand it in
 */
export async function audienceOf(
  change: OpenChange,
  draft: AudienceDraft,
): Promise<readonly PartnerAudience[]> {
  const { viewer } = change;
  requireMayHandIn(change, classesOf(viewer, draft));
  const rows = rowsOf(viewer, draft);
  const nothing: Seen = {
    knows: false,
    heading: "WITHHELD",
    grading: "WITHHELD",
    paragraphs: rows.paragraphs.map(() => "WITHHELD"),
  };
  const seenByAnyOf = (people: readonly Viewer[]): Seen =>
    people.map((one) => seenBy(change, one, rows)).reduce(most, nothing);
  const recipients = Map.groupBy(await change.scopesOverOwn(), ({ partnerId }) => partnerId);
  return [
    { partner: viewer.partnerName, isOwn: true, ...seenByAnyOf(colleaguesOf(viewer)) },
    ...[...recipients.values()].map((scopes) => ({
      partner: scopes[0]!.partnerName,
      isOwn: false,
      ...seenByAnyOf(peopleOf(viewer, scopes)),
    })),
  ];
}
