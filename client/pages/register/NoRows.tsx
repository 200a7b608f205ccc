import type { ReactNode } from "react";
import { countOf } from "../../lib/words.ts";
import { Empty } from "../../ui/AsyncState.tsx";

interface NoRowsProps {
  readonly plural: string;
  readonly filterCount: number;
  readonly onClear: () => void;
}

/** An empty register: says whether filters made it so. */
export function NoRows({ plural, filterCount, onClear }: NoRowsProps): ReactNode {
  if (filterCount === 0) return <Empty>There are no {plural} here that you can see.</Empty>;
  return (
    <Empty>
      <p>
        No {plural} match {filterCount === 1 ? "this filter" : "these filters"}.
      </p>
      <button type="button" className="btn" onClick={onClear}>
        Clear {countOf(filterCount, "filter")}
      </button>
    </Empty>
  );
}
