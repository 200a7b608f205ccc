import type { ReactNode } from "react";
import { type FieldAccess, isWithheld, wordsOfPrecision } from "../../lib/access.ts";
import { wordsOfType } from "../../lib/records.ts";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import styles from "./LinksPage.module.css";
import type { Explorer } from "./use-explorer.ts";

interface SelectRecordProps {
  readonly id: string;
  readonly explorer: Explorer;
  /** Marks the button as a row of a list, for the j and k keys. */
  readonly row?: boolean;
}

/** The name of a shown record; pressed, it is selected. */
export function SelectRecord({ id, explorer, row = false }: SelectRecordProps): ReactNode {
  const record = explorer.reached.records.get(id);
  if (record === undefined) return null;
  return (
    <button
      type="button"
      className={styles.name}
      aria-pressed={explorer.address.selectedIds.has(id)}
      {...(row ? { "data-row-link": "" } : {})}
      onClick={(event) => explorer.toggle(id, event.shiftKey || event.ctrlKey || event.metaKey)}
    >
      <TypeGlyph shape={record.shape} />
      <span>
        <span className="sr">{wordsOfType(record.type).singular}: </span>
        {record.name}
        {record.nameAccess !== undefined && (
          <span className="muted xs"> {wordsOfNameAccess(record.nameAccess)}</span>
        )}
      </span>
    </button>
  );
}

const wordsOfNameAccess = (access: FieldAccess): string =>
  isWithheld(access) ? "Name withheld" : wordsOfPrecision(access.precision);
