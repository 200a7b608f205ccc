import { Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { countOf, formatCount } from "../../lib/words.ts";
import styles from "./LinksPage.module.css";
import type { Explorer } from "./use-explorer.ts";
import type { ReadingState } from "./use-network.ts";
import type { ViewAct } from "./view-history.ts";

interface ExplorerBarProps {
  readonly explorer: Explorer;
  /** Whether there is a picture to be arranged. */
  readonly isChart: boolean;
}

/** What can be done to the chart as a whole, and how a reading goes. */
export function ExplorerBar({ explorer, isChart }: ExplorerBarProps): ReactNode {
  const { nextStep, lastAct, view, reading, layout } = explorer;
  const { state } = reading;
  const isReading = state.kind === "reading";
  const hiddenCount = [...view.hidden].filter((id) => explorer.reached.records.has(id)).length;
  return (
    <div className={`noprint ${styles.bar}`}>
      <button
        type="button"
        className="btn sm"
        aria-disabled={isReading || nextStep.length === 0}
        onClick={() => {
          if (!isReading && nextStep.length > 0) void explorer.expand(nextStep);
        }}
      >
        One step further out
      </button>
      <button
        type="button"
        className="btn sm"
        aria-disabled={lastAct === undefined}
        onClick={() => explorer.act("undo")}
      >
        <Undo2 className="ic" aria-hidden="true" />
        {lastAct === undefined ? "Undo" : `Undo ${wordsOfAct(lastAct)}`}
      </button>
      {hiddenCount > 0 && (
        <button
          type="button"
          className="btn sm"
          onClick={() => explorer.act({ kind: "show-hidden" })}
        >
          Show the {countOf(hiddenCount, "record")} you hid
        </button>
      )}
      {isChart && (
        <button
          type="button"
          className="btn sm"
          aria-disabled={layout.state === "settling"}
          onClick={layout.again}
        >
          Arrange again
        </button>
      )}
      <p role="status" className="muted">
        {wordsOfReading(state)}
      </p>
      {isReading && (
        <>
          <progress
            className={styles.progress}
            aria-label="Records read"
            value={state.done}
            max={state.of}
          />
          <button type="button" className="btn sm" onClick={reading.stop}>
            Stop<span className="sr"> reading</span>
          </button>
        </>
      )}
      {state.kind === "failed" && (
        <button type="button" className="btn sm" onClick={() => void explorer.expand(state.ids)}>
          Try again
        </button>
      )}
    </div>
  );
}

function wordsOfAct(act: ViewAct): string {
  switch (act.kind) {
    case "expand":
      return "showing links";
    case "collapse":
      return "putting links away";
    case "hide":
      return "hiding";
    case "show-hidden":
      return "showing hidden";
    case "pin":
      return "pinning";
    case "unpin":
      return "unpinning";
  }
}

function wordsOfReading(state: ReadingState): string {
  switch (state.kind) {
    case "idle":
      return "";
    case "reading":
      return state.of === 1
        ? "Reading links."
        : `Links of ${formatCount(state.done)} of ${countOf(state.of, "record")} read.`;
    case "stopped":
      return `Stopped. Links of ${formatCount(state.done)} of ${countOf(state.of, "record")} were read.`;
    case "failed":
      return `Could not load the links of ${countOf(state.ids.length, "record")}. What was there stays.${
        state.reference === null ? "" : ` ${state.reference}`
      }`;
  }
}
