import { type Camera, onChart, panned, type Point, zoomed } from "./camera.ts";

/** What a pointer that goes down, moves and goes up is doing. */
export type Gesture =
  | { readonly kind: "press"; readonly from: Point; readonly nodeId: string | undefined }
  | { readonly kind: "pan"; readonly last: Point }
  | { readonly kind: "drag"; readonly nodeId: string; readonly at: Point }
  | { readonly kind: "pinch"; readonly last: readonly [Point, Point] };

/** Pixels that a pointer may tremble without meaning to drag. */
const tremble = 4;

const apart = (one: Point, other: Point): number => Math.hypot(one.x - other.x, one.y - other.y);

interface Followed {
  readonly gesture: Gesture;
  readonly camera: Camera;
}

/** What a gesture becomes, and how the camera follows, when its pointers have moved. */
export function followGesture(
  gesture: Gesture,
  camera: Camera,
  pointers: readonly Point[],
): Followed {
  const [first, second] = pointers;
  if (first === undefined) return { gesture, camera };
  if (second !== undefined) {
    const now = [first, second] as const;
    if (gesture.kind !== "pinch") return { gesture: { kind: "pinch", last: now }, camera };
    const factor = apart(...now) / Math.max(1, apart(...gesture.last));
    return { gesture: { kind: "pinch", last: now }, camera: zoomed(camera, factor, first) };
  }
  switch (gesture.kind) {
    case "press":
      if (apart(first, gesture.from) < tremble) return { gesture, camera };
      return followGesture(
        gesture.nodeId === undefined
          ? { kind: "pan", last: gesture.from }
          : { kind: "drag", nodeId: gesture.nodeId, at: onChart(camera, first) },
        camera,
        pointers,
      );
    case "pan":
      return {
        gesture: { kind: "pan", last: first },
        camera: panned(camera, first.x - gesture.last.x, first.y - gesture.last.y),
      };
    case "drag":
      return { gesture: { ...gesture, at: onChart(camera, first) }, camera };
    case "pinch":
      return { gesture: { kind: "pan", last: first }, camera };
  }
}
