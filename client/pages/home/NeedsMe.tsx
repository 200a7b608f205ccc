import { type ReactNode, useState } from "react";
import { failureOf } from "../../lib/failures.ts";
import { formatCount } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { AsyncState, Empty } from "../../ui/AsyncState.tsx";
import { useShownMarkings } from "../../ui/page-marking.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RecordLink } from "../../ui/RecordLink.tsx";
import { Tag } from "../../ui/Tag.tsx";
import styles from "./HomePage.module.css";
import { countNeeds, type Need, needsOf } from "./needs.ts";
import { daysAhead, useNeeds } from "./use-needs.ts";

const shownAtFirst = 4;

/** What waits for somebody of the viewer's partner: reviews, questions of partners, reports to look at. */
export function NeedsMe({ today }: { readonly today: string }): ReactNode {
  const { partnerName } = useSession();
  const { lists, loading, error, refetch } = useNeeds(today);
  const [isWhole, setIsWhole] = useState(false);
  const needs = lists === undefined ? [] : needsOf(lists, today);
  const count = lists === undefined ? 0 : countNeeds(lists);
  const shown = isWhole ? needs : needs.slice(0, shownAtFirst);
  useShownMarkings(shown.map((need) => need.record.marking));
  return (
    <Panel title="Needs you" note={count === 0 ? null : formatCount(count)} flush>
      <AsyncState
        subject="what needs you"
        loading={loading}
        hasContent={lists !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={11}
      >
        {needs.length === 0 ? (
          <Empty>
            Nothing waits for you. Of what you can see, no review of {partnerName} is overdue or due
            within {daysAhead} days, and no question or report of theirs is open.
          </Empty>
        ) : (
          <>
            <ul className={styles.needs}>
              {shown.map((need) => (
                <NeedLine key={`${need.tag} ${need.record.id}`} need={need} />
              ))}
            </ul>
            {needs.length > shownAtFirst && (
              <p className={`${styles.more} noprint`}>
                <button
                  type="button"
                  className="btn"
                  aria-expanded={isWhole}
                  onClick={() => setIsWhole(!isWhole)}
                >
                  {isWhole ? "Show fewer" : `Show ${formatCount(needs.length - shownAtFirst)} more`}
                </button>
                {isWhole && count > needs.length && (
                  <span className="muted sm">
                    The first of each kind are listed; {formatCount(count)} wait in all.
                  </span>
                )}
              </p>
            )}
          </>
        )}
      </AsyncState>
    </Panel>
  );
}

function NeedLine({ need }: { readonly need: Need }): ReactNode {
  const { record, tag, words, when, isOverdue } = need;
  return (
    <li>
      <div>
        <RecordLink record={record} row />
        <p className="sm muted">{words}</p>
      </div>
      <Tag>{tag}</Tag>
      <p className={`${styles.due} ${isOverdue ? styles.overdue : ""}`}>{when}</p>
    </li>
  );
}
