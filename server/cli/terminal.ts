/** What a command says: results on standard output, everything else on standard error. */
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";

/** Prints a result. */
export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Tells what is going on; never part of a result. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`);

/** Rows under headings, in columns. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = headings.map((heading, at) =>
    Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  return [headings, ...rows]
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** A moment as people read it, in London. */
export const moment = (at: Date | null): string =>
  at === null
    ? ""
    : new Intl.DateTimeFormat("en-GB", {
        timeZone: "Europe/London",
        dateStyle: "medium",
        timeStyle: "short",
      }).format(at);

const barLength = 24;

/** A progress line on a terminal; silent elsewhere. */
export interface Progress {
  readonly show: (doing: string, share: number | null) => void;
  /** Removes the line. */
  readonly clear: () => void;
}

/** Starts a progress line on standard error. */
export function startProgress(): Progress {
  const { stderr } = process;
  let shownAt = 0;
  let shown = "";
  return {
    show: (doing, share) => {
      const isDue = Date.now() - shownAt > 100 || doing !== shown;
      if (!stderr.isTTY || !isDue) return;
      shownAt = Date.now();
      shown = doing;
      const filled = Math.round((share ?? 1) * barLength);
      const bar =
        share === null
          ? ""
          : `[${"#".repeat(filled).padEnd(barLength, ".")}] ${Math.floor(share * 100)} %  `;
      stderr.write(`\r\u001B[2K${bar}${doing}`);
    },
    clear: () => {
      if (stderr.isTTY) stderr.write("\r\u001B[2K");
    },
  };
}

/** Asks for a line without showing what is typed. */
export async function askHidden(question: string): Promise<string> {
  const { stdin, stderr } = process;
  if (!stdin.isTTY) throw new Error("There is no terminal to ask at; use --password-file.");
  stderr.write(question);
  const silent = new Writable({
    write: (_chunk, _encoding, done) => done(),
  });
  const lines = createInterface({ input: stdin, output: silent, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    stderr.write("\n");
  }
}
