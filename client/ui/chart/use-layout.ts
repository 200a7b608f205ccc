import { useEffect, useRef, useState } from "react";
import type { Point } from "./camera.ts";
import type { LayoutRequest } from "./layout.ts";
import type { LayoutAnswer } from "./layout-worker.ts";

export type PlacesById = ReadonlyMap<string, Point>;

/** What is laid out; a node that has a place already keeps about where it is. */
export interface LayoutContent {
  readonly ids: readonly string[];
  readonly lines: readonly { readonly fromId: string; readonly toId: string }[];
  readonly pins: PlacesById;
}

export interface ChartLayout {
  /** Where nodes are, those that are not shown at present included; null before the first are placed. */
  readonly places: PlacesById | null;
  readonly state: "settled" | "settling" | "failed";
  /** Lays everything out anew, but for what is pinned. */
  readonly again: () => void;
}

function requestOf(content: LayoutContent, known: PlacesById): LayoutRequest {
  const { ids, lines, pins } = content;
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const start = new Float64Array(ids.length * 2).fill(Number.NaN);
  ids.forEach((id, index) => {
    const place = pins.get(id) ?? known.get(id);
    if (place !== undefined) start.set([place.x, place.y], index * 2);
  });
  return {
    count: ids.length,
    lines: Uint32Array.from(
      lines.flatMap(({ fromId, toId }) => {
        const [from, to] = [indexOf.get(fromId), indexOf.get(toId)];
        return from === undefined || to === undefined ? [] : [from, to];
      }),
    ),
    start,
    pinned: Uint8Array.from(ids, (id) => (pins.has(id) ? 1 : 0)),
  };
}

function startWorker(onFailure: () => void): Worker {
  const worker = new Worker(new URL("./layout-worker.ts", import.meta.url), { type: "module" });
  worker.addEventListener("error", onFailure);
  return worker;
}

/** Keeps a place for everything that is shown; only what is new, or an explicit wish, sets the layout going. */
export function useLayout(content: LayoutContent): ChartLayout {
  const [places, setPlaces] = useState<PlacesById | null>(null);
  const [state, setState] = useState<ChartLayout["state"]>("settling");
  const [wish, setWish] = useState(0);
  const worker = useRef<Worker | null>(null);
  const known = useRef<PlacesById>(new Map());
  const wishGranted = useRef(0);
  const isBusy = useRef(false);

  useEffect(() => () => worker.current?.terminate(), []);

  useEffect(() => {
    const { ids } = content;
    const isWished = wish !== wishGranted.current;
    if (!isWished && ids.every((id) => known.current.has(id))) return;
    wishGranted.current = wish;
    setState("settling");
    // A layout that is under way is of no use any more.
    if (isBusy.current) worker.current?.terminate();
    if (isBusy.current || worker.current === null)
      worker.current = startWorker(() => setState("failed"));
    isBusy.current = true;
    const drawer = worker.current;
    const onAnswer = ({ data: answer }: MessageEvent<LayoutAnswer>): void => {
      const next = new Map(known.current);
      ids.forEach((id, index) =>
        next.set(id, {
          x: answer.places[index * 2] ?? 0,
          y: answer.places[index * 2 + 1] ?? 0,
        }),
      );
      setPlaces(next);
      if (!answer.isSettled) return;
      known.current = next;
      isBusy.current = false;
      drawer.removeEventListener("message", onAnswer);
      setState("settled");
    };
    drawer.addEventListener("message", onAnswer);
    const request = requestOf(content, isWished ? new Map() : known.current);
    drawer.postMessage(request, [request.start.buffer]);
  }, [content, wish]);

  return { places, state, again: () => setWish((before) => before + 1) };
}
