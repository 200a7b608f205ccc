import { gradeWords } from "../../lib/grading.ts";
import { markingWords, readMarking } from "../../lib/marking.ts";
import { wordsOfType } from "../../lib/records.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { disclosedCell } from "../register/csv-rows.ts";
import type { Tie } from "./network.ts";
import type { Shown } from "./shown.ts";
import { accessToGrade, accessToPeriod } from "./tie-access.ts";
import { formatPeriodOfTie, wordsOfTie } from "./tie-words.ts";

type Rows = readonly (readonly string[])[];

const marked = (marking: string | null): string =>
  marking === null ? "" : markingWords(readMarking(marking));

/** The shown records as a file holds them. */
export function recordRows({ records, tiesOf }: Shown): Rows {
  return [
    ["Record", "Type", "Reference", "Links shown", "Marking"],
    ...[...records.values()].map(({ id, name, type, reference, marking, nameAccess }) => [
      disclosedCell(name, name, nameAccess),
      wordsOfType(type).singular,
      reference ?? "",
      String(tiesOf.get(id)?.length ?? 0),
      marked(marking),
    ]),
  ];
}

/** A call carries no grade, nor does what is not graded; that a grade is withheld is another thing. */
const gradeCell = (tie: Tie): string =>
  tie.type === "Contact"
    ? ""
    : disclosedCell(tie.source ?? tie.assessment, gradeWords(tie), accessToGrade(tie));

/** The shown links as a file holds them. */
export function tieRows({ records, ties }: Shown, codes: CodeWords): Rows {
  const nameOf = (id: string): string => {
    const record = records.get(id);
    return record === undefined ? "" : disclosedCell(record.name, record.name, record.nameAccess);
  };
  const referenceOf = (id: string): string => records.get(id)?.reference ?? "";
  return [
    ["From", "From reference", "How", "To", "To reference", "When", "Grade", "Marking", "Owner"],
    ...ties.map((tie) => [
      nameOf(tie.fromId),
      referenceOf(tie.fromId),
      wordsOfTie(tie, codes),
      nameOf(tie.toId),
      referenceOf(tie.toId),
      disclosedCell(formatPeriodOfTie(tie), formatPeriodOfTie(tie) ?? "", accessToPeriod(tie)),
      gradeCell(tie),
      marked(tie.marking),
      tie.owner ?? "",
    ]),
  ];
}
