import type { Camera } from "./camera.ts";
import type { ChartColours } from "./colours.ts";
import { type Emphasis, radiusOf, type Scene } from "./scene.ts";

function circle(
  context: CanvasRenderingContext2D,
  screen: Float32Array,
  index: number,
  radius: number,
  shift = 0,
): void {
  context.beginPath();
  context.arc(
    (screen[index * 2] ?? 0) + shift,
    (screen[index * 2 + 1] ?? 0) - shift,
    radius,
    0,
    2 * Math.PI,
  );
}

/** A ring round what is selected, and the portal's focus round what the keyboard is on. */
export function drawRings(
  context: CanvasRenderingContext2D,
  { nodes, indexOf }: Scene,
  screen: Float32Array,
  { scale }: Camera,
  { selectedIds, focusId }: Emphasis,
  { accent, focus, focusEdge }: ChartColours,
): void {
  const ring = (id: string, beyond: number, width: number, colour: string): void => {
    const index = indexOf.get(id);
    const node = index === undefined ? undefined : nodes[index];
    if (index === undefined || node === undefined) return;
    circle(context, screen, index, radiusOf(node, scale) * 1.15 + beyond);
    context.lineWidth = width;
    context.strokeStyle = colour;
    context.stroke();
  };
  for (const id of selectedIds) ring(id, 4, 2.5, accent);
  if (focusId === null) return;
  ring(focusId, 9, 6, focusEdge);
  ring(focusId, 8, 3.5, focus);
}

/** A dot at the shoulder of what is pinned. */
export function drawPins(
  context: CanvasRenderingContext2D,
  { nodes }: Scene,
  screen: Float32Array,
  { scale }: Camera,
  { ink, surface }: ChartColours,
): void {
  nodes.forEach((node, index) => {
    if (!node.isPinned) return;
    circle(context, screen, index, 3.5, radiusOf(node, scale) * 0.8);
    context.fillStyle = ink;
    context.fill();
    context.lineWidth = 1.5;
    context.strokeStyle = surface;
    context.stroke();
  });
}
