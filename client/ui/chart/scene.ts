import type { RecordShape } from "../shapes.ts";
import type { Camera, Point } from "./camera.ts";

export interface SceneNode {
  readonly id: string;
  readonly name: string;
  readonly shape: RecordShape;
  readonly isWithheld: boolean;
  /** Its links were read and are shown. */
  readonly isExpanded: boolean;
  readonly isPinned: boolean;
  /** The record the chart is about: drawn larger, named first. */
  readonly isCentre: boolean;
}

/** How well what a line stands for is known: graded A or B, its grade withheld, or anything else. */
export type LineStroke = "solid" | "dotted" | "dashed";

/** One line between two records, whatever number of ties it stands for. */
export interface SceneLine {
  readonly id: string;
  /** Positions of its ends among the nodes. */
  readonly from: number;
  readonly to: number;
  readonly stroke: LineStroke;
  readonly words: string;
}

/** All that is drawn, with the place of each node. */
export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly lines: readonly SceneLine[];
  readonly indexOf: ReadonlyMap<string, number>;
  /** Positions of the nodes, those with most lines first: the order in which names are given room. */
  readonly busiestFirst: readonly number[];
}

/** What stands out of the scene at the moment. */
export interface Emphasis {
  readonly selectedIds: ReadonlySet<string>;
  /** The record the keyboard is on; null while the keyboard is elsewhere. */
  readonly focusId: string | null;
  /** The way that is shown between two records; the rest steps back. */
  readonly path: {
    readonly nodeIds: ReadonlySet<string>;
    readonly lineIds: ReadonlySet<string>;
  } | null;
}

/** Radius of a node on the screen, in pixels: it grows more slowly than the picture. */
export function radiusOf({ isCentre }: Pick<SceneNode, "isCentre">, scale: number): number {
  const radius = Math.min(11, Math.max(2.5, 9 * Math.sqrt(scale)));
  return isCentre ? radius * 1.5 + 1 : radius;
}

/** The id of the node at or next to a place on the screen: the nearest within reach of a finger. */
export function nodeAt({ nodes, xs, ys }: Scene, camera: Camera, place: Point): string | undefined {
  let found: string | undefined;
  let least = Infinity;
  nodes.forEach((node, index) => {
    const dx = (xs[index] ?? 0) * camera.scale + camera.left - place.x;
    const dy = (ys[index] ?? 0) * camera.scale + camera.top - place.y;
    const distance = Math.hypot(dx, dy);
    // Targets are at least 24 pixels wide.
    if (distance <= Math.max(12, radiusOf(node, camera.scale) + 4) && distance < least) {
      least = distance;
      found = node.id;
    }
  });
  return found;
}

/** Whether a line stands out: it leads to a selected record or, while a way is shown, is part of it. */
export function raisedBy(
  { indexOf }: Scene,
  { path, selectedIds }: Emphasis,
): (line: SceneLine) => boolean {
  if (path !== null) return ({ id }) => path.lineIds.has(id);
  const selected = new Set([...selectedIds].flatMap((id) => indexOf.get(id) ?? []));
  if (selected.size === 0) return () => false;
  return ({ from, to }) => selected.has(from) || selected.has(to);
}
