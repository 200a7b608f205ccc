/** Handing in a report, correcting it and taking it back, for those too who may read nothing. */
import { randomInt, randomUUID } from "node:crypto";
import { unrestricted, type ClassToWrite, type OpenChange } from "../../database/open-change.js";
import { Conflict, NotAllowed, NotFound } from "../../kernel/errors.js";
import { makeReference } from "../../kernel/reference.js";
import type { DecidedRow } from "../../policy/decide.js";
import { mayChange, maySee } from "../../policy/judge.js";
import { Paragraph, ParagraphEntity } from "../paragraph/paragraph.model.js";
import { RecordEntity } from "../record/record.model.js";
import { Report, ReportEntity } from "../report/report.model.js";
import { classesOf, type ParagraphDraft, type ReportDraft } from "./contribution-draft.domain.js";
import { Contribution, ContributionEntity } from "./contribution.model.js";

/** What a change tells the audit: which records, and which of their fields. */
export interface ContributionChange {
  readonly type: string;
  readonly ids: readonly string[];
  readonly fields: readonly string[];
}

/** A version of a report, and the one that it takes the place of. */
interface Version {
  readonly id: string;
  readonly number: number;
  readonly supersedesId: string | null;
}

const dayInLondon = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/London",
  dateStyle: "short",
});

/** The day of a moment in London: ISO 8601. */
export const londonDay = (moment: Date): string => dayInLondon.format(moment);

const rowOf = (
  { viewer }: OpenChange,
  attributes: ClassToWrite,
  more: DecidedRow["columns"] = {},
): DecidedRow["columns"] => ({
  ...attributes,
  ...unrestricted,
  recorded_by: viewer.accountId,
  ...more,
});

/**
 * Requires that the viewer may hand in reports of these classes.
 * @throws NotAllowed for a role or a token that does not write
 */
export function requireMayHandIn(
  change: OpenChange,
  { report, paragraphs }: ReturnType<typeof classesOf>,
): void {
  const { register } = change;
  const columns = rowOf(change, report, { state: "RAW", intake_state: "RECEIVED" });
  const isAllowed =
    mayChange(register.named(Report.name), { verb: "create" }, change, { columns }) &&
    paragraphs.every((one) =>
      mayChange(register.named(Paragraph.name), { verb: "create" }, change, {
        columns: rowOf(change, one),
        edges: { report: { columns } },
      }),
    );
  if (!isAllowed) throw new NotAllowed("Your role, or this token, does not hand in reports.");
}

async function fileRecord(
  { manager }: OpenChange,
  id: string,
  recordType: string,
  accessClass: number,
): Promise<void> {
  manager.persist(manager.create(RecordEntity, { id, recordType, accessClass }));
  await manager.flush();
}

async function writeParagraphs(
  change: OpenChange,
  report: { readonly id: string; readonly accessClass: number },
  paragraphs: readonly (readonly [ParagraphDraft, number])[],
): Promise<void> {
  const { manager, viewer, now } = change;
  let position = 0;
  for (const [paragraph, accessClass] of paragraphs) {
    const id = randomUUID();
    // Steps of one would tell of a paragraph in between that not everybody sees.
    position += randomInt(1, 40);
    await fileRecord(change, id, "PARAGRAPH", accessClass);
    manager.persist(
      manager.create(ParagraphEntity, {
        id,
        accessClass,
        reference: makeReference("PAR", randomInt),
        recordedAt: new Date(now),
        recordedBy: viewer.accountId,
        reportId: report.id,
        reportClass: report.accessClass,
        position,
        text: paragraph.text,
        statementType: paragraph.statementType,
        sourceEvaluation: paragraph.sourceEvaluation,
        intelligenceAssessment: paragraph.intelligenceAssessment,
      }),
    );
  }
}

