import type { ReactNode } from "react";
import { accessTo, wordsOfPrecision } from "../../lib/access.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { TypeRights } from "../../lib/use-rights.ts";
import type { Column } from "../../ui/DataTable.tsx";
import { FactValue } from "../../ui/Facts.tsx";
import type { FieldColumn, RecordRow } from "./register-types.ts";

/**
 * Columns as a table draws them: each cell in its access state, and blank where nothing is recorded.
 * Pass rights to make the heads sortable where the server accepts that order.
 */
export function tableColumns<Row extends RecordRow>(
  columns: readonly FieldColumn<Row>[],
  codes: CodeWords,
  rights?: TypeRights,
): readonly Column<Row>[] {
  return columns.map((column, position) => ({
    id: column.field,
    header: column.header,
    numeric: column.numeric ?? false,
    ...(rights?.maySort(column.field) ? { sortKey: column.field } : {}),
    cell: (row) => {
      if (position === 0) return <RowName row={row} column={column} codes={codes} />;
      const value = column.value(row);
      const access = accessTo(row.access, column.field);
      if (access === undefined && (value === null || value === undefined)) return null;
      return (
        <FactValue
          label={column.header}
          value={value}
          access={access}
          shown={column.show(row, codes)}
          blank
        />
      );
    },
  }));
}

interface RowNameProps<Row> {
  readonly row: Row;
  readonly column: FieldColumn<Row>;
  readonly codes: CodeWords;
}

/** The first cell names the row: in full, reduced and said to be so, or by its reference. */
function RowName<Row extends RecordRow>({ row, column, codes }: RowNameProps<Row>): ReactNode {
  const access = accessTo(row.access, column.field);
  const isReduced = access?.level === "GENERALISED" && row.title !== null;
  return (
    <>
      {column.show(row, codes)}
      {isReduced && <span className="muted xs"> {wordsOfPrecision(access.precision)}</span>}
    </>
  );
}
