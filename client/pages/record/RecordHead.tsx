import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { disclosureOf } from "../../lib/access.ts";
import { formatDateInProse } from "../../lib/dates.ts";
import { nameOfRecord, wordsOfType } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf } from "../../lib/words.ts";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import type { ShownRecord } from "./shown-record.ts";

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
      heading={nameOfRecord(record)}
      tags={
        <>
          <HandlingMark marking={record.marking} />
          <Tag>{singular}</Tag>
          <Assessed record={record} />
        </>
      }
      lead={leadOf(record)}
    />
  );
}

const bands = ["LOW", "MEDIUM", "HIGH", "VERY_HIGH"];

/** The risk and the themes of a threat; of other records, those of the threats about them. */
function Assessed({ record }: { readonly record: ShownRecord }): ReactNode {
  const codes = useCodes();
  const threats =
    record.__typename === "Threat"
      ? [record]
      : "threats" in record
        ? (record.threats?.nodes ?? [])
        : [];
  const band = bands.findLast((one) => threats.some(({ riskBand }) => riskBand === one));
  const themes = new Set(threats.flatMap(({ theme }) => theme ?? []));
  return (
    <>
      {band !== undefined && <RiskTag band={band} words={codes.label("riskBand", band)} />}
      {[...themes].map((theme) => (
        <ThemeChip key={theme} code={theme} name={codes.label("theme", theme)} />
      ))}
    </>
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
        <Link to="/access">{countOf(notFull, "fact is", "facts are")} not fully shown to you</Link>
      )}
    </>
  );
}
