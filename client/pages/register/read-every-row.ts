import { rowsInAFile } from "./csv-rows.ts";
import type { RegisterAnswer, RegisterResult } from "./register-types.ts";

const rowsAtATime = 200;

/** The rows of a register as far as a file may hold them. */
export interface EveryRow<Row> {
  readonly rows: readonly Row[];
  readonly totalCount: number;
}

/**
 * Reads a register from its beginning, page by page, through the same query as the screen.
 * @param onProgress told after each page how many rows are there, of how many
 * @returns null when it was stopped
 * @throws what a page fails with
 */
export async function readEveryRow<Row>(
  read: RegisterResult<Row>["read"],
  signal: AbortSignal,
  onProgress: (rowCount: number, totalCount: number) => void,
): Promise<EveryRow<Row> | null> {
  const rows: Row[] = [];
  let after: string | null = null;
  do {
    const first = Math.min(rowsAtATime, rowsInAFile - rows.length);
    const answer: RegisterAnswer<Row> = await read({ first, ...(after === null ? {} : { after }) });
    if (signal.aborted) return null;
    rows.push(...answer.rows);
    onProgress(rows.length, answer.totalCount);
    if (!answer.hasNextPage || rows.length >= rowsInAFile)
      return { rows, totalCount: answer.totalCount };
    after = answer.endCursor;
  } while (after !== null);
  return { rows, totalCount: rows.length };
}
