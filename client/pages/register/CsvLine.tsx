import type { ReactNode } from "react";
import { countOf, formatCount } from "../../lib/words.ts";
import styles from "./RegisterPage.module.css";
import type { Csv } from "./use-csv.ts";

interface CsvLineProps {
  readonly csv: Csv;
  readonly singular: string;
  readonly plural: string;
}

/** Under the head of a register: how far its file is, and the way to stop it. */
export function CsvLine({ csv, singular, plural }: CsvLineProps): ReactNode {
  const { state, stop } = csv;
  return (
    <div className={`${styles.csv} noprint`} data-empty={state.kind === "none"}>
      <p role="status">{wordsOf(state, singular, plural)}</p>
      {state.kind === "reading" && (
        <button type="button" className="btn sm" onClick={stop}>
          Stop<span className="sr"> the download</span>
        </button>
      )}
    </div>
  );
}

function wordsOf(state: Csv["state"], singular: string, plural: string): string {
  switch (state.kind) {
    case "none":
      return "";
    case "reading":
      return state.totalCount === null
        ? `Reading ${plural}.`
        : `${formatCount(state.rowCount)} of ${countOf(state.totalCount, singular, plural)} read.`;
    case "stopped":
      return "Stopped. No file was written.";
    case "failed":
      return "Could not read all rows. No file was written. Try again.";
    case "done":
      return state.rowCount < state.totalCount
        ? `Downloaded the first ${formatCount(state.rowCount)} of ${countOf(state.totalCount, singular, plural)}: a file holds no more. Filter the register to get the rest.`
        : `Downloaded ${countOf(state.rowCount, singular, plural)}. The file is marked and carries your name and purpose.`;
  }
}
