import { dayOf, formatDateInProse, formatTime } from "../../lib/dates.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { asContinuation } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { saveFile } from "../../ui/save-file.ts";
import { csvText, type Taker } from "./csv-rows.ts";

/** Says who takes a file out at an instant. */
export function useTaker(): (now: string) => Taker {
  const codes = useCodes();
  const { account, partnerName, purpose } = useSession();
  return (now) => ({
    name: account.name,
    partner: partnerName,
    purpose: asContinuation(codes.label("purpose", purpose)),
    moment: `${formatDateInProse(now)}, ${formatTime(now)}`,
  });
}

// Spreadsheets take a file for UTF-8 only when it begins with this mark.
const byteOrderMark = "\uFEFF";

/**
 * Saves rows as a file named after what they are and the day. No cell can act as a formula.
 * @param now the instant at which the file is taken
 */
export async function saveCsv(
  title: string,
  now: string,
  rows: readonly (readonly string[])[],
): Promise<void> {
  const text = await csvText(rows);
  const name = `${title.toLowerCase().replaceAll(" ", "-")}-${dayOf(now)}.csv`;
  saveFile(new Blob([byteOrderMark, text], { type: "text/csv" }), name);
}
