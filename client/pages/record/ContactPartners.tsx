import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ContactRowFragment } from "../../gql/operations.ts";
import { type NamedRecord, nameOfRecord } from "../../lib/records.ts";
import styles from "./RecordPage.module.css";

interface ContactPartnersProps {
  readonly ownId: string;
  readonly ownValue: string;
  readonly contacts: readonly ContactRowFragment[];
}

/** The numbers this one was in contact with; each leads to everything that passed between the two. */
export function ContactPartners({ ownId, ownValue, contacts }: ContactPartnersProps): ReactNode {
  const others = new Map<string, NamedRecord>();
  for (const { from, to } of contacts) {
    for (const end of [from, to])
      if (end !== null && end.id !== ownId && end.title !== null) others.set(end.id, end);
  }
  if (others.size === 0) return null;
  return (
    <p className={styles.partners}>
      <span className="muted">Between this number and</span>
      {[...others.values()].slice(0, 12).map((other) => (
        <Link
          key={other.id}
          className="btn sm"
          to="/contacts"
          search={{ number: ownValue, other: nameOfRecord(other) }}
        >
          {nameOfRecord(other)}
        </Link>
      ))}
    </p>
  );
}
