import {
  type KeyboardEvent,
  type PointerEvent,
  type ReactNode,
  useEffect,
  useEffectEvent,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { onChart, panned, type Point, revealing, zoomed } from "./camera.ts";
import styles from "./ChartCanvas.module.css";
import { readPreference } from "../preferences.ts";
import { ChartPicture } from "./chart-picture.ts";
import { ChartControls } from "./ChartControls.tsx";
import { followGesture, type Gesture } from "./pointer.ts";
import { type Emphasis, nodeAt, type Scene } from "./scene.ts";
import { directionOf, stepFrom } from "./walk.ts";

interface ChartCanvasProps {
  /** What the chart shows, in words. */
  readonly label: string;
  readonly scene: Scene;
  readonly selectedIds: ReadonlySet<string>;
  readonly path: Emphasis["path"];
  /** What is said of a record when the keyboard comes to it. */
  readonly describe: (id: string) => string;
  /** @param adding whether the others stay selected */
  readonly onSelect: (id: string | null, adding: boolean) => void;
  /** A letter was pressed on a record. */
  readonly onLetter: (letter: string, id: string) => void;
  readonly onMove: (id: string, place: Point) => void;
  /** The record whose new place the next click says. */
  readonly movingId: string | null;
  readonly canvasRef: React.RefObject<HTMLCanvasElement | null>;
}

const panStep = 60;
const zoomStep = 1.25;

/**
 * Records and links on a canvas: moved by dragging, wheel, pinch, keys or buttons. One stop for the Tab key; the arrow
 * keys walk from record to record and say where they are.
 */
export function ChartCanvas(props: ChartCanvasProps): ReactNode {
  const { label, scene, selectedIds, path, describe, onSelect, onLetter, onMove, movingId } = props;
  const { canvasRef } = props;
  const help = useId();
  const [focus, setFocus] = useState<{ readonly id: string; readonly isHere: boolean } | null>(
    null,
  );
  const centreId = scene.nodes[0]?.id ?? null;
  const rovingId = focus !== null && scene.indexOf.has(focus.id) ? focus.id : centreId;
  const emphasis = useMemo(
    () => ({ selectedIds, path, focusId: focus?.isHere === true ? rovingId : null }),
    [selectedIds, path, focus, rovingId],
  );
  const [picture] = useState(() => new ChartPicture());
  useEffect(() => {
    const canvas = canvasRef.current;
    return canvas === null ? undefined : picture.attach(canvas);
  }, [picture, canvasRef]);
  useEffect(() => picture.show(scene, emphasis), [picture, scene, emphasis]);
  const gesture = useRef<Gesture | null>(null);
  const pointers = useRef(new Map<number, Point>());

  const middle = () => ({ x: picture.size.width / 2, y: picture.size.height / 2 });
  const zoom = (factor: number): void => picture.look(zoomed(picture.camera, factor, middle()));
  const pan = (dx: number, dy: number): void => picture.look(panned(picture.camera, dx, dy));

  useWheel(canvasRef, (deltaY, at) =>
    picture.look(zoomed(picture.camera, Math.exp(-deltaY / 500), at)),
  );

  const placeOf = (event: PointerEvent<HTMLCanvasElement>) => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  function onPointerDown(event: PointerEvent<HTMLCanvasElement>): void {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const from = placeOf(event);
    pointers.current.set(event.pointerId, from);
    const [first = from, second] = pointers.current.values();
    gesture.current =
      second === undefined
        ? { kind: "press", from, nodeId: nodeAt(scene, picture.camera, from) }
        : { kind: "pinch", last: [first, second] };
    // What the first finger dragged goes back where it was.
    picture.dragTo(null);
  }

  function onPointerMove(event: PointerEvent<HTMLCanvasElement>): void {
    if (gesture.current === null || !pointers.current.has(event.pointerId)) return;
    pointers.current.set(event.pointerId, placeOf(event));
    const followed = followGesture(gesture.current, picture.camera, [...pointers.current.values()]);
    gesture.current = followed.gesture;
    if (followed.gesture.kind === "drag")
      picture.dragTo({ id: followed.gesture.nodeId, at: followed.gesture.at });
    else if (followed.gesture.kind !== "press") picture.look(followed.camera);
  }

  function onPointerUp(event: PointerEvent<HTMLCanvasElement>): void {
    pointers.current.delete(event.pointerId);
    const done = gesture.current;
    if (pointers.current.size > 0) return;
    gesture.current = null;
    if (done?.kind === "press") press(done, event.shiftKey || event.ctrlKey || event.metaKey);
    if (done?.kind !== "drag") return;
    if (scene.indexOf.has(done.nodeId)) onMove(done.nodeId, done.at);
    picture.dragTo(null);
  }

  function press({ from, nodeId }: Extract<Gesture, { kind: "press" }>, adding: boolean): void {
    if (movingId !== null) return onMove(movingId, onChart(picture.camera, from));
    if (nodeId !== undefined) setFocus({ id: nodeId, isHere: false });
    onSelect(nodeId ?? null, adding);
  }

  function onKeyDown(event: KeyboardEvent<HTMLDivElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === "Tab") return;
    // After a click somewhere else the keyboard goes on from where it was.
    if (rovingId !== null && focus?.isHere !== true) setFocus({ id: rovingId, isHere: true });
    if (actOnKey(event.key, event.shiftKey)) event.preventDefault();
  }

  /** @returns whether the key means something here */
  function actOnKey(key: string, isShifted: boolean): boolean {
    const direction = directionOf(key);
    if (direction !== undefined) {
      if (isShifted) pan(-direction[0] * panStep, -direction[1] * panStep);
      else walk(direction);
      return true;
    }
    if (key === "+" || key === "=") zoom(zoomStep);
    else if (key === "-") zoom(1 / zoomStep);
    else if (key === "0") picture.fit();
    else if (rovingId === null) return false;
    else if (key === "Enter" || key === " ") onSelect(rovingId, isShifted);
    else if (/^[a-z]$/i.test(key)) {
      if (readPreference("keys") !== "off") onLetter(key.toLowerCase(), rovingId);
      return false;
    } else return false;
    return true;
  }

  function walk(direction: readonly [number, number]): void {
    const from = rovingId === null ? undefined : scene.indexOf.get(rovingId);
    const next = from === undefined ? undefined : stepFrom(scene, from, direction);
    const node = next === undefined ? undefined : scene.nodes[next];
    if (next === undefined || node === undefined) return;
    setFocus({ id: node.id, isHere: true });
    const place = { x: scene.xs[next] ?? 0, y: scene.ys[next] ?? 0 };
    const { camera } = picture;
    const revealed = revealing(camera, place, picture.size);
    if (revealed !== camera) picture.look(revealed);
  }

  return (
    <div className={styles.frame}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application handles its own keys */}
      <div
        className={styles.stage}
        role="application"
        aria-roledescription="Link chart"
        aria-label={label}
        aria-describedby={help}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the chart's one stop for the Tab key
        tabIndex={0}
        data-moving={movingId !== null}
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          if (rovingId !== null && event.currentTarget.matches(":focus-visible"))
            setFocus({ id: rovingId, isHere: true });
        }}
        onBlur={() => setFocus((before) => before && { ...before, isHere: false })}
      >
        <canvas
          ref={canvasRef}
          className={`noprint ${styles.canvas}`}
          aria-hidden="true"
          onPointerDown={onPointerDown}
          onPointerMove={onPointerMove}
          onPointerUp={onPointerUp}
          onPointerCancel={() => {
            pointers.current.clear();
            gesture.current = null;
            picture.dragTo(null);
          }}
        />
      </div>
      <p className="sr" role="status" data-testid="chart-focus">
        {focus?.isHere === true && rovingId !== null ? describe(rovingId) : ""}
      </p>
      <p id={help} className="sr">
        Arrow keys walk from record to record, Enter selects, Shift and Enter selects one more. E
        shows the links of a record, C puts them away, H hides it, P pins it. Plus, minus and 0
        zoom, Shift and an arrow key moves the picture. The list has the same records.
      </p>
      <ChartControls
        onZoom={(inwards) => zoom(inwards ? zoomStep : 1 / zoomStep)}
        onFit={() => picture.fit()}
        onPan={(dx, dy) => pan(dx * panStep * 2, dy * panStep * 2)}
      />
    </div>
  );
}

/** Listens to the wheel without letting the page scroll, which React's own listener cannot. */
function useWheel(
  canvas: React.RefObject<HTMLCanvasElement | null>,
  onWheel: (deltaY: number, at: Point) => void,
): void {
  const act = useEffectEvent(onWheel);
  useEffect(() => {
    const element = canvas.current;
    function listen(event: WheelEvent): void {
      event.preventDefault();
      act(event.deltaY, { x: event.offsetX, y: event.offsetY });
    }
    element?.addEventListener("wheel", listen, { passive: false });
    return () => element?.removeEventListener("wheel", listen);
  }, [canvas]);
}
