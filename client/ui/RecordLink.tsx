import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type NamedRecord, nameOfRecord, wordsOfType } from "../lib/records.ts";
import { shapeOfRecord } from "../lib/shape-of-record.ts";
import styles from "./RecordLink.module.css";
import { TypeGlyph } from "./TypeGlyph.tsx";

interface RecordLinkProps {
  readonly record: NamedRecord;
  /** Marks the link as a row of a list, for the j and k keys. */
  readonly row?: boolean;
}

/** A record's name, with the shape of its kind, leading to its page. */
export function RecordLink({ record, row = false }: RecordLinkProps): ReactNode {
  return (
    <span className={styles.name}>
      <TypeGlyph shape={shapeOfRecord(record)} />
      <Link
        to="/records/$id"
        params={{ id: record.id }}
        {...(row ? { "data-row-link": "" } : {})}
        className={record.title === null ? "mono" : undefined}
      >
        <span className="sr">{wordsOfType(record.__typename).singular}: </span>
        {nameOfRecord(record)}
      </Link>
    </span>
  );
}
