/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   a table laid out as blocks on narrow screens loses its roles in some browsers unless they are spelt out */
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./DataTable.module.css";

export interface Column<Row> {
  readonly id: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Set when the server can sort by this column. */
  readonly sortKey?: string;
  readonly numeric?: boolean;
}

export interface Sorting {
  readonly key: string;
  readonly descending: boolean;
}

interface DataTableProps<Row> {
  /** Says what the table holds; read out, not shown. */
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly sorting?: Sorting | undefined;
  readonly onSort?: ((sorting: Sorting) => void) | undefined;
}

/**
 * Rows under sortable heads; under 700 px each row becomes a card with its labels.
 */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { caption, columns, rows, keyOf, sorting, onSort } = props;
  return (
    <div className={styles.scroll}>
      <table className={styles.cards} role="table">
        <caption className="sr">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <Head key={column.id} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={keyOf(row)} role="row">
              {columns.map((column, position) => (
                <Cell key={column.id} column={column} first={position === 0} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell<Row>(props: {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly first: boolean;
}): ReactNode {
  const { column, row, first } = props;
  const content = column.cell(row);
  if (first) {
    return (
      <th scope="row" role="rowheader">
        {content}
      </th>
    );
  }
  const isEmpty = content === null || content === undefined || content === "";
  return (
    <td
      role="cell"
      className={column.numeric ? "num" : undefined}
      data-label={column.header}
      data-empty={isEmpty}
    >
      <span className={styles.value}>{content}</span>
    </td>
  );
}

interface HeadProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | undefined;
  readonly onSort: ((sorting: Sorting) => void) | undefined;
}

function Head<Row>({ column, sorting, onSort }: HeadProps<Row>): ReactNode {
  const { sortKey, header, numeric } = column;
  const className = numeric ? "num" : undefined;
  if (sortKey === undefined || onSort === undefined) {
    return (
      <th scope="col" role="columnheader" className={className}>
        {header}
      </th>
    );
  }
  const active = sorting?.key === sortKey;
  const descending = active && sorting.descending;
  const Arrow = active ? (descending ? ArrowDown : ArrowUp) : ArrowUpDown;
  return (
    <th
      scope="col"
      role="columnheader"
      className={className}
      aria-sort={active ? (descending ? "descending" : "ascending") : "none"}
    >
      <button
        type="button"
        className={styles.sort}
        data-active={active}
        onClick={() => onSort({ key: sortKey, descending: active && !descending })}
      >
        {header}
        <Arrow aria-hidden="true" />
      </button>
    </th>
  );
}

interface PagingProps {
  /** "1,204 people you can see" */
  readonly summary: string;
  readonly onPrevious: (() => void) | undefined;
  readonly onNext: (() => void) | undefined;
}

/** Previous and next under a table; there are no page numbers, because pages are cut by position. */
export function Paging({ summary, onPrevious, onNext }: PagingProps): ReactNode {
  return (
    <nav className={styles.paging} aria-label="Pages">
      <p role="status">{summary}</p>
      <button
        type="button"
        className="btn"
        disabled={onPrevious === undefined}
        onClick={onPrevious}
      >
        Previous
      </button>
      <button type="button" className="btn" disabled={onNext === undefined} onClick={onNext}>
        Next
      </button>
    </nav>
  );
}
