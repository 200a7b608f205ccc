import { Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import { PopoverButton } from "../../ui/PopoverButton.tsx";
import styles from "./RegisterPage.module.css";

interface ColumnChooserProps {
  readonly columns: readonly { readonly field: string; readonly header: string }[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}

/** Which columns a register shows; the first names the row and always stays. */
export function ColumnChooser({ columns, chosen, onChoose }: ColumnChooserProps): ReactNode {
  function toggle(field: string): void {
    const next = new Set(chosen);
    if (!next.delete(field)) next.add(field);
    onChoose(next);
  }
  return (
    <PopoverButton
      className="btn sm"
      face={
        <>
          <Columns3 className="ic" aria-hidden="true" />
          Columns
        </>
      }
      layer={{ placement: "bottom end", className: styles.columns ?? "", label: "Columns" }}
    >
      {columns.slice(1).map((column) => (
        <label key={column.field}>
          <input
            type="checkbox"
            checked={chosen.has(column.field)}
            onChange={() => toggle(column.field)}
          />
          {column.header}
        </label>
      ))}
    </PopoverButton>
  );
}
