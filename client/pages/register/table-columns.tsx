import { accessTo } from "../../lib/access.ts";
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
      // The first cell names the row, by its reference when the name is not shown.
      if (position === 0) return column.show(row, codes);
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
