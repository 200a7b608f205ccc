import type { ReactNode } from "react";
import { countOf } from "../../lib/words.ts";
import { Empty } from "../../ui/AsyncState.tsx";
import { countFilters, readFilters } from "./filters.ts";
import { whyNoTies } from "./shown.ts";
import type { Explorer } from "./use-explorer.ts";

/** Says which kind of nothing there is: hidden, filtered, put away, or nothing to show. */
export function NoLinks({ explorer }: { readonly explorer: Explorer }): ReactNode {
  const { address, reached, view } = explorer;
  switch (whyNoTies(reached, view, address.filters)) {
    case "hidden":
      return <Empty>Every record with a link is hidden. Undo, or show the records you hid.</Empty>;
    case "filtered":
      return (
        <Empty>
          <p>No links match these filters.</p>
          <button
            type="button"
            className="btn sm"
            onClick={() => address.filterBy(readFilters({}))}
          >
            Clear {countOf(countFilters(address.filters), "filter")}
          </button>
        </Empty>
      );
    case "put-away":
      return <Empty>The links were put away. Undo, or show them again.</Empty>;
    case "none":
      return <Empty>There are no links to show.</Empty>;
  }
}
