import { useNavigate } from "@tanstack/react-router";
import { Printer } from "lucide-react";
import type { ReactNode } from "react";
import { formatLongDate } from "../../lib/dates.ts";
import { failureOf } from "../../lib/failures.ts";
import { countOf } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { PageHead } from "../../ui/PageHead.tsx";
import { Segments } from "../../ui/Segments.tsx";
import { SavedViewsPanel } from "../saved-views/SavedViewsPanel.tsx";
import { countChanges } from "./changes.ts";
import { DistrictPanel } from "./DistrictPanel.tsx";
import styles from "./HomePage.module.css";
import type { Moments } from "./moments.ts";
import { NeedsMe } from "./NeedsMe.tsx";
import { NumberStrip } from "./NumberStrip.tsx";
import { PlanCoveragePanel } from "./PlanCoveragePanel.tsx";
import { useChanges } from "./use-changes.ts";
import { useMoments } from "./use-moments.ts";
import { WhatChanged } from "./WhatChanged.tsx";
import { YourAccess } from "./YourAccess.tsx";

/**
 * The briefing: what needs this viewer, what changed that they may see, and how the picture stands. Each part asks for
 * itself and fails by itself; a part that is not theirs is not there.
 */
export function HomePage(): ReactNode {
  const { moments, error, refetch } = useMoments();
  if (moments !== undefined) return <Briefing moments={moments} />;
  return (
    <>
      <PageHead browserTitle="Briefing" heading="Briefing" lead="Looking up the day" />
      <AsyncState
        subject="the briefing"
        loading={error === undefined}
        hasContent={false}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={12}
      >
        {null}
      </AsyncState>
    </>
  );
}

function Briefing({ moments }: { readonly moments: Moments }): ReactNode {
  const { now, today, since, sinceWords, choice, choices } = moments;
  const changes = useChanges(since);
  const navigate = useNavigate();
  const count =
    changes.lists === undefined ? undefined : countChanges(Object.values(changes.lists));
  return (
    <>
      <PageHead
        browserTitle="Briefing"
        heading={`Briefing for ${formatLongDate(now)}`}
        lead={
          count === undefined
            ? `Changes you can see ${sinceWords}.`
            : `${count === 0 ? "No changes" : countOf(count, "change")} you can see ${sinceWords}.`
        }
        actions={
          <>
            <Segments
              label="Changes since"
              value={choice}
              options={choices}
              onChange={(next) =>
                void navigate({
                  to: "/",
                  search: { since: next === "7" ? undefined : next },
                  resetScroll: false,
                })
              }
            />
            <button type="button" className="btn" onClick={() => globalThis.print()}>
              <Printer className="ic" aria-hidden="true" />
              Print brief
            </button>
          </>
        }
      />
      <NumberStrip today={today} />
      <div className={styles.grid}>
        <div>
          <NeedsMe today={today} />
          <WhatChanged changes={changes} moments={moments} />
        </div>
        <div>
          <DistrictPanel />
          <PlanCoveragePanel />
          <SavedViewsPanel />
          <YourAccess />
        </div>
      </div>
    </>
  );
}
