import { useEffect, useEffectEvent, useMemo, useReducer, useState } from "react";
import type { Point } from "../../ui/chart/camera.ts";
import { type ChartLayout, useLayout } from "../../ui/chart/use-layout.ts";
import { useMedia } from "../../ui/use-media.ts";
import { hasMore } from "./network.ts";
import { type ShortestPath, shortestPath } from "./shortest-path.ts";
import { nextStepOf, type Reached, reachedFrom, type Shown, shownOf } from "./shown.ts";
import {
  type ExplorerAddress,
  type ExplorerTab,
  useExplorerAddress,
} from "./use-explorer-address.ts";
import { type NetworkReading, useNetwork } from "./use-network.ts";
import { type ChartView, openedOn, reviseView, type ViewAct } from "./view-history.ts";

/** The explorer as its parts use it: what is shown, and what can be done. */
export interface Explorer {
  readonly rootId: string;
  readonly reading: NetworkReading;
  readonly address: ExplorerAddress;
  /** Chart or list, by the address or else by the screen. */
  readonly tab: ExplorerTab;
  readonly showTab: (tab: ExplorerTab) => void;
  readonly view: ChartView;
  readonly reached: Reached;
  readonly shown: Shown;
  readonly layout: ChartLayout;
  /** Those of the selected records that are shown. */
  readonly selectedIds: readonly string[];
  /** Undefined while none is asked for, null when there is none. */
  readonly path: ShortestPath | null | undefined;
  /** The records that one step further out would open. */
  readonly nextStep: readonly string[];
  /** The record whose new place the next click on the chart says. */
  readonly movingId: string | null;
  /** What undo takes back; undefined when there is nothing. */
  readonly lastAct: ViewAct | undefined;
  readonly toggle: (id: string, adding: boolean) => void;
  readonly expand: (ids: readonly string[]) => Promise<void>;
  readonly act: (act: ViewAct | "undo") => void;
  /** Hides records and selects them no longer; the first one stays. */
  readonly hide: (ids: readonly string[]) => void;
  readonly startMoving: (id: string | null) => void;
  readonly move: (id: string, at: Point) => void;
}

/** Holds what the explorer around a record knows and shows. */
export function useExplorer(rootId: string): Explorer {
  const reading = useNetwork();
  const { network, read } = reading;
  const address = useExplorerAddress();
  const [history, act] = useReducer(reviseView, rootId, openedOn);
  const [moving, startMoving] = useState<string | null>(null);
  const { view, past } = history;
  // On a phone the list serves better.
  const first = useMedia("(max-width: 700px)") ? "list" : "chart";
  const tab = address.tab ?? first;

  const open = useEffectEvent(() => void read([rootId]));
  useEffect(() => open(), []);

  const reached = useMemo(
    () => reachedFrom(rootId, network, view.expanded),
    [rootId, network, view.expanded],
  );
  const shown = useMemo(
    () => shownOf(reached, { hidden: view.hidden, pins: view.pins }, address.filters),
    [reached, view.hidden, view.pins, address.filters],
  );
  const layout = useLayout(
    useMemo(
      () => ({ ids: [...reached.records.keys()], lines: reached.ties, pins: view.pins }),
      [reached, view.pins],
    ),
  );
  const selectedIds = [...address.selectedIds].filter((id) => shown.records.has(id));
  const [one, other] = selectedIds.length === 2 ? selectedIds : [];
  const movingId = selectedIds.length === 1 && selectedIds[0] === moving ? moving : null;
  const { showsPath } = address;
  const path = useMemo(
    () =>
      showsPath && one !== undefined && other !== undefined
        ? shortestPath(shown, one, other)
        : undefined,
    [shown, showsPath, one, other],
  );
  const nextStep = useMemo(() => nextStepOf(shown, view.expanded), [shown, view.expanded]);

  async function expand(ids: readonly string[]): Promise<void> {
    // Put away and opened again, or begun and not finished: only the second is asked of the server.
    const isPutAway = (id: string): boolean => network.read.has(id) && !view.expanded.has(id);
    const known = ids.filter(isPutAway);
    const asked = ids.filter((id) => !isPutAway(id) && hasMore(network, id));
    const came = asked.length === 0 ? [] : await read(asked);
    const opened = [...known, ...came].filter((id) => !view.expanded.has(id));
    if (opened.length > 0) act({ kind: "expand", ids: opened });
  }

  function showTab(next: ExplorerTab): void {
    startMoving(null);
    address.showTab(next === first ? undefined : next);
  }

  function hide(ids: readonly string[]): void {
    const gone = new Set(ids.filter((id) => id !== rootId));
    act({ kind: "hide", ids: [...gone] });
    const kept = [...address.selectedIds].filter((id) => !gone.has(id));
    if (kept.length < address.selectedIds.size) address.select(kept);
  }

  function toggle(id: string, adding: boolean): void {
    startMoving(null);
    if (!adding) return address.select([id]);
    const chosen = new Set(address.selectedIds);
    if (!chosen.delete(id)) chosen.add(id);
    return address.select(chosen);
  }

  function move(id: string, at: Point): void {
    act({ kind: "pin", id, at });
    startMoving(null);
  }

  return {
    rootId,
    reading,
    address,
    tab,
    showTab,
    view,
    reached,
    shown,
    layout,
    selectedIds,
    path,
    nextStep,
    movingId,
    lastAct: past.at(-1)?.act,
    toggle,
    expand,
    act,
    hide,
    startMoving,
    move,
  };
}
