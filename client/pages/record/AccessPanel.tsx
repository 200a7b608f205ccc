import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { ExplainRecordDocument, type ExplainRecordQuery } from "../../gql/operations.ts";
import { type Disclosure, disclosureOf, explain, wordsOfPrecision } from "../../lib/access.ts";
import { failureOf } from "../../lib/failures.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { asContinuation, countOf, inSentence } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { type Column, DataTable } from "../../ui/DataTable.tsx";
import { CouldNotLoad, Withheld } from "../../ui/Withheld.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { type FactWithAccess, factsWithAccess } from "./facts-with-access.ts";
import styles from "./RecordPage.module.css";
import { restrictionSentences } from "./restrictions.ts";
import { factsOf, factsOfEvery } from "./record-facts.tsx";
import type { ShownRecord } from "./shown-record.ts";

type ToldField = NonNullable<ExplainRecordQuery["explainAccess"]>["fields"][number];

interface AccessPanelProps {
  readonly record: ShownRecord;
  /** Fields the server failed to read. */
  readonly failed: ReadonlySet<string>;
}

/** What this viewer gets of a record, fact by fact, and why: in the words of the server's own decisions. */
export function AccessPanel({ record, failed }: AccessPanelProps): ReactNode {
  const codes = useCodes();
  const { account, partnerName, purpose } = useSession();
  const rights = useRights()(record.__typename);
  const { data, loading, error, refetch } = useQuery(ExplainRecordDocument, {
    variables: { id: record.id },
  });
  const told = data?.explainAccess ?? undefined;
  const toldOf = (field: string): ToldField | undefined =>
    told?.fields.find((one) => one.field === field);
  const facts = factsWithAccess(
    record,
    [...factsOf(record, codes), ...factsOfEvery(record, codes)],
    rights,
    failed,
  );
  const restrictions = restrictionSentences(record, codes);
  return (
    <Panel
      title="What I see of this record and why"
      actions={
        told?.mayLookAs === true && (
          <Link className="btn" to="/records/$id/sight" params={{ id: record.id }}>
            What a partner sees of it
          </Link>
        )
      }
      footer={
        <>
          Lists, links, search, counts and charts follow the same decisions.{" "}
          <Link to="/access">Everything you may see, and the agreements it rests on</Link>
        </>
      }
      flush
    >
      <p className={styles.said}>
        {summaryOf(facts)} {told?.sentence} You look as {account.name}, {partnerName}, for the
        purpose of {codes.word("purpose", purpose)}.
        {record.owner?.name && ` ${record.owner.name} owns this record and answers for it.`}
      </p>
      {restrictions.length > 0 && (
        <ul className={styles.restrictions} aria-label="Restrictions of this record">
          {restrictions.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <AsyncState
        subject="your access"
        loading={loading}
        hasContent={told !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
      >
        <DataTable
          caption="Facts of this record and how much of each is shown"
          columns={columnsOf(toldOf)}
          rows={facts}
          keyOf={({ field }) => field}
        />
      </AsyncState>
    </Panel>
  );
}

const stateOf = ({ value, access, failed }: FactWithAccess): Disclosure =>
  disclosureOf(value, access, failed);

const kindWords: readonly (readonly [Disclosure["kind"], string])[] = [
  ["shown", "in full"],
  ["reduced", "reduced"],
  ["pointer", "by whom to ask only"],
  ["withheld", "withheld"],
  ["failed", "that could not be loaded"],
];

/** "12 facts in full, 1 reduced and 2 withheld." */
function summaryOf(facts: readonly FactWithAccess[]): string {
  const counts = Map.groupBy(facts, (fact) => stateOf(fact).kind);
  const parts = kindWords.flatMap(([kind, words]) => {
    const count = counts.get(kind)?.length ?? 0;
    return count === 0 ? [] : [[count, words] as const];
  });
  const told = parts.map(([count, words], position) =>
    position === 0 ? `${countOf(count, "fact")} ${words}` : `${count} ${words}`,
  );
  return told.length === 0 ? "" : `${inSentence(told)}.`;
}

const columnsOf = (
  toldOf: (field: string) => ToldField | undefined,
): readonly Column<FactWithAccess>[] => [
  { id: "label", header: "Fact", cell: ({ label }) => label },
  { id: "seen", header: "You see it", cell: (fact) => <Seen fact={fact} /> },
  { id: "why", header: "Because", cell: (fact) => whyOf(fact, toldOf(fact.field)) },
];

/** What the server says of the fact, what would change it, and who can help where that may be told. */
function whyOf({ access, value }: FactWithAccess, told: ToldField | undefined): string | undefined {
  if (told === undefined) return access === undefined ? undefined : explain(access);
  const help = access?.contact ? `Who can help: ${access.contact}.` : told.change;
  const isElsewhere = typeof value === "object" && value !== null && !Array.isArray(value);
  // A record is named wherever it is shown itself.
  return isElsewhere
    ? "Shown, as that record is shown."
    : [told.sentence, help].filter(Boolean).join(" ");
}

function Seen({ fact }: { readonly fact: FactWithAccess }): ReactNode {
  const disclosure = stateOf(fact);
  switch (disclosure.kind) {
    case "shown":
      return <span className="yes nowrap">In full</span>;
    case "reduced":
      return (
        <span className="part">
          Reduced: {asContinuation(wordsOfPrecision(disclosure.access.precision))}
        </span>
      );
    case "pointer":
    case "withheld":
      return <Withheld subject={fact.label} access={disclosure.access} />;
    case "nothing":
      return <span className="muted nowrap">Nothing shown</span>;
    case "failed":
      return <CouldNotLoad subject={fact.label} />;
  }
}
