import type { ReactNode } from "react";
import { countOf } from "../../lib/words.ts";
import { Empty } from "../../ui/AsyncState.tsx";
import { countFilters, readFilters } from "./filters.ts";
import type { Explorer } from "./use-explorer.ts";

/** Says which kind of nothing there is: filtered away, put away, or nothing to show. */
export function NoLinks({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { address, reached, view } = explorer;
  const filterCount = countFilters(address.filters);
  if (reached.ties.length > 0 && filterCount > 0) {
    return (
      <Empty>
        <p>No links match these filters.</p>
        <button type="button" className="btn sm" onClick={() => address.filterBy(readFilters({}))}>
          Clear {countOf(filterCount, "filter")}
        </button>
      </Empty>
    );
  }
  return (
    <Empty>
      {reached.ties.length > 0 || !view.expanded.has(explorer.rootId)
        ? "What is linked was put away. Undo, or show the links again."
        : "There are no links to show."}
    </Empty>
  );
}
