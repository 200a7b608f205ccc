import { useQuery } from "@apollo/client/react";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { RecordCountsDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { type RecordTypeName, wordsOfType } from "../../lib/records.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { formatCount, inSentence } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SearchPrompt } from "../search/SearchPrompt.tsx";
import { CrimesAtAGlance } from "./CrimesAtAGlance.tsx";
import styles from "./HomePage.module.css";

const countedTypes = [
  ["persons", "Person"],
  ["identifiers", "Identifier"],
  ["contacts", "Contact"],
  ["places", "Place"],
  ["events", "Event"],
  ["items", "Item"],
] as const satisfies readonly (readonly [string, RecordTypeName])[];

/** Where work starts: search, what there is for this viewer, and under which purpose they look. */
export function HomePage(): ReactNode {
  const { account, partnerName } = useSession();
  return (
    <>
      <PageHead
        browserTitle="Home"
        heading="Home"
        lead={[account.name, account.jobTitle, partnerName].filter(Boolean).join(", ")}
      />
      <RecordCounts />
      <div className={styles.grid}>
        <div>
          <Panel title="Find a record">
            <SearchPrompt />
          </Panel>
          <CrimesAtAGlance />
        </div>
        <YourAccess />
      </div>
    </>
  );
}

/** How many records of each type this viewer may read; a type that is not theirs is not there. */
function RecordCounts(): ReactNode {
  const { data, loading, error, refetch } = useQuery(RecordCountsDocument);
  return (
    <AsyncState
      subject="counts"
      loading={loading}
      hasContent={data !== undefined}
      failure={failureOf(error)}
      onRetry={() => void refetch()}
      lines={2}
    >
      <ul className={styles.counts}>
        {countedTypes.map(([field, type]) => {
          const { plural, register } = wordsOfType(type);
          const counted = data?.[field];
          if (!counted || register === null) return null;
          return (
            <li key={type}>
              <Link to={register}>{plural}</Link>
              <strong>{formatCount(counted.totalCount)}</strong>
            </li>
          );
        })}
      </ul>
    </AsyncState>
  );
}

function YourAccess(): ReactNode {
  const { roles, clearance, purpose, partnerName } = useSession();
  const codes = useCodes();
  return (
    <Panel title="You are looking as" footer={<Link to="/access">What you may see and why</Link>}>
      <dl className="facts">
        <dt>Partner</dt>
        <dd>{partnerName}</dd>
        <dt>Role</dt>
        <dd>{inSentence(roles.map((role) => codes.label("role", role)))}</dd>
        <dt>Purpose</dt>
        <dd>{codes.label("purpose", purpose)}</dd>
        <dt>Cleared to</dt>
        <dd>
          <HandlingMark marking={clearance} />
        </dd>
      </dl>
      <p className="muted sm">
        Each record, and each fact in it, is shown to you by agreement, purpose, district and
        marking. What you may not know of leaves no trace: no gap, no count.
      </p>
    </Panel>
  );
}
