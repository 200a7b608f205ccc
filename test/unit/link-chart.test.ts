/** How the link chart is laid out, looked at, walked and named. */
import { describe, expect, test } from "vitest";
import { fitted, onChart, onScreen, revealing, zoomed } from "../../client/ui/chart/camera.ts";
import { ChartPicture } from "../../client/ui/chart/chart-picture.ts";
import { type LayoutRequest, settle } from "../../client/ui/chart/layout.ts";
import { type NameWish, placeNames, Room } from "../../client/ui/chart/place-names.ts";
import { followGesture, type Gesture } from "../../client/ui/chart/pointer.ts";
import { nodeAt, type Scene } from "../../client/ui/chart/scene.ts";
import { stepFrom } from "../../client/ui/chart/walk.ts";

/** Two stars, held together by their middles. */
function twoStars(leaves: number): LayoutRequest {
  const lines = [0, 1];
  for (let leaf = 0; leaf < leaves * 2; leaf += 1) lines.push(leaf % 2, leaf + 2);
  const count = leaves * 2 + 2;
  return {
    count,
    lines: Uint32Array.from(lines),
    start: new Float64Array(count * 2).fill(Number.NaN),
    pinned: new Uint8Array(count),
  };
}

const place = (places: Float64Array, index: number) => ({
  x: places[index * 2] ?? 0,
  y: places[index * 2 + 1] ?? 0,
});
const distance = (places: Float64Array, one: number, other: number): number =>
  Math.hypot(
    place(places, one).x - place(places, other).x,
    place(places, one).y - place(places, other).y,
  );

describe("the layout", () => {
  test("is the same for the same links, however often it is made", () => {
    expect(settle(twoStars(20))).toEqual(settle(twoStars(20)));
  });

  test("puts records nearer to their own middle than to the other", () => {
    const places = settle(twoStars(20));
    for (let index = 2; index < 42; index += 1)
      expect(distance(places, index, index % 2)).toBeLessThan(
        distance(places, index, 1 - (index % 2)),
      );
  });

  test("leaves no two records on one spot", () => {
    const places = settle(twoStars(20));
    for (let one = 0; one < 42; one += 1)
      for (let other = 0; other < one; other += 1)
        expect(distance(places, one, other)).toBeGreaterThan(8);
  });

  test("keeps what is pinned where it is, to the last digit", () => {
    const request = twoStars(5);
    request.start.set([123.456, -78.9], 4);
    request.pinned[2] = 1;
    expect(place(settle(request), 2)).toEqual({ x: 123.456, y: -78.9 });
  });

  test("puts a new record beside the neighbour that it came with", () => {
    const before = settle(twoStars(5));
    const request = twoStars(5);
    const start = new Float64Array([...before, Number.NaN, Number.NaN]);
    const places = settle({
      count: 13,
      lines: Uint32Array.from([...request.lines, 2, 12]),
      start,
      pinned: new Uint8Array(13),
    });
    expect(distance(places, 12, 2)).toBeLessThan(distance(places, 12, 1));
  });
});

describe("names", () => {
  const wish = (index: number, x: number, y: number): NameWish => ({
    index,
    text: `name ${index}`,
    width: 60,
    x,
    y,
    radius: 6,
  });
  const boxOf = ({ left, base }: { readonly left: number; readonly base: number }) => ({
    left,
    right: left + 60,
    top: base - 11,
    bottom: base + 3,
  });

  test("never touch one another", () => {
    const wishes = Array.from({ length: 200 }, (_, index) =>
      wish(index, (index * 37) % 500, (index * 53) % 300),
    );
    const boxes = placeNames(wishes, new Room(500, 300)).map(boxOf);
    expect(boxes.length).toBeGreaterThan(20);
    for (const [position, one] of boxes.entries())
      for (const other of boxes.slice(0, position))
        expect(
          one.left < other.right &&
            other.left < one.right &&
            one.top < other.bottom &&
            other.top < one.bottom,
        ).toBe(false);
  });

  test("stand beside the node when there is no room below it", () => {
    const room = new Room(400, 200);
    room.take({ left: 0, top: 112, right: 400, bottom: 200 });
    const [placed] = placeNames([wish(0, 200, 100)], room);
    expect(placed?.left).toBeGreaterThan(200);
  });

  test("are left out when there is no room at all, the first wish first", () => {
    const room = new Room(70, 45);
    expect(placeNames([wish(7, 35, 14), wish(8, 35, 14)], room).map(({ index }) => index)).toEqual([
      7,
    ]);
  });
});

