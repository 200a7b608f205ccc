import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { RecordInShortDocument } from "../../gql/operations.ts";
import { accessTo } from "../../lib/access.ts";
import { failedFields, failureOf } from "../../lib/failures.ts";
import { wordsOfType } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf, formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Facts, FactValue } from "../../ui/Facts.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { TypeGlyph } from "../../ui/TypeGlyph.tsx";
import styles from "./LinksPage.module.css";
import { tieCount, type Tie } from "./network.ts";
import { RecordActions } from "./RecordActions.tsx";
import { SelectRecord } from "./SelectRecord.tsx";
import { shortFactsOf, type RecordInShort } from "./short-facts.tsx";
import { otherEnd } from "./shown.ts";
import { TieGrade, TieKind, TiePeriod } from "./TieFacts.tsx";
import type { Explorer } from "./use-explorer.ts";

interface RecordDetailProps {
  readonly id: string;
  readonly explorer: Explorer;
}

/** Links listed beside the chart; the list has them all. */
const tiesListed = 20;

/** One record in short: its facts, its links as a list, and what can be done with it. */
export function RecordDetail({ id, explorer }: RecordDetailProps): ReactNode {
  const { shown, reading } = explorer;
  const { data, loading, error, refetch } = useQuery(RecordInShortDocument, { variables: { id } });
  const record = shown.records.get(id);
  if (record === undefined) return null;
  const ties = shown.tiesOf.get(id) ?? [];
  const total = tieCount(reading.network, id);
  return (
    <div className={styles.stack}>
      <div>
        <p className={styles.subject}>
          <TypeGlyph shape={record.shape} />
          <FactValue
            label="Name"
            value={record.name}
            access={record.nameAccess}
            shown={record.name}
          />
        </p>
        <p className="row wrap sm">
          <span className="muted">{wordsOfType(record.type).singular}</span>
          <span className="mono">{record.reference}</span>
          <HandlingMark marking={record.marking} />
        </p>
      </div>
      <RecordActions ids={[id]} explorer={explorer} />
      <AsyncState
        subject="this record"
        loading={loading}
        hasContent={data !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={3}
      >
        {data?.node && <ShortFacts record={data.node} failed={failedFields(error, ["node"])} />}
      </AsyncState>
      <div>
        <h3>{countOf(ties.length, "link")} shown</h3>
        {total !== undefined && total > ties.length && (
          <p className="muted xs">{formatCount(total)} that you can read.</p>
        )}
        <ul className={styles.ties}>
          {ties.slice(0, tiesListed).map((tie) => (
            <TieLine key={tie.id} tie={tie} id={id} explorer={explorer} />
          ))}
        </ul>
        {ties.length > tiesListed && (
          <p className="muted xs">The first {formatCount(tiesListed)}. The list has them all.</p>
        )}
      </div>
    </div>
  );
}

/** The facts with a value or a word about access; a record page says what is not recorded. */
function ShortFacts(props: {
  readonly record: RecordInShort;
  readonly failed: ReadonlySet<string>;
}): ReactNode {
  const { record, failed } = props;
  const codes = useCodes();
  const facts = shortFactsOf(record, codes)
    .map((fact) => ({
      ...fact,
      access: accessTo(record.access, fact.field),
      failed: failed.has(fact.field),
    }))
    .filter((fact) => fact.failed || fact.access !== undefined || fact.value !== null)
    // Ids within the page belong to the facts of a record page.
    .map(({ field: _field, ...fact }) => fact);
  return (
    <>
      {facts.length > 0 && <Facts facts={facts} />}
      <Provenance owner={record.owner?.name} recordedAt={record.recordedAt} />
    </>
  );
}

function TieLine({ tie, id, explorer }: RecordDetailProps & { readonly tie: Tie }): ReactNode {
  return (
    <li>
      <SelectRecord id={otherEnd(tie, id)} explorer={explorer} />
      <div className="row wrap xs">
        <span className="muted">
          <TieKind tie={tie} />
        </span>
        <span className="muted">
          <TiePeriod tie={tie} />
        </span>
        <TieGrade tie={tie} />
      </div>
    </li>
  );
}
