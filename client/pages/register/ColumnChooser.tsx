import { Columns3 } from "lucide-react";
import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import popover from "../../ui/Popover.module.css";
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
    <DialogTrigger>
      <Button className="btn sm">
        <Columns3 className="ic" aria-hidden="true" />
        Columns
      </Button>
      <Popover className={popover.popover} placement="bottom end">
        <Dialog className={styles.columns} aria-label="Columns">
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
