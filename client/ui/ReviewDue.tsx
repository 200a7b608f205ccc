import type { ReactNode } from "react";
import { formatPartialDate, isPast } from "../lib/dates.ts";

/** The day of a review; one that is past says so in words, with a shape and a colour. */
export function ReviewDue({ day }: { readonly day: string }): ReactNode {
  return isPast(day) ? (
    <span className="tag rag a nowrap">
      <span className="sr">Review due</span>
      <span aria-hidden="true">Due</span> {formatPartialDate(day)}
    </span>
  ) : (
    <span className="nowrap">{formatPartialDate(day)}</span>
  );
}
