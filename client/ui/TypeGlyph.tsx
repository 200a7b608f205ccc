import type { ReactNode } from "react";
import { outlineOf, type RecordShape, shapeColour } from "./shapes.ts";

/** The small shape before a record's name; decoration, since the words beside it say the kind. */
export function TypeGlyph({ shape }: { readonly shape: RecordShape }): ReactNode {
  return (
    <svg width="14" height="14" viewBox="-8 -8 16 16" aria-hidden="true" focusable="false">
      <path d={outlineOf(shape, 6)} fill={shapeColour[shape]} />
    </svg>
  );
}
