import type { ReactNode } from "react";
import { markingWords, readMarking } from "../lib/marking.ts";

/** The protective marking of one record or paragraph, in words on its colour. */
export function HandlingMark({ marking }: { readonly marking: string | null }): ReactNode {
  if (marking === null) return null;
  const known = readMarking(marking);
  return (
    <span className={`tag ${known === "OFFICIAL" ? "cl-o" : "cl-os"}`}>
      <span className="sr">Marked </span>
      {markingWords(known)}
    </span>
  );
}

/** The bar at the top or bottom of a page: the highest marking shown on it. */
export function MarkingBar(props: {
  readonly highest: string;
  readonly foot?: boolean;
}): ReactNode {
  const known = readMarking(props.highest);
  const className = `marking${known === "OFFICIAL" ? " official" : ""}${props.foot === true ? " foot" : ""}`;
  if (props.foot === true) {
    return (
      <div className={className} aria-hidden="true">
        {markingWords(known)}
      </div>
    );
  }
  return (
    <section className={className} aria-label="Page marking">
      {markingWords(known)}
      <span>Handle under the partnership information sharing agreement.</span>
    </section>
  );
}
