import { canvasRenderer, type ChartRenderer } from "./canvas-renderer.ts";
import { type Camera, fitted, type Point, type Size } from "./camera.ts";
import { onThemeChange, readColours } from "./colours.ts";
import type { Emphasis, Scene } from "./scene.ts";

/** A node that is being dragged, and where it is at the moment. */
export interface DraggedNode {
  readonly id: string;
  readonly at: Point;
}

/** So long after the last movement a picture that was drawn coarsely is drawn in full. */
const restMs = 120;

/** A picture of a scene on a canvas: drawn once for each frame in which something changed, and never besides. */
export class ChartPicture {
  #canvas: HTMLCanvasElement | null = null;
  #renderer: ChartRenderer | null = null;
  #shown: { readonly scene: Scene; readonly emphasis: Emphasis } | null = null;
  /** Null while all of the scene is to be seen. */
  #camera: Camera | null = null;
  #fit: Camera = { scale: 1, left: 0, top: 0 };
  #dragged: DraggedNode | null = null;
  #frame = 0;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #isMoving = false;

  /** Takes a canvas to draw on. @returns the way to let go of it */
  attach(canvas: HTMLCanvasElement): () => void {
    this.#canvas = canvas;
    const anew = (): void => {
      this.#renderer = null;
      this.#request();
    };
    const resized = new ResizeObserver(anew);
    resized.observe(canvas);
    const stopTheme = onThemeChange(anew);
    // Names are drawn in the portal's own font as soon as it is there.
    void document.fonts.ready.then(anew);
    return () => {
      resized.disconnect();
      stopTheme();
      cancelAnimationFrame(this.#frame);
      clearTimeout(this.#rest);
      this.#frame = 0;
      this.#canvas = null;
      this.#renderer = null;
    };
  }

  /** Shows a scene from now on. */
  show(scene: Scene, emphasis: Emphasis): void {
    this.#shown = { scene, emphasis };
    this.#request();
  }

  get size(): Size {
    return { width: this.#canvas?.clientWidth ?? 0, height: this.#canvas?.clientHeight ?? 0 };
  }

  get camera(): Camera {
    if (this.#camera !== null) return this.#camera;
    const { xs, ys } = this.#shown?.scene ?? { xs: new Float64Array(), ys: new Float64Array() };
    const fit = fitted(xs, ys, this.size);
    // The same camera stays the same object, by which the renderer knows that nothing moved.
    if (!isSameCamera(fit, this.#fit)) this.#fit = fit;
    return this.#fit;
  }

  /** Looks at the scene in another way. */
  look(camera: Camera): void {
    if (camera === this.#camera) return;
    this.#camera = camera;
    this.#isMoving = true;
    this.#request();
  }

  /** Shows all of the scene, and goes on doing so until somebody looks elsewhere. */
  fit(): void {
    this.#camera = null;
    this.#request();
  }

  /** Draws a node where it is dragged to; null when it is let go. */
  dragTo(dragged: DraggedNode | null): void {
    if (dragged === null && this.#dragged === null) return;
    // What is dragged would otherwise move the picture that it is dragged on.
    if (dragged !== null) this.#camera ??= this.camera;
    this.#dragged = dragged;
    this.#request();
  }

  #request(): void {
    if (this.#canvas === null || this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      this.#draw();
    });
  }

  #draw(): void {
    const canvas = this.#canvas;
    if (canvas === null || this.#shown === null) return;
    this.#renderer ??= canvasRenderer(canvas, readColours(canvas), devicePixelRatio);
    const { scene, emphasis } = this.#shown;
    const isCoarse = this.#renderer.draw(
      moved(scene, this.#dragged),
      this.camera,
      emphasis,
      this.size,
      this.#isMoving,
    );
    this.#isMoving = false;
    clearTimeout(this.#rest);
    if (isCoarse) this.#rest = setTimeout(() => this.#request(), restMs);
  }
}

const isSameCamera = (one: Camera, other: Camera): boolean =>
  one.scale === other.scale && one.left === other.left && one.top === other.top;

function moved(scene: Scene, dragged: DraggedNode | null): Scene {
  // Looked up for each frame: the scene may have changed under the pointer.
  const index = dragged === null ? undefined : scene.indexOf.get(dragged.id);
  if (dragged === null || index === undefined) return scene;
  const [xs, ys] = [scene.xs.slice(), scene.ys.slice()];
  xs[index] = dragged.at.x;
  ys[index] = dragged.at.y;
  return { ...scene, xs, ys };
}
