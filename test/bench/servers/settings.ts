/** What a server under test is told when it is started, through its environment. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { OperationName } from "../queries/documents.js";

/** An audit entry like those that the portal writes for an operation. */
export interface AuditSample {
  readonly revealed: string;
  readonly revealedPaths: string;
  readonly exceptions: string | null;
  readonly shapeId: string;
}

/** A server's settings. */
export interface ServerSettings {
  readonly databaseUrl: string;
  readonly connections: number;
  readonly secrets: readonly string[];
  readonly audits: Readonly<Partial<Record<OperationName, AuditSample>>>;
}

/** What a server is asked for the time that it has waited for its database. */
export const databaseMsAsked = "databaseMs";

const variable = "CHALLENGER_BENCH_SERVER";

/** The environment that carries the settings. */
export const withSettings = (settings: ServerSettings): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: "production",
  [variable]: JSON.stringify(settings),
});

/** The settings of this server. */
export const readSettings = (): ServerSettings =>
  JSON.parse(process.env[variable] ?? "{}") as ServerSettings;

/** Listens on a free loopback port and tells it to whoever started this server. */
export function announce(server: Server): void {
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.once("disconnect", () => process.exit(0));
}
