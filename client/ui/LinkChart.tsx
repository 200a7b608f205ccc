import { type KeyboardEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { type ChartLink, type ChartNode, layOut, type PlacedNode } from "./chart-layout.ts";
import { directionOf } from "./chart/walk.ts";
import styles from "./LinkChart.module.css";
import { outlineOf, shapeColour, shapeWords } from "./shapes.ts";
import { TypeGlyph } from "./TypeGlyph.tsx";

interface LinkChartProps {
  /** What the chart shows, in words; names the list twin for those who prefer it. */
  readonly label: string;
  readonly centreId: string;
  readonly nodes: readonly ChartNode[];
  readonly links: readonly ChartLink[];
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** What can be done with the selected record, under the picture. */
  readonly detail: ReactNode;
}

/** With more links than this, only those of the selected record carry their words. */
const wordsUpTo = 9;

/**
 * Records as shapes and links as lines. One stop for the Tab key; the arrow keys walk to the nearest shape that way,
 * Enter selects.
 */
export function LinkChart(props: LinkChartProps): ReactNode {
  const { label, centreId, nodes, links, selectedId, onSelect, detail } = props;
  const layout = useMemo(() => layOut(centreId, nodes, links), [centreId, nodes, links]);
  const [focusId, setFocusId] = useState(centreId);
  const elements = useRef(new Map<string, SVGGElement>());
  const at = new Map(layout.nodes.map((node) => [node.id, node]));
  const roving = at.has(focusId) ? focusId : centreId;

  function onKeyDown(event: KeyboardEvent, node: PlacedNode): void {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return onSelect(node.id);
    }
    const next = nearest(layout.nodes, node, event.key);
    if (next === undefined) return;
    event.preventDefault();
    setFocusId(next.id);
    elements.current.get(next.id)?.focus();
  }

  return (
    <>
      <div className={styles.frame}>
        <svg
          className={`chart ${styles.chart}`}
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          style={{ minWidth: layout.width * 0.9, maxWidth: layout.width * 1.2 }}
          role="group"
          aria-label={label}
        >
          <g className={styles.links}>
            {layout.links.map((link) => (
              <Line
                key={link.id}
                link={link}
                from={at.get(link.fromId)}
                to={at.get(link.toId)}
                showsWords={
                  layout.links.length <= wordsUpTo ||
                  link.fromId === selectedId ||
                  link.toId === selectedId
                }
              />
            ))}
          </g>
          {layout.nodes.map((node) => (
            <g
              key={node.id}
              ref={(element) => {
                if (element === null) elements.current.delete(node.id);
                else elements.current.set(node.id, element);
              }}
              className={styles.node}
              role="button"
              tabIndex={node.id === roving ? 0 : -1}
              aria-pressed={node.id === selectedId}
              aria-label={spokenName(node)}
              transform={`translate(${node.x.toFixed(1)} ${node.y.toFixed(1)})`}
              onClick={() => onSelect(node.id)}
              onFocus={() => setFocusId(node.id)}
              onKeyDown={(event) => onKeyDown(event, node)}
            >
              <Shape node={node} />
            </g>
          ))}
        </svg>
      </div>
      <div className={styles.detail} aria-live="polite">
        {detail}
      </div>
    </>
  );
}

function Shape({ node }: { readonly node: PlacedNode }): ReactNode {
  const r = node.depth === 0 ? 17 : node.depth === 1 ? 12 : 9;
  const shown = shownName(node);
  return (
    <>
      {shown !== node.name && <title>{node.name}</title>}
      <circle r={Math.max(r + 8, 16)} fill="transparent" />
      <circle className={styles.ringEdge} r={r + 9} />
      <circle className={styles.ring} r={r + 6} />
      <path className="n" d={outlineOf(node.shape, r)} fill={shapeColour[node.shape]} />
      <text
        className={`halo ${node.depth === 0 ? styles.centre : ""}`}
        y={node.nameAt === "above" ? -r - 7 : r + 15}
        textAnchor="middle"
      >
        {shown}
      </text>
    </>
  );
}

const shownName = (node: PlacedNode): string => shorten(node.name, node.depth === 0 ? 30 : 17);

/** The name as it is shown, so that it can be spoken to; the whole of it where that was shortened. */
function spokenName(node: PlacedNode): string {
  const shown = shownName(node);
  const whole = shown === node.name ? "" : ` (${node.name})`;
  return `${shown}${whole}, ${shapeWords[node.shape].toLowerCase()}`;
}

interface LineProps {
  readonly link: ChartLink;
  readonly from: PlacedNode | undefined;
  readonly to: PlacedNode | undefined;
  readonly showsWords: boolean;
}

function Line({ link, from, to, showsWords }: LineProps): ReactNode {
  if (from === undefined || to === undefined) return null;
  const [inner, outer] = from.depth <= to.depth ? [from, to] : [to, from];
  return (
    <>
      <line className={link.weak ? "e weak" : "e"} x1={from.x} y1={from.y} x2={to.x} y2={to.y} />
      {showsWords && (
        <text
          className="halo lbl"
          x={inner.x * 0.36 + outer.x * 0.64}
          y={inner.y * 0.36 + outer.y * 0.64 + 3}
          textAnchor="middle"
        >
          {shorten(link.words, 18)}
        </text>
      )}
    </>
  );
}

/** The key: only the shapes that are on the chart. */
export function ChartKey({ nodes }: { readonly nodes: readonly ChartNode[] }): ReactNode {
  const shapes = [...new Set(nodes.map((node) => node.shape))];
  return (
    <div className={styles.key}>
      {shapes.map((shape) => (
        <span key={shape}>
          <TypeGlyph shape={shape} />
          {shapeWords[shape]}
        </span>
      ))}
      <span>Dashed: not graded A or B</span>
    </div>
  );
}

/** The closest record in the direction of an arrow key; sideways distance counts double. */
function nearest(
  nodes: readonly PlacedNode[],
  from: PlacedNode,
  key: string,
): PlacedNode | undefined {
  const direction = directionOf(key);
  if (direction === undefined) return undefined;
  const [dx, dy] = direction;
  return nodes
    .map((node) => {
      const along = (node.x - from.x) * dx + (node.y - from.y) * dy;
      const aside = Math.abs((node.x - from.x) * dy) + Math.abs((node.y - from.y) * dx);
      return { node, along, cost: along + 2 * aside };
    })
    .filter(({ along }) => along > 1)
    .toSorted((one, other) => one.cost - other.cost)[0]?.node;
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
