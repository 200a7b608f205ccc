import { type ReactNode, useMemo, useRef } from "react";
import { isWithheld } from "../../lib/access.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { wordsOfType } from "../../lib/records.ts";
import { countOf } from "../../lib/words.ts";
import { ChartCanvas } from "../../ui/chart/ChartCanvas.tsx";
import { Empty } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { ChartKey } from "./ChartKey.tsx";
import { ExplorerBar } from "./ExplorerBar.tsx";
import { lineOfTie, sceneOf } from "./scene-of.ts";
import { writtenName } from "./network.ts";
import { NoLinks } from "./NoLinks.tsx";
import { SnapshotButton } from "./SnapshotButton.tsx";
import type { Explorer } from "./use-explorer.ts";

/** The chart with what can be done to the whole of it. */
export function ChartPanel({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { rootId, shown, view, layout, path, address, selectedIds } = explorer;
  const { places } = layout;
  const codes = useCodes();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { expanded, pins } = view;
  const scene = useMemo(
    () => places && sceneOf(shown, { expanded, pins }, rootId, places, codes),
    [shown, expanded, pins, rootId, places, codes],
  );
  const shownPath = useMemo(() => {
    if (!path) return null;
    const lines = shown.ties.filter((tie) => path.tieIds.has(tie.id)).map(lineOfTie);
    return { nodeIds: new Set(path.recordIds), lineIds: new Set(lines) };
  }, [path, shown]);

  function describe(id: string): string {
    const record = shown.records.get(id);
    if (record === undefined) return "";
    return [
      writtenName(record),
      wordsOfType(record.type).singular.toLowerCase(),
      isWithheld(record.nameAccess) ? "name withheld" : [],
      `${countOf(shown.tiesOf.get(id)?.length ?? 0, "link")} shown`,
      selectedIds.includes(id) ? "selected" : [],
      pins.has(id) ? "pinned" : [],
    ]
      .flat()
      .join(", ");
  }

  function actOnLetter(letter: string, id: string): void {
    if (letter === "e") void explorer.expand([id]);
    else if (letter === "c") explorer.act({ kind: "collapse", ids: [id] });
    else if (letter === "h") explorer.hide([id]);
    else if (letter === "p") togglePin(id);
  }

  function togglePin(id: string): void {
    const at = places?.get(id);
    if (pins.has(id)) explorer.act({ kind: "unpin", id });
    else if (at !== undefined) explorer.act({ kind: "pin", id, at });
  }

  return (
    <Panel
      title="Chart"
      note={layout.state === "settling" ? "Arranging" : undefined}
      actions={<SnapshotButton canvas={canvas} shown={shown} />}
      footer={<ChartKey shown={shown} pins={pins} />}
      flush
    >
      <ExplorerBar explorer={explorer} isChart />
      {shown.ties.length === 0 && <NoLinks explorer={explorer} />}
      {layout.state === "failed" && (
        <Empty>
          The chart could not be arranged in this browser. The list has the same records.
        </Empty>
      )}
      {scene !== null && (
        <ChartCanvas
          label={`Link chart, ${countOf(shown.records.size, "record")}, ${countOf(shown.ties.length, "link")}`}
          scene={scene}
          selectedIds={address.selectedIds}
          path={shownPath}
          describe={describe}
          onSelect={(id, adding) =>
            id === null ? !adding && address.select([]) : explorer.toggle(id, adding)
          }
          onLetter={actOnLetter}
          onMove={explorer.move}
          movingId={explorer.movingId}
          canvasRef={canvas}
        />
      )}
    </Panel>
  );
}
