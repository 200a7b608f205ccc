import type { Point } from "../../ui/chart/camera.ts";

/** What somebody did to the chart: which records they opened, hid and pinned. */
export interface ChartView {
  readonly expanded: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly pins: ReadonlyMap<string, Point>;
}

/** One thing that can be done to the chart and undone. */
export type ViewAct =
  | { readonly kind: "expand" | "collapse" | "hide"; readonly ids: readonly string[] }
  | { readonly kind: "show-hidden" }
  | { readonly kind: "pin"; readonly id: string; readonly at: Point }
  | { readonly kind: "unpin"; readonly id: string };

export interface ViewHistory {
  readonly view: ChartView;
  readonly past: readonly { readonly view: ChartView; readonly act: ViewAct }[];
}

/** The chart as it opens: the first record expanded. */
export function openedOn(rootId: string): ViewHistory {
  return {
    view: { expanded: new Set([rootId]), hidden: new Set(), pins: new Map() },
    past: [],
  };
}

const actsKept = 100;

function apply(view: ChartView, act: ViewAct): ChartView {
  switch (act.kind) {
    case "expand":
      return { ...view, expanded: new Set([...view.expanded, ...act.ids]) };
    case "collapse": {
      const gone = new Set(act.ids);
      return { ...view, expanded: new Set([...view.expanded].filter((id) => !gone.has(id))) };
    }
    case "hide":
      return { ...view, hidden: new Set([...view.hidden, ...act.ids]) };
    case "show-hidden":
      return { ...view, hidden: new Set() };
    case "pin":
      return { ...view, pins: new Map(view.pins).set(act.id, act.at) };
    case "unpin":
      return { ...view, pins: new Map([...view.pins].filter(([id]) => id !== act.id)) };
  }
}

/** Whether an act changed anything: all but pinning only add to a set or only take from it. */
const isSameView = (before: ChartView, after: ChartView, { kind }: ViewAct): boolean =>
  kind !== "pin" &&
  before.expanded.size === after.expanded.size &&
  before.hidden.size === after.hidden.size &&
  before.pins.size === after.pins.size;

/** The history after one more act, or after the last one was taken back; the same one when nothing changed. */
export function reviseView(history: ViewHistory, act: ViewAct | "undo"): ViewHistory {
  const { view, past } = history;
  if (act === "undo") {
    const last = past.at(-1);
    return last === undefined ? history : { view: last.view, past: past.slice(0, -1) };
  }
  const next = apply(view, act);
  return isSameView(view, next, act)
    ? history
    : { view: next, past: [...past, { view, act }].slice(-actsKept) };
}
