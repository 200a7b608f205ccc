/**
 * From plain answers to a graded report: whoever is not trained in 3x5x2 answers questions, and nobody sees a
 * code. What is in doubt is graded with care; the intelligence unit grades it again.
 * Source of the scale: College of Policing, intelligence report 3x5x2.
 */
import type { ReportInput } from "../../gql/operations.ts";
import type { FormProblem } from "../../lib/forms.ts";

/** Yes, no, or not sure; empty while nothing is answered. */
export type Answered = "" | "YES" | "NO" | "NOT_SURE";

/** The answers; an empty one is not given yet. */
export interface PlainAnswers {
  readonly heading: string;
  readonly text: string;
  readonly sawIt: "" | "YES" | "NO";
  readonly toldBy: "" | "WITNESS" | "SUPPORTED" | "HEARSAY" | "UNKNOWN";
  readonly doubt: "NONE" | "PERSON" | "STORY";
  readonly happenedOn: string;
  readonly isDateUnknown: boolean;
  /** A code of the list District, or ELSEWHERE. */
  readonly district: string;
  readonly whereabouts: string;
  readonly mayUse: "" | "YES" | "CONDITIONS" | "ASK_FIRST";
  readonly conditions: string;
  readonly identifiable: Answered;
  readonly childAtRisk: Answered;
  /** A code of the list ReportPriority. */
  readonly priority: string;
  readonly marking: string;
  readonly themes: readonly string[];
}

/** Nothing answered yet. */
export const noAnswers: PlainAnswers = {
  heading: "",
  text: "",
  sawIt: "",
  toldBy: "",
  doubt: "NONE",
  happenedOn: "",
  isDateUnknown: false,
  district: "",
  whereabouts: "",
  mayUse: "",
  conditions: "",
  identifiable: "",
  childAtRisk: "",
  priority: "LOW",
  marking: "OFFICIAL",
  themes: [],
};

const assessments: Readonly<Record<PlainAnswers["toldBy"], string>> = {
  WITNESS: "A",
  SUPPORTED: "B",
  HEARSAY: "C",
  UNKNOWN: "D",
  "": "D",
};

/** How it is known: seen oneself is known directly; who tells what they saw knows it directly as well. */
export function gradeOf({ sawIt, toldBy, doubt }: PlainAnswers): {
  readonly sourceEvaluation: string;
  readonly intelligenceAssessment: string;
} {
  const known = sawIt === "YES" ? "A" : assessments[toldBy];
  return {
    // Nobody's word has been tested by answering a form.
    sourceEvaluation: doubt === "PERSON" ? "3" : "2",
    intelligenceAssessment: doubt === "STORY" ? "E" : known,
  };
}

const protectsSource = ({ identifiable }: PlainAnswers): boolean =>
  identifiable === "YES" || identifiable === "NOT_SURE";

/** Conditions in words, each from an answer; none where it may be used freely. */
export function conditionsOf(answers: PlainAnswers): string | null {
  const { mayUse, conditions } = answers;
  const all = [
    mayUse === "CONDITIONS" ? conditions.trim() : "",
    mayUse === "ASK_FIRST"
      ? "Speak to whoever handed this in before anything is done with it."
      : "",
    protectsSource(answers)
      ? "The source could be identified: do nothing that shows where this came from."
      : "",
  ].filter((one) => one !== "");
  return all.length === 0 ? null : all.join(" ");
}

/** Whether a tier is one that the portal does not take. */
export const isAboveCeiling = (marking: string): boolean =>
  marking !== "OFFICIAL" && marking !== "OFFICIAL_SENSITIVE";

/** What could identify a source is marked as high as its author may mark. */
const markingOf = (answers: PlainAnswers, clearance: string): string =>
  answers.marking === "OFFICIAL" && protectsSource(answers) ? clearance : answers.marking;

const isAtRisk = ({ childAtRisk }: PlainAnswers): boolean =>
  childAtRisk === "YES" || childAtRisk === "NOT_SURE";

/**
 * The report that these answers make.
 * @param clearance the highest marking that its author is cleared for
 */
export function reportOfAnswers(answers: PlainAnswers, clearance: string): ReportInput {
  const handlingInstructions = conditionsOf(answers);
  const strictness = {
    marking: markingOf(answers, clearance),
    handling: answers.mayUse === "CONDITIONS" || handlingInstructions !== null ? "C" : "P",
  };
  const grade = gradeOf(answers);
  return {
    heading: answers.heading,
    happenedOn: answers.isDateUnknown || answers.happenedOn === "" ? null : answers.happenedOn,
    whereabouts: answers.whereabouts.trim() === "" ? null : answers.whereabouts,
    priority: answers.childAtRisk === "YES" ? "HIGH" : answers.priority,
    district: answers.district === "" || answers.district === "ELSEWHERE" ? null : answers.district,
    themes: [...answers.themes],
    childAtRisk: isAtRisk(answers),
    handlingInstructions,
    ...grade,
    ...strictness,
    paragraphs: [
      {
        text: answers.text,
        statementType: answers.sawIt === "YES" ? "FACT" : "ALLEGATION",
        ...grade,
        ...strictness,
      },
    ],
  };
}

/** The same for the full form, where a grade is never chosen for anybody. */
export function fullReportOfAnswers(answers: PlainAnswers, clearance: string): ReportInput {
  const report = reportOfAnswers(answers, clearance);
  if (answers.sawIt !== "") return report;
  const ungraded = { sourceEvaluation: "", intelligenceAssessment: "" };
  return {
    ...report,
    ...ungraded,
    paragraphs: report.paragraphs.map((one) => ({ ...one, ...ungraded, statementType: "" })),
  };
}

const required: readonly (readonly [keyof PlainAnswers, string])[] = [
  ["heading", "Say in a few words what this is about"],
  ["text", "Say what happened"],
  ["sawIt", "Say whether you saw or heard it yourself"],
  ["district", "Choose where it happened"],
  ["mayUse", "Say whether we may use it"],
  ["identifiable", "Say whether somebody could be identified"],
  ["childAtRisk", "Say whether a child is at risk"],
];

/** What is still to be answered, each by its question. */
export function unanswered(answers: PlainAnswers): readonly FormProblem[] {
  const empty = (field: keyof PlainAnswers): boolean => String(answers[field]).trim() === "";
  const missing = (isMissing: boolean, field: string, words: string): readonly FormProblem[] =>
    isMissing ? [{ field, words }] : [];
  const [heading, text, sawIt, ...others] = required.flatMap(([field, words]) => [
    missing(empty(field), field, words),
  ]);
  return [
    heading!,
    text!,
    sawIt!,
    missing(answers.sawIt === "NO" && answers.toldBy === "", "toldBy", "Say who told you"),
    missing(
      answers.happenedOn === "" && !answers.isDateUnknown,
      "happenedOn",
      "Say when it happened, or that you do not know",
    ),
    ...others,
    missing(
      answers.mayUse === "CONDITIONS" && answers.conditions.trim() === "",
      "handlingInstructions",
      "Say what conditions apply",
    ),
  ].flat();
}
