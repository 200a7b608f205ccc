/** The database to run on: an existing PostgreSQL when one is given, else the embedded one. */
import { join } from "node:path";
import type { Config } from "../config.js";
import { clusterFolder } from "./cluster-folder.js";
import { startEmbeddedPostgres } from "./embedded-postgres.js";
import { checkExistingDatabase } from "./existing-database.js";
import { portalDatabase, portalRole, provisionDatabase } from "./provision.js";
import { say } from "./say.js";

/** A database that is up, and how to leave it. */
export interface PreparedDatabase {
  readonly ownerUrl: string;
  readonly portalUrl: string;
  /** The login that the portal runs under. */
  readonly portalRole: string;
  /** Settles with what to tell when the embedded database has ended; an existing one is not watched. */
  readonly ended: Promise<string>;
  readonly stop: () => Promise<void>;
}

type Step = <Result>(what: string, work: () => Promise<Result>) => Promise<Result>;

/** Starts or reaches the database. @throws LaunchProblem with what to do about it */
export async function prepareDatabase(config: Config, step: Step): Promise<PreparedDatabase> {
  const existing = config.external;
  if (existing !== null) {
    const { databaseUrl, ownerUrl } = existing;
    await step("Looking at the existing PostgreSQL", () => checkExistingDatabase(existing));
    return {
      ownerUrl,
      portalUrl: databaseUrl,
      portalRole: decodeURIComponent(new URL(databaseUrl).username),
      ended: new Promise(() => undefined),
      stop: () => Promise.resolve(),
    };
  }
  const dataDirectory = join(config.dataDirectory, "postgres");
  const cluster = await step("Starting the embedded PostgreSQL", () =>
    startEmbeddedPostgres({ dataDirectory, onProgress: say }),
  );
  const { ownerUrl, portalUrl } = await provisionDatabase(cluster.adminUrl, portalDatabase);
  const { log } = clusterFolder(dataDirectory);
  return {
    ownerUrl,
    portalUrl,
    portalRole,
    ended: cluster.ended.then(() => `The embedded database has ended by itself; see ${log}.`),
    stop: () => cluster.stop(),
  };
}
