import { useEffect, useRef, useState } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { saveCsv, useTaker } from "./csv-file.ts";
import { csvRows, firstLine } from "./csv-rows.ts";
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
  const takerAt = useTaker();
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
      const line = firstLine(register, rows, totalCount, takerAt(now));
      await saveCsv(register.title, now, [[line], ...csvRows(columns, rows, codes)]);
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
