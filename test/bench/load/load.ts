/** Asks a server for a fixed time over several connections. */
import { readFileSync } from "node:fs";
import { openConnection } from "./connection.js";

/** What one round measured. */
export interface Round {
  readonly perSecond: number;
  /** Processor time of the server for one request, in milliseconds; it does not swell on a busy machine. */
  readonly serverMs: number;
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

const ticksPerSecond = 100;

/** Processor time that a process has used, in milliseconds; NaN where the system does not tell. */
function processorMs(pid: number): number {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = line.slice(line.lastIndexOf(")") + 2).split(" ");
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  } catch {
    return Number.NaN;
  }
}

/** A server to load. */
export interface Target {
  readonly port: number;
  readonly pid: number;
}

/** Whole HTTP requests: asked in turn, or made anew each time where none may be asked twice. */
export type Requests = readonly Buffer[] | (() => Buffer);

/**
 * Loads a server.
 * @param forMs length of the round, in milliseconds
 * @throws Error when an answer is not a 200
 */
export async function load(
  { port, pid }: Target,
  requests: Requests,
  forMs: number,
): Promise<Round> {
  const times: number[] = [];
  let next = 0;
  const usedBefore = processorMs(pid);
  const started = performance.now();
  const until = started + forMs;
  const worker = async (): Promise<void> => {
    const connection = await openConnection(port);
    try {
      for (let sent = performance.now(); sent < until; sent = performance.now()) {
        const request =
          typeof requests === "function" ? requests() : requests[next++ % requests.length]!;
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
  return {
    perSecond: times.length / seconds,
    serverMs: (processorMs(pid) - usedBefore) / times.length,
    p50: at(sorted, 0.5),
    p95: at(sorted, 0.95),
  };
}
