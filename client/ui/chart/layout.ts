import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Point } from "./camera.ts";

/** What is to be laid out: nodes by their position in the list, lines as pairs of such positions. */
export interface LayoutRequest {
  readonly count: number;
  /** from, to, from, to ... */
  readonly lines: Uint32Array;
  /** x, y, x, y ...; not a number for a node that has no place yet. */
  readonly start: Float64Array;
  /** 1 for a node that keeps its place. */
  readonly pinned: Uint8Array;
}

/** x, y, x, y ... in the order of the nodes. */
export type Places = Float64Array;

/** Room that a node takes, in the chart's units. */
const spacing = 84;
const iterations = 50;
const goldenAngle = Math.PI * (3 - Math.sqrt(5));

/** Spot number so many of a sunflower: evenly filled, from its middle outwards. */
function sunflower(number: number, gap: number, middle: Point = { x: 0, y: 0 }): Point {
  const radius = gap * Math.sqrt(number);
  const angle = number * goldenAngle;
  return { x: middle.x + radius * Math.cos(angle), y: middle.y + radius * Math.sin(angle) };
}

const spotOf = (places: Places, index: number): Point => ({
  x: places[index * 2] ?? Number.NaN,
  y: places[index * 2 + 1] ?? Number.NaN,
});

const isPlaced = (places: Places, index: number): boolean =>
  !Number.isNaN(places[index * 2] ?? Number.NaN);

function put(places: Places, index: number, { x, y }: Point): void {
  places[index * 2] = x;
  places[index * 2 + 1] = y;
}

function graphOf({ count, lines }: LayoutRequest): UndirectedGraph {
  const graph = new UndirectedGraph();
  for (let index = 0; index < count; index += 1) graph.addNode(index);
  for (let at = 0; at + 1 < lines.length; at += 2)
    if (lines[at] !== lines[at + 1]) graph.mergeEdge(lines[at], lines[at + 1]);
  return graph;
}

/** A first place for every node, in the order given: at once, and nothing more. */
export function scatter({ count, start }: LayoutRequest): Places {
  const places = start.slice();
  for (let index = 0; index < count; index += 1)
    if (!isPlaced(places, index)) put(places, index, sunflower(index, spacing * 0.56));
  return places;
}

/** Places communities beside one another, the largest in the middle, and in each the busiest record in its middle. */
function seedByCommunity(graph: UndirectedGraph, places: Places): void {
  const communities = new Map<number, number[]>();
  // Without the random walk the same links always make the same communities.
  const { communities: communityOf } = louvain.detailed(graph, { randomWalk: false });
  graph.forEachNode((key) => {
    const community = communityOf[key] ?? 0;
    const members = communities.get(community);
    if (members === undefined) communities.set(community, [Number(key)]);
    else members.push(Number(key));
  });
  const busiestFirst = (one: number, other: number): number =>
    graph.degree(other) - graph.degree(one) || one - other;
  const largestFirst = [...communities.values()]
    .map((members) => members.toSorted(busiestFirst))
    .toSorted((one, other) => other.length - one.length || (one[0] ?? 0) - (other[0] ?? 0));
  let taken = 0;
  for (const members of largestFirst) {
    // The middle of a community stands where half of its own room is behind the room of those before it.
    const middle = taken === 0 ? { x: 0, y: 0 } : sunflower(taken + members.length / 2, spacing);
    members.forEach((index, number) => {
      if (!isPlaced(places, index)) put(places, index, sunflower(number, spacing * 0.56, middle));
    });
    taken += members.length;
  }
}

/** Places new nodes round a neighbour that has a place, away from the middle of the picture. */
function seedByNeighbour(graph: UndirectedGraph, places: Places): void {
  const waiting = graph.mapNodes(Number).filter((index) => !isPlaced(places, index));
  const seatsTaken = new Map<number, number>();
  for (const index of waiting) {
    const host = graph.findNeighbor(index, (key) => isPlaced(places, Number(key)));
    if (host === undefined) continue;
    const seat = (seatsTaken.get(Number(host)) ?? 0) + 1;
    seatsTaken.set(Number(host), seat);
    const at = spotOf(places, Number(host));
    const outward = Math.hypot(at.x, at.y) || 1;
    const middle = {
      x: at.x + (at.x / outward) * spacing,
      y: at.y + (at.y / outward) * spacing,
    };
    put(places, index, sunflower(seat, spacing * 0.4, middle));
  }
}

/**
 * Lays nodes out by forces, a fixed number of steps, from their places or, where they have none, from those of their
 * community or neighbour. The same request always gives the same places; pinned nodes keep theirs to the last digit.
 */
export function settle(request: LayoutRequest): Places {
  const { count, start, pinned } = request;
  const graph = graphOf(request);
  const seeds = start.slice();
  const isFresh = !Array.from({ length: count }, (_, index) => index).some((index) =>
    isPlaced(start, index),
  );
  if (isFresh) seedByCommunity(graph, seeds);
  else seedByNeighbour(graph, seeds);
  const places = scatter({ ...request, start: seeds });
  graph.forEachNode((key) => {
    const { x, y } = spotOf(places, Number(key));
    graph.mergeNodeAttributes(key, { x, y, fixed: pinned[Number(key)] === 1 });
  });
  const settled = forceAtlas2(graph, {
    iterations,
    settings: {
      barnesHutOptimize: count > 800,
      strongGravityMode: true,
      gravity: 0.03,
      // With attraction growing as the distance, this makes records stand about one spacing apart.
      scalingRatio: 500,
      slowDown: 1 + Math.log(count),
    },
  });
  for (let index = 0; index < count; index += 1)
    if (pinned[index] !== 1) put(places, index, settled[index] ?? spotOf(places, index));
  return places;
}
