import { type ReactNode, useState } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import { DataTable, Paging, type Sorting } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { useMedia } from "../../ui/use-media.ts";
import { ExplorerBar } from "./ExplorerBar.tsx";
import styles from "./LinksPage.module.css";
import { type ListColumn, recordColumns, tieColumns } from "./list-columns.tsx";
import type { Explorer } from "./use-explorer.ts";
import { NoLinks } from "./NoLinks.tsx";
import { useNetworkCsv } from "./use-network-csv.ts";

/** The chart's twin: the same records and links as tables, with the same things to do. */
export function NetworkList({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { shown } = explorer;
  const codes = useCodes();
  const csv = useNetworkCsv(explorer);
  const records = [...shown.records.values()];
  return (
    <>
      <Panel
        title="Records"
        note={formatCount(records.length)}
        actions={<CsvButton subject="records" onPress={() => void csv.save("records")} />}
        flush
      >
        <ExplorerBar explorer={explorer} isChart={false} />
        <p role="status" className={csv.words === "" ? "sr" : `sm ${styles.bar}`}>
          {csv.words}
        </p>
        <SortedTable
          caption="Records on the chart"
          rows={records}
          columns={recordColumns(explorer)}
          subject="record"
        />
      </Panel>
      <Panel
        title="Links"
        note={formatCount(shown.ties.length)}
        actions={<CsvButton subject="links" onPress={() => void csv.save("links")} />}
        flush
      >
        {shown.ties.length === 0 ? (
          <NoLinks explorer={explorer} />
        ) : (
          <SortedTable
            caption="Links on the chart"
            rows={shown.ties}
            columns={tieColumns(explorer, codes)}
            subject="link"
          />
        )}
      </Panel>
    </>
  );
}

function CsvButton(props: { readonly subject: string; readonly onPress: () => void }): ReactNode {
  return (
    <button type="button" className="btn sm noprint" onClick={props.onPress}>
      Download CSV<span className="sr"> of the {props.subject}</span>
    </button>
  );
}

interface SortedTableProps<Row> {
  readonly caption: string;
  readonly subject: string;
  readonly rows: readonly Row[];
  readonly columns: readonly ListColumn<Row>[];
}

function SortedTable<Row extends { readonly id: string }>(props: SortedTableProps<Row>): ReactNode {
  const { caption, subject, rows, columns } = props;
  const [sorting, setSorting] = useState<Sorting | undefined>();
  const [wanted, setWanted] = useState(0);
  const rowsOnAPage = useMedia("(max-width: 700px)") ? 25 : 100;
  const column = columns.find(({ id }) => id === sorting?.key);
  const sign = sorting?.descending === true ? -1 : 1;
  const inOrder =
    column === undefined
      ? rows
      : rows.toSorted((one, other) => sign * compare(column.sort(one), column.sort(other)));
  const lastPage = Math.max(0, Math.ceil(rows.length / rowsOnAPage) - 1);
  const page = Math.min(wanted, lastPage);
  const first = page * rowsOnAPage;
  return (
    <>
      <DataTable
        caption={caption}
        rows={inOrder.slice(first, first + rowsOnAPage)}
        keyOf={(row) => row.id}
        columns={columns.map((one) => ({ ...one, sortKey: one.id }))}
        sorting={sorting}
        onSort={(next) => {
          setSorting(next);
          setWanted(0);
        }}
      />
      {rows.length > rowsOnAPage && (
        <Paging
          summary={`${formatCount(first + 1)} to ${formatCount(Math.min(rows.length, first + rowsOnAPage))} of ${countOf(rows.length, subject)}`}
          onPrevious={page === 0 ? undefined : () => setWanted(page - 1)}
          onNext={page === lastPage ? undefined : () => setWanted(page + 1)}
        />
      )}
    </>
  );
}

const words = new Intl.Collator("en-GB", { numeric: true });

function compare(one: string | number, other: string | number): number {
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : words.compare(String(one), String(other));
}
