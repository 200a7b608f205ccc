import type { ReactNode } from "react";
import { isWithheld } from "../../lib/access.ts";
import { type RecordShape, shapeWords } from "../../ui/shapes.ts";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import styles from "./LinksPage.module.css";
import type { Shown } from "./shown.ts";
import { isGradeWithheld } from "./tie-access.ts";
import type { ChartView } from "./view-history.ts";

interface ChartKeyProps {
  readonly shown: Shown;
  readonly pins: ChartView["pins"];
}

/** The key: only the shapes and marks that are on the chart, and what lines say. */
export function ChartKey({ shown, pins }: ChartKeyProps): ReactNode {
  const records = [...shown.records.values()];
  const shapes = new Set<RecordShape>(records.map(({ shape }) => shape));
  return (
    <div className={styles.key}>
      {[...shapes].map((shape) => (
        <span key={shape}>
          <TypeGlyph shape={shape} />
          {shapeWords[shape]}
        </span>
      ))}
      <span>Outlined: its links are shown</span>
      {records.some(({ nameAccess }) => isWithheld(nameAccess)) && (
        <span>Hatched: its name is withheld</span>
      )}
      {records.some(({ id }) => pins.has(id)) && <span>Dot at its shoulder: pinned</span>}
      <span>Dashed: not graded A or B</span>
      {shown.ties.some(isGradeWithheld) && <span>Dotted: its grade is withheld</span>}
    </div>
  );
}
