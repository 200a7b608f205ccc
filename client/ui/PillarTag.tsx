import type { ReactNode } from "react";
import type { Pillar } from "../lib/pillars.ts";

interface PillarTagProps {
  readonly pillar: Pillar;
  readonly words: string;
}

/** One of the four Ps, in words on its own colour. */
export function PillarTag({ pillar, words }: PillarTagProps): ReactNode {
  return <span className={`tag p-${pillar.toLowerCase()}`}>{words}</span>;
}
