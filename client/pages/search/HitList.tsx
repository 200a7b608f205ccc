import type { ReactNode } from "react";
import type { SearchRecordsQuery } from "../../gql/operations.ts";
import { formatMoment, formatPartialDate } from "../../lib/dates.ts";
import { type CodeWords, useCodes } from "../../lib/use-codes.ts";
import { asContinuation, humanise } from "../../lib/words.ts";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import styles from "./SearchPage.module.css";

export type SearchHit = NonNullable<SearchRecordsQuery["search"]>["hits"][number];
type FoundRecord = NonNullable<SearchHit["record"]>;

/** Hits of one type: the record, what tells it from others, and why it matched. */
export function HitList({ hits }: { readonly hits: readonly SearchHit[] }): ReactNode {
  const codes = useCodes();
  return (
    <ul className="items">
      {hits.map(({ record, matchedField, matchedText }) =>
        record === null ? null : (
          <li key={record.id} className={styles.hit}>
            <div>
              <RecordLink record={record} row />{" "}
              <span className={styles.facts}>{tellApart(record, codes)}</span>
              <p className={styles.why}>
                Matched {asContinuation(humanise(matchedField))}
                {matchedText !== null && (
                  <>
                    : <mark>{matchedText}</mark>
                  </>
                )}
              </p>
            </div>
            <div className={styles.side}>
              <HandlingMark marking={record.marking} />
              <Provenance owner={record.owner?.name} recordedAt={record.recordedAt} />
            </div>
          </li>
        ),
      )}
    </ul>
  );
}

/** A few words that tell a record from its namesakes; only from what was shown. */
function tellApart(record: FoundRecord, codes: CodeWords): string {
  const place = record.district?.name;
  const parts: (string | null | undefined)[] = (() => {
    switch (record.__typename) {
      case "Person":
        return [record.dateOfBirth && `born ${formatPartialDate(record.dateOfBirth)}`, place];
      case "Identifier":
        return [record.kind && codes.label("identifierKind", record.kind), place];
      case "Place":
        return [record.postcode, place];
      case "Event":
        return [
          record.category && codes.label("eventCategory", record.category),
          record.occurredOn && formatPartialDate(record.occurredOn),
          place,
        ];
      case "Item":
        return [record.kind && codes.label("itemKind", record.kind), place];
      case "Contact":
        return [record.startedAt && formatMoment(record.startedAt)];
      case "Ocg":
        return [record.status && codes.word("ocgStatus", record.status), place];
      case "Vulnerability":
        return [record.kind && codes.word("vulnerabilityKind", record.kind), place];
      case "CountyLine":
        return [record.status && codes.word("countyLineStatus", record.status), place];
      case "Threat":
        return [
          record.kind && codes.word("threatKind", record.kind),
          record.riskBand && `risk ${codes.word("riskBand", record.riskBand)}`,
          place,
        ];
      case "Report":
        return [record.reportedOn && formatPartialDate(record.reportedOn), place];
      case "Paragraph":
      case "MissingEpisode":
      case "Membership":
      case "Link":
      case "Annotation":
        return [place];
    }
  })();
  return parts.filter(Boolean).join(", ");
}
