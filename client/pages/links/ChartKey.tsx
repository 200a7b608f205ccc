import type { ReactNode } from "react";
import { type RecordShape, shapeWords } from "../../ui/shapes.ts";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import styles from "./LinksPage.module.css";
import type { Shown } from "./shown.ts";

/** The key: only the shapes that are on the chart, and what lines say. */
export function ChartKey({ shown }: { readonly shown: Shown }): ReactNode {
  const shapes = new Set<RecordShape>([...shown.records.values()].map(({ shape }) => shape));
  return (
    <div className={styles.key}>
      {[...shapes].map((shape) => (
        <span key={shape}>
          <TypeGlyph shape={shape} />
          {shapeWords[shape]}
        </span>
      ))}
      <span>Outlined: its links are shown</span>
      <span>Dashed: not graded A or B</span>
    </div>
  );
}
