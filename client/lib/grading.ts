/**
 * Words of the 3x5x2 scale, shown and read out with the cells of a grade.
 * Source: College of Policing, intelligence report 3x5x2.
 */
const sourceWords: Readonly<Record<string, string>> = {
  "1": "source reliable",
  "2": "source untested",
  "3": "source not reliable",
};

const assessmentWords: Readonly<Record<string, string>> = {
  A: "known directly",
  B: "known indirectly but corroborated",
  C: "known indirectly",
  D: "not known how",
  E: "suspected to be false",
};

const handlingWords: Readonly<Record<string, string>> = {
  P: "lawful sharing permitted",
  C: "sharing permitted with conditions",
};

export interface Grade {
  readonly source: string | null;
  readonly assessment: string | null;
  readonly handling: string | null;
}

/** The whole grade in words: "Source reliable; known directly; lawful sharing permitted". */
export function gradeWords({ source, assessment, handling }: Grade): string {
  const parts = [
    source === null ? null : (sourceWords[source] ?? `source ${source}`),
    assessment === null ? null : (assessmentWords[assessment] ?? `assessment ${assessment}`),
    handling === null ? null : (handlingWords[handling] ?? `handling ${handling}`),
  ].filter((part) => part !== null);
  const text = parts.join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Whether a line built on this grade is drawn dashed: anything but A or B. */
export function isWeak(assessment: string | null): boolean {
  return assessment !== "A" && assessment !== "B";
}
