import type { ReactNode } from "react";
import { failureOf } from "../../lib/failures.ts";
import { humanise } from "../../lib/words.ts";
import { navigationEntries } from "../../ui/navigation.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { SavedViewLine, SavedViewOutcome } from "./SavedViewLine.tsx";
import styles from "./SavedViews.module.css";
import { useSavedViews } from "./use-saved-views.ts";

const nameOfRegister = (path: string): string =>
  navigationEntries.find((entry) => entry.to === path)?.label ?? humanise(path.slice(1));

/** Every view that the viewer keeps, of whatever register. */
export function SavedViewsPanel(): ReactNode {
  const saved = useSavedViews();
  const { views, loading, error, refetch } = saved;
  return (
    <Panel
      title="Saved views"
      note={views === undefined || views.length === 0 ? null : views.length}
    >
      <AsyncState
        subject="saved views"
        loading={loading}
        hasContent={views !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
        lines={2}
      >
        {views?.length === 0 ? (
          <p className="muted sm">
            None yet. In any register, filter what you need and choose Saved views.
          </p>
        ) : (
          <ul className={styles.list}>
            {views?.map((view) => (
              <SavedViewLine
                key={view.id}
                view={view}
                saved={saved}
                registerName={nameOfRegister(view.register)}
              />
            ))}
          </ul>
        )}
        <SavedViewOutcome saved={saved} />
      </AsyncState>
    </Panel>
  );
}
