import { Link } from "@tanstack/react-router";
import { type ReactNode, useMemo, useState } from "react";
import type { LinkPageFragment } from "../../gql/operations.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import type { ChartLink, ChartNode } from "../../ui/chart-layout.ts";
import { ChartKey, LinkChart } from "../../ui/LinkChart.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import { LinkTable } from "./LinkTable.tsx";
import { chartOf, nodeOf, type Relation, relationOfLink } from "./relations.ts";
import type { ShownRecord } from "./shown-record.ts";
import { type Expansion, useExpansion } from "./use-expansion.ts";

const relationsAtFirst = 20;

interface LinksPanelProps {
  readonly record: ShownRecord;
  /** What joins the record to others beside its links. */
  readonly relations: readonly Relation[];
  readonly links: LinkPageFragment | undefined;
  /** How many relations and links there are, read or not. */
  readonly totalCount: number;
}

/** What joins a record to others, as a small chart or as a list of the same; the chart can be followed further out. */
export function LinksPanel({ record, relations, links, totalCount }: LinksPanelProps): ReactNode {
  const codes = useCodes();
  const [view, setView] = useState<"chart" | "list">("chart");
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const own = useMemo(() => {
    const room = Math.max(relationsAtFirst / 2, relationsAtFirst - relations.length);
    const first = (links?.nodes ?? []).slice(0, room).map((link) => relationOfLink(link, codes));
    return [...relations.slice(0, relationsAtFirst - first.length), ...first];
  }, [relations, links, codes]);
  const expansion = useExpansion();
  const shown = useMemo(() => {
    const found = expansion.links.map((link) => relationOfLink(link, codes));
    return [...new Map([...own, ...found].map((relation) => [relation.id, relation])).values()];
  }, [own, expansion.links, codes]);
  const chart = useMemo(() => chartOf(shown), [shown]);
  const nodes = useMemo(
    () => [...new Map([nodeOf(record), ...chart.nodes].map((node) => [node.id, node])).values()],
    [record, chart.nodes],
  );
  return (
    <Panel
      title="Link chart"
      note={
        own.length < totalCount
          ? `${own.length} of ${formatCount(totalCount)}`
          : formatCount(totalCount)
      }
      actions={
        <>
          <Segments
            label="View as"
            value={view}
            options={[
              ["chart", "Chart"],
              ["list", "List"],
            ]}
            onChange={setView}
          />
          <Link className="btn sm noprint" to="/links/$id" params={{ id: record.id }}>
            Open in the link explorer
          </Link>
        </>
      }
      footer={view === "chart" ? <ChartKey nodes={nodes} /> : undefined}
      flush
    >
      {view === "list" ? (
        <LinkTable relations={shown} ownId={record.id} />
      ) : (
        <LinkChart
          label={`Link chart, ${countOf(nodes.length - 1, "record")} linked. The list has the same links with their grades.`}
          centreId={record.id}
          nodes={nodes}
          links={chart.links}
          selectedId={selectedId}
          onSelect={setSelectedId}
          detail={
            <SelectedNode
              node={nodes.find((node) => node.id === selectedId)}
              links={chart.links.filter(
                (link) => link.fromId === selectedId || link.toId === selectedId,
              )}
              isOwn={selectedId === record.id}
              expansion={expansion}
            />
          }
        />
      )}
    </Panel>
  );
}

interface SelectedNodeProps {
  readonly node: ChartNode | undefined;
  readonly links: readonly ChartLink[];
  readonly isOwn: boolean;
  readonly expansion: Expansion;
}

function SelectedNode({ node, links, isOwn, expansion }: SelectedNodeProps): ReactNode {
  if (node === undefined)
    return <p className="muted">Select a record on the chart to open it or to follow its links.</p>;
  const read = expansion.read.get(node.id);
  const canExpand = !isOwn && (read === undefined || read.pageInfo.hasNextPage);
  const isLoading = expansion.state === "loading";
  return (
    <>
      <p>
        <TypeGlyph shape={node.shape} /> <span className="strong">{node.name}</span>
        <span className="muted">
          {" "}
          {[...new Set(links.map((link) => link.words.toLowerCase()))].join(", ")}
        </span>
        <span className="muted" role="status">
          {read !== undefined &&
            `, ${formatCount(read.nodes.length)} of ${countOf(read.totalCount, "link")} shown`}
        </span>
      </p>
      {expansion.state === "failed" && <span className="nope">Could not load its links.</span>}
      {canExpand && (
        <button
          type="button"
          className="btn"
          aria-disabled={isLoading}
          onClick={() => {
            if (!isLoading) void expansion.expand(node.id);
          }}
        >
          {read === undefined ? "Show its links" : "Show more of its links"}
        </button>
      )}
      {!isOwn && (
        <Link className="btn" to="/records/$id" params={{ id: node.id }}>
          Open record
        </Link>
      )}
    </>
  );
}
