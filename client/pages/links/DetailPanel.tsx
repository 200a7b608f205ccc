import { type ReactNode, useEffect, useRef } from "react";
import { countOf } from "../../lib/words.ts";
import { Panel } from "../../ui/Panel.tsx";
import { useMedia } from "../../ui/use-media.ts";
import styles from "./LinksPage.module.css";
import { PathDetail } from "./PathDetail.tsx";
import { RecordActions } from "./RecordActions.tsx";
import { RecordDetail } from "./RecordDetail.tsx";
import { SelectRecord } from "./SelectRecord.tsx";
import type { Explorer } from "./use-explorer.ts";

/** What is selected, and what can be done with it: the same for the chart and the list. */
export function DetailPanel({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { selectedIds, address } = explorer;
  const [one, other] = selectedIds;
  const onlyId = other === undefined ? one : undefined;
  const frame = useRef<HTMLDivElement>(null);
  // Where the panel stands above the list, what was chosen further down would seem to do nothing.
  const isAbove = useMedia("(max-width: 900px)");
  useEffect(() => {
    if (isAbove && onlyId !== undefined) frame.current?.scrollIntoView({ block: "nearest" });
  }, [isAbove, onlyId]);
  return (
    <div ref={frame}>
      <Panel
        title="Selected"
        note={selectedIds.length > 1 ? countOf(selectedIds.length, "record") : undefined}
        actions={
          selectedIds.length > 0 && (
            <button type="button" className="btn sm" onClick={() => address.select([])}>
              Clear<span className="sr"> the selection</span>
            </button>
          )
        }
      >
        {one === undefined ? (
          <p className="muted sm">
            Select a record to read it in short, to show its links or put them away, or to hide it.
            Select two with Shift and a click, or in the list, to find the way between them.
          </p>
        ) : selectedIds.length === 1 ? (
          <RecordDetail key={one} id={one} explorer={explorer} />
        ) : (
          <div className={styles.stack}>
            <ul>
              {selectedIds.map((id) => (
                <li key={id}>
                  <SelectRecord id={id} explorer={explorer} />
                </li>
              ))}
            </ul>
            <RecordActions ids={selectedIds} explorer={explorer} />
            {selectedIds.length === 2 && other !== undefined && <PathDetail explorer={explorer} />}
          </div>
        )}
      </Panel>
    </div>
  );
}
