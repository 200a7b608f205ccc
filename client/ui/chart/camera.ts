/** How the chart's own units come onto the screen: scaled, then moved. */
export interface Camera {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place on the chart, in its own units, or on the screen, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const scales = { least: 0.02, most: 4 };
/** Beyond this, fitting a few records would draw them larger than life. */
const fittingScale = 1.4;

const within = (scale: number): number => Math.min(scales.most, Math.max(scales.least, scale));

/** Where a place of the chart is on the screen. */
export function onScreen({ scale, left, top }: Camera, { x, y }: Point): Point {
  return { x: x * scale + left, y: y * scale + top };
}

/** Which place of the chart a place on the screen shows. */
export function onChart({ scale, left, top }: Camera, { x, y }: Point): Point {
  return { x: (x - left) / scale, y: (y - top) / scale };
}

/** The camera moved by so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, left: camera.left + dx, top: camera.top + dy };
}

/** The camera zoomed by a factor; what is at a place on the screen stays there. */
export function zoomed(camera: Camera, factor: number, at: Point): Camera {
  const scale = within(camera.scale * factor);
  const ratio = scale / camera.scale;
  return {
    scale,
    left: at.x - (at.x - camera.left) * ratio,
    top: at.y - (at.y - camera.top) * ratio,
  };
}

/** The camera that shows all places, with a margin for their names. */
export function fitted(xs: Float64Array, ys: Float64Array, { width, height }: Size): Camera {
  const bounds = [Infinity, -Infinity, Infinity, -Infinity] as [number, number, number, number];
  for (let index = 0; index < xs.length; index += 1) {
    const [x = 0, y = 0] = [xs[index], ys[index]];
    bounds[0] = Math.min(bounds[0], x);
    bounds[1] = Math.max(bounds[1], x);
    bounds[2] = Math.min(bounds[2], y);
    bounds[3] = Math.max(bounds[3], y);
  }
  const [left, right, top, bottom] = xs.length === 0 ? [0, 0, 0, 0] : bounds;
  const margin = { x: Math.min(110, width * 0.14), y: Math.min(56, height * 0.12) };
  const scale = within(
    Math.min(
      fittingScale,
      (width - 2 * margin.x) / Math.max(1, right - left),
      (height - 2 * margin.y) / Math.max(1, bottom - top),
    ),
  );
  return {
    scale,
    left: width / 2 - ((left + right) / 2) * scale,
    top: height / 2 - ((top + bottom) / 2) * scale,
  };
}

/** The camera moved no more than it must so that a place is well inside the picture. */
export function revealing(camera: Camera, place: Point, { width, height }: Size): Camera {
  const { x, y } = onScreen(camera, place);
  const edge = 40;
  const shift = (at: number, length: number): number =>
    at < edge ? edge - at : at > length - edge ? length - edge - at : 0;
  const [dx, dy] = [shift(x, width), shift(y, height)];
  return dx === 0 && dy === 0 ? camera : panned(camera, dx, dy);
}
