import type { Camera, Size } from "./camera.ts";
import type { ChartColours } from "./colours.ts";
import { type NameWish, placeNames, Room } from "./place-names.ts";
import { type Emphasis, radiusOf, raisedBy, type Scene, type SceneNode } from "./scene.ts";

const longest = 26;
/** Names that are tried for at most: more could not be read, and finding room for them would cost the frame. */
const wishesUpTo = 400;
const lineWordsUpTo = 14;

function shorten(text: string): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}

interface Measured {
  readonly width: number;
  readonly text: string;
}

/** Shortens a name and tells its width in the font set. */
type Measure = (context: CanvasRenderingContext2D, name: string) => Measured;

/** Measures each name once in each font; a new one is made when fonts arrive. */
export function nameMeasurer(): Measure {
  const measured = new Map<string, Measured>();
  return (context, name) => {
    const key = `${context.font} ${name}`;
    const known = measured.get(key);
    if (known !== undefined) return known;
    const text = shorten(name);
    const found = { text, width: context.measureText(text).width };
    measured.set(key, found);
    return found;
  };
}

/** The nodes in the order in which their names are given room: what stands out, the centre, then the busiest. */
function* inOrder({ nodes, indexOf, busiestFirst }: Scene, emphasis: Emphasis): Iterable<number> {
  const { selectedIds, focusId, path } = emphasis;
  const first = [focusId ?? [], ...selectedIds, ...(path?.nodeIds ?? [])].flat();
  for (const id of first) {
    const index = indexOf.get(id);
    if (index !== undefined) yield index;
  }
  if (path !== null) return;
  const centre = nodes.findIndex(({ isCentre }) => isCentre);
  if (centre !== -1) yield centre;
  yield* busiestFirst;
}

/** The names that are tried for, each once. */
function nameWishes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  screen: Float32Array,
  { scale }: Camera,
  emphasis: Emphasis,
  { width, height }: Size,
  fontOf: (node: SceneNode) => string,
  measure: Measure,
): readonly NameWish[] {
  const wishes = new Map<number, NameWish>();
  for (const index of inOrder(scene, emphasis)) {
    if (wishes.size >= wishesUpTo) break;
    const node = scene.nodes[index];
    const [x = -1, y = -1] = [screen[index * 2], screen[index * 2 + 1]];
    if (node === undefined || wishes.has(index)) continue;
    if (x < 0 || y < 0 || x > width || y > height) continue;
    context.font = fontOf(node);
    const radius = radiusOf(node, scale) * 1.15;
    wishes.set(index, { index, ...measure(context, node.name), x, y, radius });
  }
  return [...wishes.values()];
}

/** Writes the names there is room for. */
export function drawNames(
  context: CanvasRenderingContext2D,
  scene: Scene,
  screen: Float32Array,
  camera: Camera,
  emphasis: Emphasis,
  size: Size,
  colours: ChartColours,
  measure: Measure,
): void {
  const { selectedIds, focusId, path } = emphasis;
  const isBold = ({ id, isCentre }: SceneNode): boolean =>
    isCentre || id === focusId || selectedIds.has(id) || path?.nodeIds.has(id) === true;
  const fontOf = (node: SceneNode): string => `${isBold(node) ? 600 : 500} 12px ${colours.font}`;
  const room = new Room(size.width, size.height);
  scene.nodes.forEach((node, index) => {
    const [x = 0, y = 0] = [screen[index * 2], screen[index * 2 + 1]];
    const radius = radiusOf(node, camera.scale);
    room.take({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius });
  });
  context.lineJoin = "round";
  context.lineWidth = 3.5;
  context.strokeStyle = colours.surface;
  const write = (text: string, left: number, base: number, colour: string): void => {
    context.strokeText(text, left, base);
    context.fillStyle = colour;
    context.fillText(text, left, base);
  };
  const wishes = nameWishes(context, scene, screen, camera, emphasis, size, fontOf, measure);
  for (const { index, text, left, base } of placeNames(wishes, room)) {
    const node = scene.nodes[index];
    if (node !== undefined) context.font = fontOf(node);
    write(text, left, base, colours.ink);
  }
  context.font = `500 11px ${colours.font}`;
  const lines = lineWishes(context, scene, screen, emphasis, measure);
  for (const { text, left, base } of placeNames(lines, room))
    write(text, left, base, colours.inkFaint);
}

/** The words of the lines that stand out, or of all while they are few. */
function lineWishes(
  context: CanvasRenderingContext2D,
  scene: Scene,
  screen: Float32Array,
  emphasis: Emphasis,
  measure: Measure,
): readonly NameWish[] {
  const isAll = emphasis.path === null && scene.lines.length <= lineWordsUpTo;
  const among = isAll ? scene.lines : scene.lines.filter(raisedBy(scene, emphasis));
  if (among.length > lineWordsUpTo * 2) return [];
  return among.flatMap(({ from, to, words }, index): readonly NameWish[] => {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [
      screen[from * 2],
      screen[from * 2 + 1],
      screen[to * 2],
      screen[to * 2 + 1],
    ];
    const found = measure(context, words);
    if (Math.hypot(x2 - x1, y2 - y1) < found.width * 0.7 + 40) return [];
    return [{ index, ...found, x: (x1 + x2) / 2, y: (y1 + y2) / 2 - 10, radius: 0 }];
  });
}
