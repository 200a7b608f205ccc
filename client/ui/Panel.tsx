import { type ReactNode, useId } from "react";
import styles from "./Panel.module.css";

interface PanelProps {
  readonly title: string;
  /** A count or a short state beside the title. */
  readonly note?: ReactNode;
  readonly actions?: ReactNode;
  readonly footer?: ReactNode;
  /** Leaves the padding to the content: tables and lists run to the edge. */
  readonly flush?: boolean;
  readonly children: ReactNode;
}

/** A titled white box; the unit every page is laid out in. */
export function Panel({
  title,
  note,
  actions,
  footer,
  flush = false,
  children,
}: PanelProps): ReactNode {
  const heading = useId();
  return (
    <section className="panel" aria-labelledby={heading}>
      <header className={styles.header}>
        <h2 id={heading}>{title}</h2>
        {note !== undefined && note !== null && <span className="tag">{note}</span>}
        {actions !== undefined && <div className={styles.actions}>{actions}</div>}
      </header>
      {flush ? children : <div className="body">{children}</div>}
      {footer !== undefined && <footer className="muted">{footer}</footer>}
    </section>
  );
}
