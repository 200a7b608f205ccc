/** What the measures share: what a run is told, the servers under test, and their lanes. */
import type { ProvisionedDatabase } from "../../server/launch/provision.js";
import { secrets } from "./data/viewers.js";
import { connections } from "./load/load.js";
import type { FixedLane, Pace } from "./load/rounds.js";
import type { Contestant } from "./queries/contestants.js";
import type { OperationName } from "./queries/documents.js";
import type { Parameters } from "./queries/parameters.js";
import type { ServerSettings } from "./servers/settings.js";
import type { RunningServer } from "./servers/start.js";

/** A filled database. */
export type BenchDatabase = ProvisionedDatabase & { readonly adminUrl: string };

/** What a run is told. */
export interface Run {
  readonly pace: Pace;
  readonly say: (line: string) => void;
  readonly profile: readonly string[];
  readonly only: readonly OperationName[];
}

/** Settings of a server that as many connections ask as the load has. */
export const settingsFor = (
  databaseUrl: string,
  audits: ServerSettings["audits"],
): ServerSettings => ({
  databaseUrl,
  connections,
  secrets: [secrets.scoped],
  audits,
});

/** Starts servers one after the other, works with them, and stops them whatever happens. */
export async function withServers<Result>(
  starts: readonly (() => Promise<RunningServer>)[],
  work: (servers: readonly RunningServer[]) => Promise<Result>,
): Promise<Result> {
  const servers: RunningServer[] = [];
  try {
    for (const start of starts) servers.push(await start());
    return await work(servers);
  } finally {
    for (const server of servers) await server.stop();
  }
}

/** A server with the requests of an operation. */
export const laneOf = (
  contestant: Contestant,
  server: RunningServer,
  operation: OperationName,
  secret: string,
  parameters: Parameters,
): FixedLane => ({
  name: contestant.name,
  port: server.port,
  pid: server.pid,
  requests: parameters.operations[operation].map((variables) =>
    contestant.request(operation, secret, variables),
  ),
});
