import type { RecordShape } from "../shapes.ts";

type Mark = (context: CanvasRenderingContext2D, x: number, y: number, r: number) => void;

const square: Mark = (context, x, y, r) => context.fillRect(x - r, y - r, r * 2, r * 2);
const flat: Mark = (context, x, y, r) =>
  context.fillRect(x - r * 1.3, y - r * 0.7, r * 2.6, r * 1.4);
const tall: Mark = (context, x, y, r) => context.fillRect(x - r * 0.7, y - r, r * 1.4, r * 2);

/** Two crossed boxes: at five pixels that is a disc. */
const disc: Mark = (context, x, y, r) => {
  context.fillRect(x - r, y - r * 0.6, r * 2, r * 1.2);
  context.fillRect(x - r * 0.6, y - r, r * 1.2, r * 2);
};

function polygon(corners: readonly (readonly [number, number])[]): Mark {
  return (context, x, y, r) => {
    context.beginPath();
    for (const [dx, dy] of corners) context.lineTo(x + dx * r, y + dy * r);
    context.fill();
  };
}

const diamond = polygon([
  [0, -1.3],
  [1.3, 0],
  [0, 1.3],
  [-1.3, 0],
]);
const triangle = polygon([
  [0, -1.2],
  [1.2, 0.9],
  [-1.2, 0.9],
]);
const turned = polygon([
  [0, 1.2],
  [1.2, -0.9],
  [-1.2, -0.9],
]);

/**
 * The shapes as far as they can be told apart at a few pixels. Boxes cost a tenth of what stamped or curved shapes do
 * without a graphics processor, which decides whether ten thousand of them fit into a frame.
 */
export const smallMarks: Readonly<Record<RecordShape, Mark>> = {
  person: disc,
  phone: square,
  vehicle: flat,
  place: diamond,
  event: disc,
  item: triangle,
  contact: disc,
  group: disc,
  line: flat,
  threat: turned,
  vulnerability: square,
  report: tall,
  link: flat,
};
