import { Link, useParams } from "@tanstack/react-router";
import { type ReactNode, useMemo } from "react";
import { countOf } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { NothingHerePage } from "../statement/NothingHerePage.tsx";
import { ChartPanel } from "./ChartPanel.tsx";
import { DetailPanel } from "./DetailPanel.tsx";
import { FilterPanel } from "./FilterPanel.tsx";
import styles from "./LinksPage.module.css";
import { writtenName } from "./network.ts";
import { NetworkList } from "./NetworkList.tsx";
import { useExplorer } from "./use-explorer.ts";

/** The network round a record: followed step by step, on a chart or in a list that has the same rows. */
export function LinksPage(): ReactNode {
  const { id } = useParams({ from: "/portal/links/$id" });
  return <ExplorerOf key={id} id={id} />;
}

function ExplorerOf({ id }: { readonly id: string }): ReactNode {
  const explorer = useExplorer(id);
  const { reading, shown, tab } = explorer;
  const { network, state } = reading;
  const markings = useMemo(
    () => [...shown.records.values(), ...shown.ties].map(({ marking }) => marking),
    [shown],
  );
  useShownMarkings(markings);
  const isRead = network.read.has(id);
  if (isRead && !network.graph.hasNode(id)) return <NothingHerePage />;
  const root = isRead ? network.graph.getNodeAttributes(id) : undefined;
  return (
    <>
      <PageHead
        browserTitle="Link explorer"
        heading={root === undefined ? "Link explorer" : `Links of ${writtenName(root)}`}
        crumbs={
          <Link to="/records/$id" params={{ id }}>
            Open record
          </Link>
        }
        lead={
          isRead
            ? `${countOf(shown.records.size, "record")} and ${countOf(shown.ties.length, "link")} shown.`
            : undefined
        }
        actions={
          isRead && (
            <Segments
              label="View as"
              value={tab}
              options={[
                ["chart", "Chart"],
                ["list", "List"],
              ]}
              onChange={explorer.showTab}
            />
          )
        }
      />
      <AsyncState
        subject="the links of this record"
        loading={!isRead && state.kind !== "failed"}
        hasContent={isRead}
        failure={state.kind === "failed" ? { reference: state.reference } : undefined}
        onRetry={() => void reading.read([id])}
      >
        <div className={styles.grid} data-view={tab}>
          <div className={styles.filters}>
            <FilterPanel explorer={explorer} />
          </div>
          <div className={styles.middle}>
            {tab === "chart" ? (
              <ChartPanel explorer={explorer} />
            ) : (
              <NetworkList explorer={explorer} />
            )}
          </div>
          <div className={styles.detail}>
            <DetailPanel explorer={explorer} />
          </div>
        </div>
      </AsyncState>
    </>
  );
}
