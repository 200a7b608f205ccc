import type { ReactNode } from "react";

/** A grade under the older scheme as it was written, tagged so that nobody reads it as 3x5x2. */
export function LegacyGrade({ grade }: { readonly grade: string }): ReactNode {
  return (
    <span className="row nowrap">
      <span className="grade" role="img" aria-label={`Grade under the older scheme: ${grade}`}>
        {[...grade.replaceAll(/\W/g, "")].map((cell, position) => (
          <b key={position}>{cell}</b>
        ))}
      </span>
      <span className="tag">5x5x5</span>
    </span>
  );
}
