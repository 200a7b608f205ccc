import type { Camera, Size } from "./camera.ts";
import type { ChartColours } from "./colours.ts";
import { drawLines, drawRaisedLines } from "./draw-lines.ts";
import { drawNames, nameMeasurer } from "./draw-names.ts";
import { drawPins, drawRings } from "./draw-rings.ts";
import { type Emphasis, radiusOf, raisedBy, type Scene, type SceneNode } from "./scene.ts";
import { smallMarks } from "./small-marks.ts";
import { spriteMaker } from "./sprites.ts";

/** Draws a scene as a camera sees it. Anything that can is a renderer of the chart. */
export interface ChartRenderer {
  /**
   * @param isMoving whether another frame follows at once: then a large scene is drawn more coarsely
   * @returns whether it was, so that a frame at rest must follow
   */
  readonly draw: (
    scene: Scene,
    camera: Camera,
    emphasis: Emphasis,
    size: Size,
    isMoving: boolean,
  ) => boolean;
}

/** What stays the same while only the selection or the camera changes: the lines and the nodes. */
interface Ground {
  readonly scene: Scene;
  readonly path: Emphasis["path"];
  readonly camera: Camera;
  readonly size: Size;
}

/** Scenes up to this many nodes are drawn in full for each frame. */
const inFullUpTo = 1500;
/** Below this radius shapes are drawn as marks. */
const markBelow = 4;

/** A renderer that needs nothing but a 2D canvas: no graphics processor, no WebGL. */
export function canvasRenderer(
  canvas: HTMLCanvasElement,
  colours: ChartColours,
  density: number,
): ChartRenderer {
  const front = canvas.getContext("2d", { alpha: false });
  const back = document.createElement("canvas").getContext("2d", { alpha: false });
  const sprite = spriteMaker(colours, density);
  const measure = nameMeasurer();
  let ground: Ground | null = null;

  function drawGround(
    context: CanvasRenderingContext2D,
    { scene, path, camera, size }: Ground,
    screen: Float32Array,
  ): void {
    prepare(context, size, density, colours.surface);
    drawLines(context, scene, screen, path, size, colours);
    const radius = radiusOf({ isCentre: false }, camera.scale);
    if (scene.nodes.length > inFullUpTo && radius < markBelow)
      drawMarks(context, scene, screen, path, size, radius);
    else
      scene.nodes.forEach((node, index) => stamp(context, node, index, screen, camera, path, size));
  }

  function stamp(
    context: CanvasRenderingContext2D,
    node: SceneNode,
    index: number,
    screen: Float32Array,
    camera: Camera,
    path: Emphasis["path"],
    size: Size,
  ): void {
    const [x = 0, y = 0] = [screen[index * 2], screen[index * 2 + 1]];
    if (!isNear(x, y, size)) return;
    const { image, half } = sprite(node, radiusOf(node, camera.scale));
    context.globalAlpha = path !== null && !path.nodeIds.has(node.id) ? 0.3 : 1;
    context.drawImage(image, x - half, y - half, half * 2, half * 2);
    context.globalAlpha = 1;
  }

  function drawMarks(
    context: CanvasRenderingContext2D,
    { nodes }: Scene,
    screen: Float32Array,
    path: Emphasis["path"],
    size: Size,
    radius: number,
  ): void {
    context.globalAlpha = path === null ? 1 : 0.3;
    nodes.forEach(({ shape, isWithheld }, index) => {
      const [x = 0, y = 0] = [screen[index * 2], screen[index * 2 + 1]];
      if (!isNear(x, y, size)) return;
      context.fillStyle = isWithheld ? colours.withheld.hatch : colours.shapes[shape];
      smallMarks[shape](context, x, y, radius);
    });
    context.globalAlpha = 1;
  }

  /** Stamps what stands out over the ground: the selected, their neighbours, the way. */
  function stampRaised(
    context: CanvasRenderingContext2D,
    scene: Scene,
    screen: Float32Array,
    camera: Camera,
    emphasis: Emphasis,
    size: Size,
  ): void {
    const { selectedIds, path } = emphasis;
    const centre = scene.nodes.findIndex(({ isCentre }) => isCentre);
    const standing = [...selectedIds, ...(path?.nodeIds ?? [])];
    const raised = new Set([centre, ...standing.map((id) => scene.indexOf.get(id) ?? -1)]);
    for (const { from, to } of scene.lines.filter(raisedBy(scene, emphasis)))
      raised.add(from).add(to);
    for (const index of raised) {
      const node = scene.nodes[index];
      if (node !== undefined) stamp(context, node, index, screen, camera, path, size);
    }
  }

  function draw(
    scene: Scene,
    camera: Camera,
    emphasis: Emphasis,
    size: Size,
    isMoving: boolean,
  ): boolean {
    if (front === null || back === null || size.width === 0) return false;
    const { path } = emphasis;
    const isLarge = scene.nodes.length > inFullUpTo;
    const isSame = ground?.scene === scene && ground.path === path && isSameSize(ground.size, size);
    if (isLarge && isMoving && isSame && ground !== null) {
      shift(front, back.canvas, ground.camera, camera, size, density, colours.surface);
      return true;
    }
    const screen = project(scene, camera);
    if (!isSame || ground?.camera !== camera) {
      ground = { scene, path, camera, size };
      drawGround(back, ground, screen);
    }
    prepare(front, size, density, colours.surface);
    front.drawImage(back.canvas, 0, 0, size.width, size.height);
    drawRaisedLines(front, scene, screen, emphasis, size, colours);
    stampRaised(front, scene, screen, camera, emphasis, size);
    drawRings(front, scene, screen, camera, emphasis, colours);
    drawPins(front, scene, screen, camera, colours);
    drawNames(front, scene, screen, camera, emphasis, size, colours, measure);
    return false;
  }

  return { draw };
}

const isSameSize = (one: Size, other: Size): boolean =>
  one.width === other.width && one.height === other.height;

const isNear = (x: number, y: number, { width, height }: Size): boolean =>
  x > -20 && y > -20 && x < width + 20 && y < height + 20;

/** An empty picture of the right size. */
function prepare(
  context: CanvasRenderingContext2D,
  { width, height }: Size,
  density: number,
  surface: string,
): void {
  const { canvas } = context;
  const [wide, high] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
  context.setTransform(density, 0, 0, density, 0, 0);
  context.fillStyle = surface;
  context.fillRect(0, 0, width, height);
}

/** Shows a picture that was drawn for one camera as about what another would see. */
function shift(
  context: CanvasRenderingContext2D,
  picture: HTMLCanvasElement,
  from: Camera,
  to: Camera,
  size: Size,
  density: number,
  surface: string,
): void {
  prepare(context, size, density, surface);
  const ratio = to.scale / from.scale;
  context.drawImage(
    picture,
    to.left - from.left * ratio,
    to.top - from.top * ratio,
    size.width * ratio,
    size.height * ratio,
  );
}

/** x, y, x, y ... on the screen. */
function project({ xs, ys }: Scene, { scale, left, top }: Camera): Float32Array {
  const screen = new Float32Array(xs.length * 2);
  for (let index = 0; index < xs.length; index += 1) {
    screen[index * 2] = (xs[index] ?? 0) * scale + left;
    screen[index * 2 + 1] = (ys[index] ?? 0) * scale + top;
  }
  return screen;
}
