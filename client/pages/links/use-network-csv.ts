import { useState } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { countOf } from "../../lib/words.ts";
import { saveCsv, useTaker } from "../register/csv-file.ts";
import { firstLine } from "../register/csv-rows.ts";
import { recordRows, tieRows } from "./network-csv.ts";
import type { Explorer } from "./use-explorer.ts";

/** Takes out what the chart shows now as a marked file. */
export function useNetworkCsv({ shown }: Explorer) {
  const codes = useCodes();
  const takerAt = useTaker();
  const [words, setWords] = useState("");
  async function save(what: "records" | "links"): Promise<void> {
    const now = new Date().toISOString();
    const singular = what === "records" ? "record" : "link";
    const taken = what === "records" ? [...shown.records.values()] : shown.ties;
    const rows = what === "records" ? recordRows(shown) : tieRows(shown, codes);
    const title = `Link explorer ${what}`;
    const line = firstLine({ title, singular, plural: what }, taken, taken.length, takerAt(now));
    await saveCsv(title, now, [[line], ...rows]);
    setWords(
      `Downloaded ${countOf(taken.length, singular)}. The file is marked and carries your name and purpose.`,
    );
  }
  return { words, save };
}
