/** A report as a partner writes it, read as a whole: everything that is wrong with it is told at once. */
import type { CodeList } from "../../../schema/code-lists/code-list.js";
import { district } from "../../../schema/code-lists/district.js";
import { handlingCode } from "../../../schema/code-lists/handling-code.js";
import { intelligenceAssessment } from "../../../schema/code-lists/intelligence-assessment.js";
import { marking as markings } from "../../../schema/code-lists/marking.js";
import { reportPriority } from "../../../schema/code-lists/report-priority.js";
import { sourceEvaluation } from "../../../schema/code-lists/source-evaluation.js";
import { statementType } from "../../../schema/code-lists/statement-type.js";
import { theme } from "../../../schema/code-lists/theme.js";
import type { ClassToWrite } from "../../database/open-change.js";
import { InvalidInput, type Fault } from "../../kernel/errors.js";
import type { Viewer } from "../../policy/viewer.js";

/** How much a report holds, in characters and paragraphs. */
export const draftLimits = {
  heading: 200,
  whereabouts: 300,
  conditions: 1_000,
  paragraph: 4_000,
  paragraphs: 20,
  all: 40_000,
} as const;

/** How strictly something is kept: codes of the lists Marking and HandlingCode. */
export interface Strictness {
  readonly marking: string;
  readonly handling: string;
}

/** What decides who will see a report, before there is one. */
export interface AudienceDraft<Part extends Strictness = Strictness> extends Strictness {
  /** A code of the list District. */
  readonly district: string | null;
  /** Codes of the list Theme. */
  readonly themes: readonly string[];
  readonly childAtRisk: boolean;
  readonly paragraphs: readonly Part[];
}

/** A paragraph of a report, under a grade and a marking of its own. */
export interface ParagraphDraft extends Strictness {
  readonly text: string;
  readonly statementType: string;
  readonly sourceEvaluation: string;
  readonly intelligenceAssessment: string;
}

/** A report as it is handed in. Whose it is, who handed it in and its reference are not for its author to say. */
export interface ReportDraft extends AudienceDraft<ParagraphDraft> {
  readonly heading: string;
  /** ISO 8601: a year, a month or a day. */
  readonly happenedOn: string | null;
  readonly whereabouts: string | null;
  readonly priority: string;
  readonly handlingInstructions: string | null;
  readonly sourceEvaluation: string;
  readonly intelligenceAssessment: string;
}

/** Where a draft is read: for whom, and on which day in London (ISO 8601). */
export interface DraftReader {
  readonly viewer: Viewer;
  readonly today: string;
}

const rankOf = (code: string): number | undefined =>
  markings.entries.find((entry) => entry.code === code)?.rank;

const when = (isWrong: boolean, field: string, rule: string): readonly Fault[] =>
  isWrong ? [{ field, rule }] : [];

const inList = (field: string, code: string, { entries }: CodeList): readonly Fault[] =>
  when(!entries.some((entry) => entry.code === code), field, "Choose one of the list.");

const plain = (text: string): string => text.replaceAll("\r\n", "\n").trim();

function textFaults(field: string, given: string, longest: number): readonly Fault[] {
  const text = plain(given);
  const length = `Write between 1 and ${longest} characters.`;
  if (text === "" || text.length > longest) return [{ field, rule: length }];
  return when(/[^\P{C}\n\t]/u.test(text), field, "Write visible characters only.");
}

const optionalTextFaults = (field: string, given: string | null, longest: number) =>
  given === null || plain(given) === "" ? [] : textFaults(field, given, longest);

function markingFaults(field: string, code: string, { clearance }: Viewer): readonly Fault[] {
  const rank = rankOf(code);
  if (rank === undefined)
    return [
      {
        field,
        rule: "The portal takes OFFICIAL and OFFICIAL-SENSITIVE. What is marked higher goes by your secure route.",
      },
    ];
  return when(rank > clearance, field, "It is marked no higher than you are cleared for.");
}

const gradeFaults = (
  path: string,
  grade: Pick<ParagraphDraft, "sourceEvaluation" | "intelligenceAssessment">,
): readonly Fault[] => [
  ...inList(`${path}sourceEvaluation`, grade.sourceEvaluation, sourceEvaluation),
  ...inList(`${path}intelligenceAssessment`, grade.intelligenceAssessment, intelligenceAssessment),
];

const strictnessFaults = (path: string, strictness: Strictness, viewer: Viewer) => [
  ...markingFaults(`${path}marking`, strictness.marking, viewer),
  ...inList(`${path}handling`, strictness.handling, handlingCode),
];

/** A day that there is, and that is over or today: the written forms are compared as far as they go. */
function isPastDate(text: string, today: string): boolean {
  const [whole, month, day] = /^\d{4}(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text) ?? [];
  if (whole === undefined || whole > today.slice(0, whole.length)) return false;
  const full = `${whole}${month === undefined ? "-01" : ""}${day === undefined ? "-01" : ""}`;
  const moment = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(full);
}

