/** Lines of a text file, one at a time, in memory that grows neither with the file nor with a line. */
import { createReadStream } from "node:fs";

/** One physical line, without its line end. */
export interface FileLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  /** The line was longer than allowed; `text` is then empty. */
  readonly tooLong: boolean;
}

/** Longest line, in characters. */
export const longestLine = 1_000_000;

/** What a caller may ask of reading. */
export interface LineOptions {
  /** Told after each block how many bytes of the file have been read so far; for a progress bar. */
  readonly onBytes?: ((bytesRead: number) => void) | undefined;
}

/** Collects decoded text and cuts it into lines. */
class LineCutter {
  private line = 0;
  private pending = "";
  private overflowed = false;

  *cut(text: string): Generator<FileLine> {
    let from = 0;
    for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", from)) {
      this.hold(text.slice(from, end));
      yield* this.release();
      from = end + 1;
    }
    this.hold(text.slice(from));
  }

  *release(): Generator<FileLine> {
    this.line += 1;
    const text = this.pending.endsWith("\r") ? this.pending.slice(0, -1) : this.pending;
    const tooLong = this.overflowed;
    this.pending = "";
    this.overflowed = false;
    yield { line: this.line, text: tooLong ? "" : text, tooLong };
  }

  *end(): Generator<FileLine> {
    if (this.pending !== "" || this.overflowed) yield* this.release();
  }

  private hold(part: string): void {
    if (this.overflowed) return;
    if (this.pending.length + part.length > longestLine) {
      this.overflowed = true;
      this.pending = "";
    } else this.pending += part;
  }
}

/**
 * Reads a UTF-8 file line by line, ends being LF or CR LF; a byte-order mark is dropped and bytes
 * that are not UTF-8 become U+FFFD. Reads ahead by one block only, however slow the consumer.
 * @throws the file system's own error
 */
export async function* readLines(
  path: string,
  options: LineOptions = {},
): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder("utf-8");
  const cutter = new LineCutter();
  let bytesRead = 0;
  for await (const block of createReadStream(path, { highWaterMark: 1 << 17 })) {
    const bytes = block as Buffer;
    bytesRead += bytes.length;
    yield* cutter.cut(decoder.decode(bytes, { stream: true }));
    options.onBytes?.(bytesRead);
  }
  yield* cutter.cut(decoder.decode());
  yield* cutter.end();
}
