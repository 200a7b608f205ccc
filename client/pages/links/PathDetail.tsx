import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf, inSentence } from "../../lib/words.ts";
import styles from "./LinksPage.module.css";
import { SelectRecord } from "./SelectRecord.tsx";
import type { Explorer } from "./use-explorer.ts";
import { tiesBetween } from "./shown.ts";
import { wordsOfTie } from "./tie-words.ts";

/** The shortest way between two selected records, over what is shown. */
export function PathDetail({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { path, address, shown } = explorer;
  const codes = useCodes();
  /** How the record before is tied to this one. */
  function wordsBetween(id: string, before: string): string {
    const ties = tiesBetween(shown, id, before);
    return inSentence([...new Set(ties.map((tie) => wordsOfTie(tie, codes)))]);
  }
  return (
    <div className={styles.stack}>
      <button
        type="button"
        className="btn sm"
        aria-pressed={address.showsPath}
        onClick={() => address.showPath(!address.showsPath)}
      >
        {address.showsPath ? "Stop showing the way" : "Shortest way between them"}
      </button>
      <div role="status">
        {path === null && (
          <p className="sm">There is no way between them over the links that are shown.</p>
        )}
        {path && (
          <>
            <p className="sm strong">{countOf(path.recordIds.length - 1, "step")}</p>
            <ol className={styles.way}>
              {path.recordIds.map((id, position, ids) => {
                const before = ids[position - 1];
                return (
                  <li key={id}>
                    {before !== undefined && (
                      <span className={styles.how}>{wordsBetween(id, before)}</span>
                    )}
                    <SelectRecord id={id} explorer={explorer} />
                  </li>
                );
              })}
            </ol>
          </>
        )}
      </div>
    </div>
  );
}
