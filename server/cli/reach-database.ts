/** The database that a command works on: a given one, that of the running portal, or the embedded one. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readConfig, type Config } from "../config.js";
import { migrate } from "../database/migrate.js";
import { clusterFolder, readPassword, superuser } from "../launch/cluster-folder.js";
import { consoleOperator } from "../launch/console-operator.js";
import { startEmbeddedPostgres } from "../launch/embedded-postgres.js";
import { checkExistingDatabase } from "../launch/existing-database.js";
import { type ProcessNote, stillRuns } from "../launch/process-identity.js";
import { portalDatabase, portalRole, provisionDatabase } from "../launch/provision.js";
import { loadDemonstration } from "../modules/demonstration/index.js";
import { rooms } from "../modules/index.js";
import { tell } from "./terminal.js";

/** Where the two roles reach the database. */
export interface CommandDatabase {
  readonly ownerUrl: string;
  readonly portalUrl: string;
}

/** The superuser's URL on the cluster of a portal that runs now; null when none does. */
async function runningAdminUrl(dataDirectory: string): Promise<string | null> {
  const folder = clusterFolder(dataDirectory);
  if (!existsSync(folder.launcherFile)) return null;
  const launcher = JSON.parse(await readFile(folder.launcherFile, "utf8")) as ProcessNote;
  if (!stillRuns(launcher)) return null;
  // PostgreSQL's own lock file: the fourth line is the port.
  const lock = await readFile(join(folder.cluster, "postmaster.pid"), "utf8").catch(() => "");
  const port = Number(lock.split("\n")[3]);
  if (!Number.isInteger(port) || port < 1) {
    throw new Error("The portal is just starting or stopping; try again in a moment.");
  }
  return `postgres://${superuser}:${await readPassword(folder)}@127.0.0.1:${port}/postgres`;
}

async function onEmbedded<Result>(
  config: Config,
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const dataDirectory = join(config.dataDirectory, "postgres");
  const running = await runningAdminUrl(dataDirectory);
  if (running !== null) return work(await provisionDatabase(running, portalDatabase));
  const cluster = await startEmbeddedPostgres({ dataDirectory, onProgress: tell });
  try {
    const database = await provisionDatabase(cluster.adminUrl, portalDatabase);
    await migrate(database.ownerUrl, portalRole, rooms);
    if (config.demonstration)
      await loadDemonstration(database.ownerUrl, consoleOperator("starting the demonstration"));
    return await work(database);
  } finally {
    await cluster.stop();
  }
}

/** Does work on the database, starting the embedded one for the time when no portal runs. */
export async function onDatabase<Result>(
  work: (database: CommandDatabase) => Promise<Result>,
): Promise<Result> {
  const config = readConfig();
  if (config.external === null) {
    tell(`Working on the embedded database in ${config.dataDirectory} (DATABASE_URL is not set).`);
    return onEmbedded(config, work);
  }
  await checkExistingDatabase(config.external);
  const { databaseUrl, ownerUrl } = config.external;
  return work({ ownerUrl, portalUrl: databaseUrl });
}
