import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";
import { formatMoment } from "../../lib/dates.ts";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import styles from "./ContributePage.module.css";
import type { Told } from "./use-hand-in.ts";

/** What its author is told at once: the reference to quote, and what happens next. */
export function ReceiptPanel(props: {
  readonly told: Told;
  readonly onAnother: () => void;
}): ReactNode {
  const { told, onAnother } = props;
  const lead = useRef<HTMLDivElement>(null);
  // The form is gone, and the focus with it.
  useEffect(() => lead.current?.focus(), []);
  return (
    <>
      <PageHead browserTitle="Report received" heading="Your report was received" />
      <Panel title="Receipt">
        <div ref={lead} tabIndex={-1} role="status" className="prose">
          <p>Quote this reference whenever you ask about it:</p>
          <p className={styles.reference}>{told.reference}</p>
          <p>
            <b>{told.heading}</b>
            {told.receivedAt !== null && `, received ${formatMoment(told.receivedAt)}`}
            {told.version !== null && told.version > 1 && `, version ${told.version}`}
          </p>
          <p>
            Until it is graded you may correct it or take it back. What becomes of it stands in your
            list. Do not keep a copy of what you wrote on this device.
          </p>
        </div>
        <p className="row wrap">
          <Link to="/contributions" className="btn primary">
            What I handed in
          </Link>
          <button type="button" className="btn" onClick={onAnother}>
            Hand in another
          </button>
        </p>
      </Panel>
    </>
  );
}
