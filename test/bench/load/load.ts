/** Asks a server for a fixed time over several connections. */
import { openConnection } from "./connection.js";

/** What one round measured. */
export interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/** Keep-alive connections of a round. */
export const connections = 8;

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The middle of some numbers. */
export const median = (numbers: readonly number[]): number =>
  at(
    numbers.toSorted((a, b) => a - b),
    0.5,
  );

/**
 * Loads a server.
 * @param requests whole HTTP requests, asked in turn
 * @param forMs length of the round, in milliseconds
 * @throws Error when an answer is not a 200
 */
export async function load(
  port: number,
  requests: readonly Buffer[],
  forMs: number,
): Promise<Round> {
  const times: number[] = [];
  let next = 0;
  const started = performance.now();
  const until = started + forMs;
  const worker = async (): Promise<void> => {
    const connection = await openConnection(port);
    try {
      for (let sent = performance.now(); sent < until; sent = performance.now()) {
        const request = requests[next++ % requests.length]!;
        const { status, body } = await connection.ask(request);
        if (status !== 200)
          throw new Error(`The server answered ${status}: ${body.toString("utf8").slice(0, 400)}`);
        times.push(performance.now() - sent);
      }
    } finally {
      connection.close();
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  const seconds = (performance.now() - started) / 1000;
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: times.length / seconds, p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
}
