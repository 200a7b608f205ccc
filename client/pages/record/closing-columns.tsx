import type { ReactNode } from "react";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import type { FieldColumn, RecordRow } from "../register/register-types.ts";
import styles from "./RecordPage.module.css";

/** The marking of a row over who holds it: beside annotations there is no room for a column of each. */
export function Source({ row }: { readonly row: Pick<RecordRow, "marking" | "owner"> }): ReactNode {
  return (
    <span className={styles.source}>
      <HandlingMark marking={row.marking} />
      <Provenance owner={row.owner?.name} />
    </span>
  );
}

const sourceColumn = (header: string): FieldColumn<RecordRow> => ({
  field: "owner",
  header,
  value: (row) => row.marking ?? row.owner?.name,
  show: (row) => <Source row={row} />,
});

/** Columns that the lists of a record page end with. */
export const closingColumns: readonly FieldColumn<RecordRow>[] = [
  {
    field: "district",
    header: "District",
    value: (row) => row.district?.name,
    show: (row) => row.district?.name,
  },
  sourceColumn("From"),
];

/** The same where each row is a statement of somebody's: its district is that of what it is about. */
export const assertedColumns: readonly FieldColumn<RecordRow>[] = [sourceColumn("Asserted by")];