const scene: Scene = {
  nodes: ["middle", "right", "below", "far"].map((id, index) => ({
    id,
    name: id,
    shape: "person",
    isWithheld: false,
    isExpanded: false,
    isPinned: false,
    isCentre: index === 0,
  })),
  xs: Float64Array.from([0, 100, 0, 40]),
  ys: Float64Array.from([0, 0, 100, 5]),
  lines: [
    { id: "1", from: 0, to: 1, stroke: "solid", words: "" },
    { id: "2", from: 2, to: 0, stroke: "solid", words: "" },
  ],
  indexOf: new Map(["middle", "right", "below", "far"].map((id, index) => [id, index])),
  busiestFirst: [0, 1, 2, 3],
};
const still = { scale: 1, left: 0, top: 0 };

describe("an arrow key", () => {
  test("leads to the neighbour that lies that way, past nearer records that are none", () => {
    expect(stepFrom(scene, 0, [1, 0])).toBe(1);
    expect(stepFrom(scene, 0, [0, 1])).toBe(2);
  });

  test("leads to the nearest record that way where no neighbour does", () => {
    expect(stepFrom(scene, 1, [0, 1])).toBe(3);
    expect(stepFrom(scene, 0, [-1, 0])).toBeUndefined();
  });
});

describe("the camera", () => {
  test("shows all records when it fits", () => {
    const size = { width: 600, height: 400 };
    const camera = fitted(scene.xs, scene.ys, size);
    for (let index = 0; index < 4; index += 1) {
      const { x, y } = onScreen(camera, { x: scene.xs[index] ?? 0, y: scene.ys[index] ?? 0 });
      expect(x > 0 && x < size.width && y > 0 && y < size.height).toBe(true);
    }
  });

  test("keeps what is under the pointer there while it zooms", () => {
    const at = { x: 120, y: 80 };
    const before = onChart(still, at);
    const after = onChart(zoomed(still, 1.7, at), at);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  test("moves for the keyboard only when it must", () => {
    const size = { width: 300, height: 300 };
    expect(revealing(still, { x: 150, y: 150 }, size)).toBe(still);
    expect(revealing(still, { x: 500, y: 150 }, size).left).toBeLessThan(0);
  });
});

test("a touch that is called off leaves the picture to fit whatever is shown", () => {
  const picture = new ChartPicture();
  const emphasis = { selectedIds: new Set<string>(), focusId: null, path: null };
  picture.show(scene, emphasis);
  const before = picture.camera;
  picture.dragTo(null);
  picture.show({ ...scene, xs: scene.xs.map((x) => x + 500) }, emphasis);
  expect(picture.camera).not.toEqual(before);
});

describe("a pointer", () => {
  const press: Gesture = { kind: "press", from: { x: 0, y: 0 }, nodeId: undefined };

  test("that trembles presses, that moves on pans by as much", () => {
    expect(followGesture(press, still, [{ x: 2, y: 1 }]).gesture.kind).toBe("press");
    expect(followGesture(press, still, [{ x: 30, y: 10 }]).camera).toEqual({
      scale: 1,
      left: 30,
      top: 10,
    });
  });

  test("on a record drags the record and leaves the picture", () => {
    const followed = followGesture({ ...press, nodeId: "right" }, still, [{ x: 30, y: 10 }]);
    expect(followed).toEqual({
      gesture: { kind: "drag", nodeId: "right", at: { x: 30, y: 10 } },
      camera: still,
    });
  });

  test("goes on dragging the same record when another comes between", () => {
    const dragged = followGesture({ ...press, nodeId: "right" }, still, [{ x: 30, y: 10 }]).gesture;
    const further = followGesture(dragged, still, [{ x: 40, y: 10 }]).gesture;
    expect(further).toEqual({ kind: "drag", nodeId: "right", at: { x: 40, y: 10 } });
  });

  test("that is joined by a second one pinches, and drags nothing any more", () => {
    const dragged = followGesture({ ...press, nodeId: "right" }, still, [{ x: 30, y: 10 }]).gesture;
    const both = [
      { x: 40, y: 10 },
      { x: 80, y: 10 },
    ];
    expect(followGesture(dragged, still, both)).toEqual({
      gesture: { kind: "pinch", last: both },
      camera: still,
    });
  });

  test("finds a record within reach of a finger, and the nearest of two", () => {
    expect(nodeAt(scene, still, { x: 108, y: 4 })).toBe("right");
    expect(nodeAt(scene, still, { x: 160, y: 60 })).toBeUndefined();
  });
});
