import { useEffect, useRef, useState } from "react";
import { dayOf, formatDateInProse, formatTime } from "../../lib/dates.ts";
import { useCodes } from "../../lib/use-codes.ts";
import { asContinuation } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { csvRows, csvText, firstLine } from "./csv-rows.ts";
import { readEveryRow } from "./read-every-row.ts";
import type { FieldColumn, RecordRow, Register, RegisterResult } from "./register-types.ts";

/** How far a file is. */
export type CsvState =
  | { readonly kind: "none" | "stopped" | "failed" }
  | { readonly kind: "reading"; readonly rowCount: number; readonly totalCount: number | null }
  | { readonly kind: "done"; readonly rowCount: number; readonly totalCount: number };

export interface Csv {
  readonly state: CsvState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Takes a register out as a file: what this viewer sees of it now, in the columns shown. */
export function useCsv<Row extends RecordRow>(
  register: Register<Row>,
  columns: readonly FieldColumn<Row>[],
  read: RegisterResult<Row>["read"],
): Csv {
  const codes = useCodes();
  const { account, partnerName, purpose } = useSession();
  const [state, setState] = useState<CsvState>({ kind: "none" });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  async function start(): Promise<void> {
    const abort = new AbortController();
    running.current = abort;
    setState({ kind: "reading", rowCount: 0, totalCount: null });
    try {
      const everything = await readEveryRow(read, abort.signal, (rowCount, totalCount) =>
        setState({ kind: "reading", rowCount, totalCount }),
      );
      if (everything === null) return;
      const { rows, totalCount } = everything;
      const now = new Date().toISOString();
      const line = firstLine(register, rows, totalCount, {
        name: account.name,
        partner: partnerName,
        purpose: asContinuation(codes.label("purpose", purpose)),
        moment: `${formatDateInProse(now)}, ${formatTime(now)}`,
      });
      const text = await csvText([[line], ...csvRows(columns, rows, codes)]);
      save(text, `${register.title.toLowerCase().replaceAll(" ", "-")}-${dayOf(now)}.csv`);
      setState({ kind: "done", rowCount: rows.length, totalCount });
    } catch {
      if (!abort.signal.aborted) setState({ kind: "failed" });
    }
  }

  function stop(): void {
    running.current?.abort();
    setState({ kind: "stopped" });
  }
  return { state, start, stop };
}

// Spreadsheets take a file for UTF-8 only when it begins with this mark.
const byteOrderMark = "\uFEFF";

function save(text: string, name: string): void {
  const address = URL.createObjectURL(new Blob([byteOrderMark, text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
