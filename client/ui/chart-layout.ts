import type { RecordShape } from "./shapes.ts";

export interface ChartNode {
  readonly id: string;
  readonly name: string;
  readonly shape: RecordShape;
}

export interface ChartLink {
  readonly id: string;
  readonly fromId: string;
  readonly toId: string;
  readonly words: string;
  /** Drawn dashed: graded C or lower, or not graded. */
  readonly weak: boolean;
}

export interface PlacedNode extends ChartNode {
  readonly x: number;
  readonly y: number;
  readonly depth: number;
  /** Where its name stands, away from the lines that lead to it. */
  readonly nameAt: "above" | "below";
}

export interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly ChartLink[];
  readonly width: number;
  readonly height: number;
}

interface Branch {
  readonly node: ChartNode;
  readonly children: Branch[];
}

const ring = { x: 182, y: 160 };
/** How far apart the rings behind the first one are, as a part of it. */
const outerGap = 0.7;
/** Where every second record of a crowd stands. */
const near = 0.58;
const margin = { x: 58, y: 40 };
const least = { width: 460, height: 240 };
const crowd = 8;

/**
 * Places records on rings round the first one, by how many links away they are.
 * The same links always give the same picture, and nothing moves afterwards.
 */
export function layOut(
  centreId: string,
  nodes: readonly ChartNode[],
  links: readonly ChartLink[],
): Layout {
  const tree = spanningTree(centreId, nodes, links);
  if (tree === undefined) return { nodes: [], links: [], width: 0, height: 0 };
  const placed: PlacedNode[] = [];
  place(tree, 0, -Math.PI / 2 - 0.35, 2 * Math.PI, placed);
  const known = new Set(placed.map((node) => node.id));
  return {
    ...framed(placed),
    links: links.filter((link) => known.has(link.fromId) && known.has(link.toId)),
  };
}

/** Moves the records into a frame that just holds them and their names. */
function framed(nodes: readonly PlacedNode[]): Pick<Layout, "nodes" | "width" | "height"> {
  const left = Math.min(...nodes.map((node) => node.x)) - margin.x;
  const right = Math.max(...nodes.map((node) => node.x)) + margin.x;
  const top = Math.min(...nodes.map((node) => node.y)) - margin.y;
  const bottom = Math.max(...nodes.map((node) => node.y)) + margin.y;
  // A few records would otherwise be drawn larger than life.
  const width = Math.max(right - left, least.width);
  const height = Math.max(bottom - top, least.height);
  const shift = { x: (width - (right - left)) / 2 - left, y: (height - (bottom - top)) / 2 - top };
  return {
    nodes: nodes.map((node) => ({ ...node, x: node.x + shift.x, y: node.y + shift.y })),
    width,
    height,
  };
}

function spanningTree(
  centreId: string,
  nodes: readonly ChartNode[],
  links: readonly ChartLink[],
): Branch | undefined {
  const branches = new Map(nodes.map((node) => [node.id, { node, children: [] as Branch[] }]));
  const root = branches.get(centreId);
  if (root === undefined) return undefined;
  const reached = new Set([centreId]);
  for (let frontier = [centreId]; frontier.length > 0;) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const link of links) {
        const other = link.fromId === id ? link.toId : link.toId === id ? link.fromId : undefined;
        const branch = other === undefined ? undefined : branches.get(other);
        if (other === undefined || branch === undefined || reached.has(other)) continue;
        reached.add(other);
        branches.get(id)?.children.push(branch);
        next.push(other);
      }
    }
    frontier = next;
  }
  return root;
}

function leaves(branch: Branch): number {
  return branch.children.length === 0
    ? 1
    : branch.children.reduce((sum, child) => sum + leaves(child), 0);
}

function place(
  branch: Branch,
  depth: number,
  start: number,
  sweep: number,
  into: PlacedNode[],
  isNear = false,
): void {
  const angle = start + sweep / 2;
  const radius = depth === 0 ? 0 : (1 + (depth - 1) * outerGap) * (isNear ? near : 1);
  into.push({
    ...branch.node,
    depth,
    x: radius * ring.x * Math.cos(angle),
    y: radius * ring.y * Math.sin(angle),
    nameAt: depth > 0 && Math.sin(angle) < -0.2 ? "above" : "below",
  });
  const total = branch.children.reduce((sum, child) => sum + leaves(child), 0);
  // In a crowd every second record stands nearer, so that names do not touch.
  const isCrowded = branch.children.length > crowd;
  let at = start;
  branch.children.forEach((child, position) => {
    const share = (sweep * leaves(child)) / total;
    place(
      child,
      depth + 1,
      at,
      share,
      into,
      isCrowded && position % 2 === 1 && child.children.length === 0,
    );
    at += share;
  });
}