async function writeVersion(
  change: OpenChange,
  { id, number, supersedesId }: Version,
  draft: ReportDraft,
): Promise<ContributionChange> {
  const classes = classesOf(change.viewer, draft);
  requireMayHandIn(change, classes);
  const { manager, viewer } = change;
  const now = new Date(change.now);
  // Every class first: a new one opens the session anew, and what is written is judged by that.
  const accessClass = await change.classOf(classes.report);
  const paragraphs: (readonly [ParagraphDraft, number])[] = [];
  for (const [place, paragraph] of draft.paragraphs.entries())
    paragraphs.push([paragraph, await change.classOf(classes.paragraphs[place]!)]);
  const told = {
    id,
    reference: makeReference("REP", randomInt),
    heading: draft.heading,
    reportedOn: londonDay(now),
    version: number,
  };
  await fileRecord(change, id, "REPORT", accessClass);
  manager.persist(
    manager.create(ReportEntity, {
      ...told,
      accessClass,
      recordedAt: now,
      recordedBy: viewer.accountId,
      provenance: "Handed in through the portal.",
      state: "RAW",
      intakeState: "RECEIVED",
      happenedOn: draft.happenedOn,
      whereabouts: draft.whereabouts,
      priority: draft.priority,
      handlingInstructions: draft.handlingInstructions,
      sourceEvaluation: draft.sourceEvaluation,
      intelligenceAssessment: draft.intelligenceAssessment,
      gradingScheme: "3X5X2",
      supersedesId,
    }),
  );
  await manager.flush();
  await writeParagraphs(change, { id, accessClass }, paragraphs);
  manager.persist(
    manager.create(ContributionEntity, {
      ...told,
      accountId: viewer.accountId,
      receivedAt: now,
      state: "RECEIVED",
    }),
  );
  await manager.flush();
  return {
    type: Report.name,
    ids: [id],
    fields: ["heading", "paragraphs", "priority", "marking", "handling", "sourceEvaluation"],
  };
}

/**
 * Hands in a report for the viewer's partner.
 * @param id of the report that is made
 * @param draft as it was read
 * @throws NotAllowed for a role or a token that does not write
 */
export const contributeReport = (
  change: OpenChange,
  id: string,
  draft: ReportDraft,
): Promise<ContributionChange> =>
  writeVersion(change, { id, number: 1, supersedesId: null }, draft);

type TakeBack = "correct" | "withdraw";
const endStates: Readonly<Record<TakeBack, string>> = {
  correct: "CORRECTED",
  withdraw: "WITHDRAWN",
};

/** One's own contribution, while it may be taken back. @throws NotFound, Conflict */
async function findOwn(change: OpenChange, id: string, act: TakeBack): Promise<DecidedRow> {
  const governed = change.register.named(Contribution.name);
  const row = await change.findRow(governed, id);
  if (row === null || !maySee(governed, change, row)) throw new NotFound();
  if (!mayChange(governed, { verb: "act", act }, change, row))
    throw new Conflict("This was graded, corrected or taken back already.");
  return row;
}

/** Ends a contribution; row security and its trigger put the report away. @throws Conflict when somebody was first */
async function takeBack({ manager }: OpenChange, id: string, act: TakeBack): Promise<void> {
  const patch = { state: endStates[act] };
  if ((await manager.nativeUpdate(ContributionEntity, { id, state: "RECEIVED" }, patch)) !== 1)
    throw new Conflict("This was graded, corrected or taken back already.");
}

/**
 * Hands in a new version of one's own report, which takes the place of the former one.
 * @param id of the version that is made
 * @param formerId of the contribution that it corrects
 * @throws NotFound for one that is not there or not one's own, Conflict for one that is settled, NotAllowed
 */
export async function correctContribution(
  change: OpenChange,
  id: string,
  formerId: string,
  draft: ReportDraft,
): Promise<ContributionChange> {
  const { columns } = await findOwn(change, formerId, "correct");
  const version = { id, number: Number(columns["version"]) + 1, supersedesId: formerId };
  const made = await writeVersion(change, version, draft);
  // Last: it changes what the session reaches, and with it what row security lets through.
  await takeBack(change, formerId, "correct");
  return { ...made, ids: [id, formerId] };
}

/**
 * Takes one's own report back: from then on it is its own partner's business.
 * @throws NotFound for one that is not there or not one's own, Conflict for one that is settled
 */
export async function withdrawContribution(
  change: OpenChange,
  id: string,
): Promise<ContributionChange> {
  await findOwn(change, id, "withdraw");
  await takeBack(change, id, "withdraw");
  return { type: Report.name, ids: [id], fields: ["intakeState"] };
}
