import { type ReactNode, useEffect } from "react";
import styles from "./PageHead.module.css";

interface PageHeadProps {
  /** The browser's title and history: a kind of page, never the name of a record. */
  readonly browserTitle: string;
  readonly heading: ReactNode;
  readonly tags?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly crumbs?: ReactNode;
}

/** The top of every page: where you are, what it is, what you can do with the whole of it. */
export function PageHead({
  browserTitle,
  heading,
  tags,
  lead,
  actions,
  crumbs,
}: PageHeadProps): ReactNode {
  useEffect(() => {
    document.title = `${browserTitle} – Challenger`;
  }, [browserTitle]);
  return (
    <>
      {crumbs !== undefined && (
        <nav className="crumbs" aria-label="Breadcrumb">
          {crumbs}
        </nav>
      )}
      <div className={`pagehead ${styles.head}`}>
        <div className={styles.titles}>
          <div className={styles.line}>
            <h1>{heading}</h1>
            {tags}
          </div>
          {lead !== undefined && <div className={styles.lead}>{lead}</div>}
        </div>
        {actions !== undefined && <div className="row wrap push noprint">{actions}</div>}
      </div>
    </>
  );
}
