import { formatPeriod } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { kindOfTie } from "./filters.ts";
import type { Tie } from "./network.ts";

/** Words of a kind that ties are filtered by. */
export function wordsOfKind(kind: string, codes: CodeWords): string {
  if (kind === "MEMBERSHIP") return "Member of a group";
  if (kind === "CONTACT") return "Called or wrote";
  return kind === "LINK" ? "Linked" : codes.label("linkKind", kind);
}

/** How a tie reads on the chart. */
export function wordsOfTie(tie: Tie, codes: CodeWords): string {
  if (tie.code === null) return wordsOfKind(kindOfTie(tie), codes);
  if (tie.type === "Membership") return codes.label("ocgRole", tie.code);
  return codes.label(tie.type === "Contact" ? "contactKind" : "linkKind", tie.code);
}

/** When a tie holds, as a table or a list says it. */
export function formatPeriodOfTie({ since, until }: Tie): string | null {
  return formatPeriod(since, until);
}