const audienceFaults = (draft: AudienceDraft, viewer: Viewer): readonly Fault[] => [
  ...strictnessFaults("", draft, viewer),
  ...(draft.district === null ? [] : inList("district", draft.district, district)),
  ...draft.themes.flatMap((code) => inList("themes", code, theme)).slice(0, 1),
  ...when(
    draft.paragraphs.length < 1 || draft.paragraphs.length > draftLimits.paragraphs,
    "paragraphs",
    `Write between 1 and ${draftLimits.paragraphs} paragraphs.`,
  ),
  ...draft.paragraphs
    .slice(0, draftLimits.paragraphs)
    .flatMap((paragraph, place) => strictnessFaults(`paragraphs.${place}.`, paragraph, viewer)),
];

const paragraphFaults = (paragraph: ParagraphDraft, place: number): readonly Fault[] => [
  ...textFaults(`paragraphs.${place}.text`, paragraph.text, draftLimits.paragraph),
  ...inList(`paragraphs.${place}.statementType`, paragraph.statementType, statementType),
  ...gradeFaults(`paragraphs.${place}.`, paragraph),
];

/** Conditions are required data, not a note: without them nobody could observe them. */
function conditionFaults({ handling, paragraphs, handlingInstructions }: ReportDraft) {
  const isConditional = [handling, ...paragraphs.map((one) => one.handling)].includes("C");
  const given = handlingInstructions ?? "";
  if (!isConditional)
    return when(
      plain(given) !== "",
      "handlingInstructions",
      "Conditions go with handling code C, and with no other.",
    );
  return plain(given) === ""
    ? [
        {
          field: "handlingInstructions",
          rule: "Say what conditions apply before anyone can act on it.",
        },
      ]
    : textFaults("handlingInstructions", given, draftLimits.conditions);
}

const faultsOf = (draft: ReportDraft, { viewer, today }: DraftReader): readonly Fault[] => [
  ...textFaults("heading", draft.heading, draftLimits.heading),
  ...when(
    draft.happenedOn !== null && !isPastDate(draft.happenedOn, today),
    "happenedOn",
    "Give a day, a month or a year that is not in the future.",
  ),
  ...optionalTextFaults("whereabouts", draft.whereabouts, draftLimits.whereabouts),
  ...inList("priority", draft.priority, reportPriority),
  ...conditionFaults(draft),
  ...gradeFaults("", draft),
  ...audienceFaults(draft, viewer),
  ...draft.paragraphs.slice(0, draftLimits.paragraphs).flatMap(paragraphFaults),
  ...when(
    draft.paragraphs.reduce((sum, { text }) => sum + text.length, 0) > draftLimits.all,
    "paragraphs",
    `Write at most ${draftLimits.all} characters in all paragraphs together.`,
  ),
];

function requireNone([first, ...others]: readonly Fault[]): void {
  if (first !== undefined) throw new InvalidInput(first.field, first.rule, ...others);
}

const themesInOrder = (codes: readonly string[]): readonly string[] =>
  theme.entries.flatMap(({ code }) => (codes.includes(code) ? [code] : []));

const textOrNone = (given: string | null): string | null => plain(given ?? "") || null;

/** Reads what decides who will see a report. @throws InvalidInput naming every fault */
export function readAudience(draft: AudienceDraft, viewer: Viewer): AudienceDraft {
  requireNone(audienceFaults(draft, viewer));
  return { ...draft, themes: themesInOrder(draft.themes) };
}

/**
 * Reads a report before anything of it is kept: what is marked above the portal's ceiling leaves no trace.
 * @throws InvalidInput naming every fault by its field, `paragraphs.0.text` for one of a paragraph
 */
export function readDraft(draft: ReportDraft, reader: DraftReader): ReportDraft {
  requireNone(faultsOf(draft, reader));
  return {
    ...draft,
    heading: plain(draft.heading),
    whereabouts: textOrNone(draft.whereabouts),
    handlingInstructions: textOrNone(draft.handlingInstructions),
    themes: themesInOrder(draft.themes),
    paragraphs: draft.paragraphs.map((one) => ({ ...one, text: plain(one.text) })),
  };
}

/** The classes of a report and of each of its paragraphs, as they are stored. */
export interface DraftClasses {
  readonly report: ClassToWrite;
  readonly paragraphs: readonly ClassToWrite[];
}

/** Works out the classes of a draft that was read: its owner is its author's partner. */
export function classesOf({ partnerId }: Viewer, draft: AudienceDraft): DraftClasses {
  const filed = {
    ownerId: partnerId,
    district: draft.district,
    themes: draft.themes,
    sensitivities: draft.childAtRisk ? ["CHILD"] : [],
  };
  const classOf = (recordType: string, { marking, handling }: Strictness): ClassToWrite => ({
    recordType,
    ...filed,
    marking: rankOf(marking)!,
    handling,
    // What else must be observed stands in the report's own words; it releases to nobody.
    handlingConditions: handling === "C" ? ["ORIGINATOR_CONTACT_REQUIRED"] : [],
  });
  return {
    report: classOf("REPORT", draft),
    paragraphs: draft.paragraphs.map((one) => classOf("PARAGRAPH", one)),
  };
}
