import type { Size } from "./camera.ts";
import type { ChartColours } from "./colours.ts";
import { type Emphasis, type LineStroke, raisedBy, type Scene, type SceneLine } from "./scene.ts";

/**
 * With more lines than this on the screen a dash could not be told from its neighbour. Without a graphics processor a
 * line of at most one pixel costs a tenth of a wider one.
 */
const crowdedFrom = 4000;

type Ends = readonly [number, number, number, number];

function endsOf({ from, to }: SceneLine, screen: Float32Array): Ends {
  return [
    screen[from * 2] ?? 0,
    screen[from * 2 + 1] ?? 0,
    screen[to * 2] ?? 0,
    screen[to * 2 + 1] ?? 0,
  ];
}

/** Whether a line may cross the picture: not when both ends are beyond the same edge. */
function mayShow([x1, y1, x2, y2]: Ends, { width, height }: Size): boolean {
  return !(
    (x1 < 0 && x2 < 0) ||
    (y1 < 0 && y2 < 0) ||
    (x1 > width && x2 > width) ||
    (y1 > height && y2 > height)
  );
}

interface Pen {
  readonly width: number;
  readonly colour: string;
  readonly dash: readonly number[];
}

function stroke(
  context: CanvasRenderingContext2D,
  lines: readonly SceneLine[],
  screen: Float32Array,
  { width, colour, dash }: Pen,
): void {
  if (lines.length === 0) return;
  context.beginPath();
  for (const line of lines) {
    const [x1, y1, x2, y2] = endsOf(line, screen);
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.setLineDash([...dash]);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
  context.setLineDash([]);
}

const dashes = {
  solid: [],
  dotted: [1.5, 2.5],
  dashed: [4, 3],
} as const satisfies Readonly<Record<LineStroke, readonly number[]>>;

/** The lines of each stroke, those drawn on top last. */
function byStroke(lines: readonly SceneLine[]) {
  return (["dashed", "dotted", "solid"] as const).map(
    (kind) => [kind, lines.filter((line) => line.stroke === kind)] as const,
  );
}

/** All lines: solid where graded A or B, dotted where the grade is withheld, else dashed; faint while a way is shown. */
export function drawLines(
  context: CanvasRenderingContext2D,
  { lines }: Scene,
  screen: Float32Array,
  path: Emphasis["path"],
  size: Size,
  { line: colour }: ChartColours,
): void {
  const shown = lines.filter((line) => mayShow(endsOf(line, screen), size));
  const isCrowded = shown.length > crowdedFrom;
  context.globalAlpha = path === null ? (isCrowded ? 0.55 : 0.85) : 0.25;
  for (const [kind, ofKind] of byStroke(shown))
    stroke(context, ofKind, screen, {
      width: isCrowded ? (kind === "dashed" ? 0.4 : 0.75) : 1.25,
      colour,
      dash: isCrowded ? [] : dashes[kind],
    });
  context.globalAlpha = 1;
}

/** The lines of the selected records, or those of the way that is shown. */
export function drawRaisedLines(
  context: CanvasRenderingContext2D,
  scene: Scene,
  screen: Float32Array,
  emphasis: Emphasis,
  size: Size,
  { accent: colour }: ChartColours,
): void {
  const raised = scene.lines
    .filter(raisedBy(scene, emphasis))
    .filter((line) => mayShow(endsOf(line, screen), size));
  const width = emphasis.path !== null ? 3 : raised.length > 400 ? 1 : 1.75;
  for (const [kind, ofKind] of byStroke(raised))
    stroke(context, ofKind, screen, { width, colour, dash: dashes[kind] });
}
