/** Rounds of several servers in turn, so that what slows the machine slows all of them. */
import { load, median, type Requests, type Round, type Target } from "./load.js";

/** A server with the requests of one operation. */
export interface Lane extends Target {
  readonly name: string;
  readonly requests: Requests;
}

/** A lane of requests that may be asked more than once. */
export interface FixedLane extends Lane {
  readonly requests: readonly Buffer[];
}

/** How long to measure. */
export interface Pace {
  readonly rounds: number;
  readonly roundMs: number;
  readonly warmUpMs: number;
}

/** The medians of a lane. */
export type Medians = ReadonlyMap<string, Round>;

/** Measures lanes in interleaved rounds. @returns medians by the lanes' names */
export async function interleave(lanes: readonly Lane[], pace: Pace): Promise<Medians> {
  for (const lane of lanes) await load(lane, lane.requests, pace.warmUpMs);
  const measured = new Map<string, Round[]>(lanes.map(({ name }) => [name, []]));
  for (let round = 0; round < pace.rounds; round += 1) {
    for (const lane of round % 2 === 0 ? lanes : lanes.toReversed()) {
      measured.get(lane.name)!.push(await load(lane, lane.requests, pace.roundMs));
    }
  }
  return new Map(
    [...measured].map(([name, rounds]) => [
      name,
      {
        perSecond: median(rounds.map(({ perSecond }) => perSecond)),
        serverMs: median(rounds.map(({ serverMs }) => serverMs)),
        p50: median(rounds.map(({ p50 }) => p50)),
        p95: median(rounds.map(({ p95 }) => p95)),
      },
    ]),
  );
}
