import { isWithheld } from "../../lib/access.ts";
import { formatPeriod } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import type { Tie } from "./network.ts";
import { accessToKind } from "./tie-access.ts";

/** Words of a kind that ties are filtered by. */
export function wordsOfKind(kind: string, codes: CodeWords): string {
  if (kind === "MEMBERSHIP") return "Member of a group";
  if (kind === "CONTACT") return "Called or wrote";
  if (kind === "WITHHELD") return "Linked (withheld)";
  return kind === "LINK" ? "Linked" : codes.label("linkKind", kind);
}

/** How a tie reads in a text; that its kind or role is withheld is part of it. */
export function wordsOfTie(tie: Tie, codes: CodeWords): string {
  const { type, code } = tie;
  if (code === null) {
    const words = wordsOfTieType(tie, codes);
    return isWithheld(accessToKind(tie)) ? `${words} (withheld)` : words;
  }
  if (type === "Membership") return codes.label("ocgRole", code);
  return codes.label(type === "Contact" ? "contactKind" : "linkKind", code);
}

/** What a tie is, whatever its kind or role. */
export function wordsOfTieType({ type }: Pick<Tie, "type">, codes: CodeWords): string {
  return wordsOfKind(type.toUpperCase(), codes);
}

/** When a tie holds, as a table or a list says it. */
export function formatPeriodOfTie({ since, until }: Tie): string | null {
  return formatPeriod(since, until);
}
