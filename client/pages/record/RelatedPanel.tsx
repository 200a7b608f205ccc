import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { asContinuation, formatCount } from "../../lib/words.ts";
import { DataTable } from "../../ui/DataTable.tsx";
import { Panel } from "../../ui/Panel.tsx";
import type { FieldColumn, RecordRow } from "../register/register-types.ts";
import { tableColumns } from "../register/table-columns.tsx";
import { MoreRows, type RecordList } from "./MoreRows.tsx";
import type { RecordListQuery } from "./use-next-page.ts";

interface RelatedPanelProps<Row> {
  readonly title: string;
  readonly recordId: string;
  readonly list: RecordList<Row>;
  /** Reads the list from a mark on. */
  readonly query: RecordListQuery;
  readonly columns: readonly FieldColumn<Row>[];
  /** On the overview: how many rows to show, and the tab that has the rest. */
  readonly short?: { readonly rows: number; readonly tab: string } | undefined;
  readonly children?: ReactNode;
}

/** Records of one type that belong to the record on the page. */
export function RelatedPanel<Row extends RecordRow>(props: RelatedPanelProps<Row>): ReactNode {
  const { title, recordId, list, query, columns, short, children } = props;
  const { nodes: rows, totalCount } = list;
  const codes = useCodes();
  const shown = short === undefined ? rows : rows.slice(0, short.rows);
  // The short list has no room for every column; the whole list has them all.
  const readable = columns.filter(
    (column, position) =>
      position === 0 ||
      (!column.optional &&
        !(short !== undefined && column.field === "district") &&
        isEverShown(rows, column)),
  );
  return (
    <Panel
      title={title}
      note={formatCount(totalCount)}
      actions={
        short !== undefined && totalCount > short.rows ? (
          <Link to="." search={(before) => ({ ...before, tab: short.tab })} resetScroll={false}>
            Open full list
          </Link>
        ) : undefined
      }
      flush
    >
      {children}
      <DataTable
        caption={title}
        columns={tableColumns(readable, codes)}
        rows={shown}
        keyOf={(row) => row.id}
      />
      {short === undefined && (
        <MoreRows subject={asContinuation(title)} recordId={recordId} list={list} query={query} />
      )}
    </Panel>
  );
}

/** A column that has neither a value nor an access entry in any row says nothing. */
function isEverShown<Row extends RecordRow>(
  rows: readonly Row[],
  column: FieldColumn<Row>,
): boolean {
  return rows.some((row) => {
    const value = column.value(row);
    return (
      (value !== null && value !== undefined) ||
      row.access.some((entry) => entry.field === column.field)
    );
  });
}
