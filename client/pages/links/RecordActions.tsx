import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { hasMore } from "./network.ts";
import styles from "./LinksPage.module.css";
import type { Explorer } from "./use-explorer.ts";

interface RecordActionsProps {
  readonly ids: readonly string[];
  readonly explorer: Explorer;
}

/** What can be done with the selected records: show their links or put them away, hide, pin, move, open. */
export function RecordActions({ ids, explorer }: RecordActionsProps): ReactNode {
  const { act, view, reading, rootId, layout, movingId, startMoving } = explorer;
  const [only] = ids.length === 1 ? ids : [];
  const isReading = reading.state.kind === "reading";
  const expanded = ids.filter((id) => view.expanded.has(id));
  const unread = ids.filter((id) => !view.expanded.has(id) || hasMore(reading.network, id));
  const hidable = ids.filter((id) => id !== rootId);
  const at = only === undefined ? undefined : layout.places?.get(only);
  const isPinned = only !== undefined && view.pins.has(only);
  return (
    <div className={`noprint ${styles.actions}`}>
      {unread.length > 0 && (
        <button
          type="button"
          className="btn sm primary"
          aria-disabled={isReading}
          onClick={() => {
            if (!isReading) void explorer.expand(unread);
          }}
        >
          {expanded.length === ids.length ? "Show more links" : "Show links"}
        </button>
      )}
      {expanded.length > 0 && (
        <button
          type="button"
          className="btn sm"
          onClick={() => act({ kind: "collapse", ids: expanded })}
        >
          Put links away
        </button>
      )}
      {hidable.length > 0 && (
        <button type="button" className="btn sm" onClick={() => explorer.hide(hidable)}>
          Hide
        </button>
      )}
      {only !== undefined && at !== undefined && (
        <>
          <button
            type="button"
            className="btn sm"
            aria-pressed={isPinned}
            onClick={() =>
              act(isPinned ? { kind: "unpin", id: only } : { kind: "pin", id: only, at })
            }
          >
            {isPinned ? "Unpin" : "Pin"}
          </button>
          {explorer.tab === "chart" && (
            <button
              type="button"
              className="btn sm"
              aria-pressed={movingId === only}
              onClick={() => startMoving(movingId === only ? null : only)}
            >
              {movingId === only ? "Click its new place" : "Move"}
            </button>
          )}
        </>
      )}
      {only !== undefined && (
        <Link className="btn sm" to="/records/$id" params={{ id: only }}>
          Open record
        </Link>
      )}
    </div>
  );
}
