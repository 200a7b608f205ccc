import type { ReactNode } from "react";

const tones: Readonly<Record<string, string>> = {
  VERY_HIGH: "rag r",
  HIGH: "rag r",
  MEDIUM: "rag a",
  LOW: "rag g",
};

/** A band of risk: a word, with a shape and a colour that say the same. */
export function RiskTag({
  band,
  words,
}: {
  readonly band: string;
  readonly words: string;
}): ReactNode {
  return (
    <span className={`tag ${tones[band] ?? ""}`}>
      <span>
        <span className="sr">Risk: </span>
        {words}
      </span>
    </span>
  );
}
