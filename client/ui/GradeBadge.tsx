import type { ReactNode } from "react";
import { type Grade, gradeWords } from "../lib/grading.ts";

/** A 3x5x2 grade as three cells, for example 1 B P, with the words for everyone who does not know the codes. */
export function GradeBadge(grade: Grade): ReactNode {
  if (grade.source === null && grade.assessment === null)
    return <span className="muted">Not graded</span>;
  const words = gradeWords(grade);
  return (
    <span className="grade" role="img" aria-label={`Grade: ${words}`} title={words}>
      <b>{grade.source ?? "–"}</b>
      <b>{grade.assessment ?? "–"}</b>
      <b className={grade.handling === "C" ? "c" : undefined}>{grade.handling ?? "–"}</b>
    </span>
  );
}
