import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { disclosureOf } from "../../lib/access.ts";
import { formatDateInProse } from "../../lib/dates.ts";
import { nameOfRecord, wordsOfType } from "../../lib/records.ts";
import { countOf } from "../../lib/words.ts";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { nameFieldOf } from "./name-field.ts";
import type { ShownRecord } from "./shown-record.ts";
import { ThreatTags } from "./ThreatTags.tsx";

/** The top of a record page. The browser's title names the kind only, so that no name stays in its history. */
export function RecordHead({ record }: { readonly record: ShownRecord }): ReactNode {
  const { singular, plural, register } = wordsOfType(record.__typename);
  return (
    <PageHead
      browserTitle={`${singular} record`}
      crumbs={
        <>
          {register === null ? plural : <Link to={register}>{plural}</Link>}
          {record.reference !== null && (
            <>
              {" / "}
              <span className="mono">{record.reference}</span>
            </>
          )}
        </>
      }
      heading={<Name record={record} />}
      tags={
        <>
          <HandlingMark marking={record.marking} />
          <Tag>{singular}</Tag>
          <ThreatTags record={record} />
        </>
      }
      lead={leadOf(record)}
    />
  );
}

/** The name, to be found by what is said of it. */
function Name({ record }: { readonly record: ShownRecord }): ReactNode {
  const field = nameFieldOf(record.__typename);
  const name = nameOfRecord(record);
  return field === undefined ? (
    name
  ) : (
    <span id={`fact-${field}`} tabIndex={-1}>
      {name}
    </span>
  );
}

/** Owner, date and district as far as they are shown, and how many facts the server said are not fully shown. */
function leadOf(record: ShownRecord): ReactNode {
  const notFull = record.access.filter((entry) => {
    const value = (record as Readonly<Record<string, unknown>>)[entry.field];
    return !["shown", "nothing"].includes(disclosureOf(value, entry).kind);
  }).length;
  const parts = [
    record.owner?.name,
    record.recordedAt === null ? null : `recorded ${formatDateInProse(record.recordedAt)}`,
    record.district?.name,
  ].filter(Boolean);
  return (
    <>
      {parts.join(", ")}
      {parts.length > 0 && ". "}
      {notFull > 0 && (
        <Link to="." search={(before) => ({ ...before, tab: "access" })} resetScroll={false}>
          {countOf(notFull, "fact is", "facts are")} not fully shown to you
        </Link>
      )}
    </>
  );
}
