/** The data folder of the embedded PostgreSQL: what lies in it, and how it comes to be. */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmod,
  chown,
  lchown,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  statfs,
  writeFile,
} from "node:fs/promises";
import { dirname, join } from "node:path";
import { diskFull, explainFileError, LaunchProblem, notPermitted } from "./launch-problem.js";
import type { PostgresBinaries } from "./postgres-binaries.js";
import type { Ids, PostgresUser } from "./postgres-user.js";

/** Name of the superuser of the embedded cluster. */
export const superuser = "challenger_admin";

const megabyte = 1024 * 1024;
const neededForNewCluster = 150 * megabyte;
const neededForStart = 40 * megabyte;

/** The paths in a data folder. */
export interface ClusterFolder {
  readonly dataDirectory: string;
  /** PostgreSQL's own folder. */
  readonly cluster: string;
  readonly log: string;
  readonly passwordFile: string;
  /** Notes which process started the server. */
  readonly launcherFile: string;
}

/** Names the paths in a data folder; touches nothing. */
export function clusterFolder(dataDirectory: string): ClusterFolder {
  return {
    dataDirectory,
    cluster: join(dataDirectory, "cluster"),
    log: join(dataDirectory, "postgres.log"),
    passwordFile: join(dataDirectory, "superuser.password"),
    launcherFile: join(dataDirectory, "launcher.json"),
  };
}

async function isOurs(folder: ClusterFolder): Promise<boolean> {
  const names = await readdir(folder.dataDirectory);
  return names.length === 0 || names.includes("superuser.password");
}

/**
 * Makes the data folder when it is missing, and checks that it can be written.
 * As root it is opened for passing through, so that the database's user reaches its own cluster; every
 * file beside the cluster stays private.
 * @throws LaunchProblem when the folder or the disk does not allow it
 */
export async function prepareDataDirectory(folder: ClusterFolder): Promise<void> {
  const { dataDirectory } = folder;
  try {
    await mkdir(dirname(dataDirectory), { recursive: true });
    await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
    const probe = join(dataDirectory, ".write-test");
    await writeFile(probe, "", { mode: 0o600 });
    await rm(probe);
    if (process.getuid?.() === 0 && (await isOurs(folder))) await chmod(dataDirectory, 0o711);
  } catch (error) {
    throw explainFileError(error, dataDirectory);
  }
}

/** Whether the data folder holds a complete cluster. */
export async function hasCluster(folder: ClusterFolder): Promise<boolean> {
  try {
    await stat(folder.cluster);
    return true;
  } catch {
    return false;
  }
}

/** @throws LaunchProblem when the disk has too little room for what is about to happen */
export async function requireFreeSpace(folder: ClusterFolder, isNew: boolean): Promise<void> {
  const { bavail, bsize } = await statfs(folder.dataDirectory);
  if (bavail * bsize < (isNew ? neededForNewCluster : neededForStart))
    throw diskFull(folder.dataDirectory);
}

async function giveTo(path: string, ids: Ids): Promise<void> {
  await lchown(path, ids.uid, ids.gid);
}

/**
 * Hands the cluster to the user who will run it.
 * @throws LaunchProblem when it belongs to somebody else and this process may not change that
 */
export async function ensureOwner(folder: ClusterFolder, user: PostgresUser): Promise<void> {
  const found = await stat(folder.cluster);
  if (found.uid === user.owner.uid) return;
  if (process.getuid?.() !== 0) throw notPermitted(folder.cluster);
  const inside = await readdir(folder.cluster, { recursive: true });
  await Promise.all(inside.map((name) => giveTo(join(folder.cluster, name), user.owner)));
  await giveTo(folder.cluster, user.owner);
}

/**
 * Reads the superuser's password.
 * @throws LaunchProblem when the file is gone
 */
export async function readPassword(folder: ClusterFolder): Promise<string> {
  try {
    return (await readFile(folder.passwordFile, "utf8")).trim();
  } catch (error) {
    const explained = explainFileError(error, folder.dataDirectory);
    if (explained instanceof LaunchProblem) throw explained;
    throw new LaunchProblem(
      "data",
      `The data folder ${folder.dataDirectory} holds a database but not its password (superuser.password).`,
      "Put that file back, or set DATA_DIR to an empty folder to begin anew.",
      error,
    );
  }
}

interface Outcome {
  readonly code: number | null;
  readonly output: string;
}

function runAs(user: PostgresUser, command: readonly string[]): Promise<Outcome> {
  const [program = "", ...words] = [...user.prefix, ...command];
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      ...user.ids,
      cwd: "/",
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const collect = (chunk: Buffer): void => {
      output += chunk.toString("utf8");
    };
    child.stdout.on("data", collect);
    child.stderr.on("data", collect);
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}

function explainInitdb(folder: ClusterFolder, output: string): LaunchProblem {
  if (output.includes("No space left on device"))
    return diskFull(folder.dataDirectory, new Error(output));
  if (output.includes("Permission denied"))
    return notPermitted(folder.dataDirectory, new Error(output));
  const lastLine = output.trim().split("\n").at(-1) ?? "no reason given";
  return new LaunchProblem(
    "database",
    `The database could not be created: ${lastLine}`,
    "Read the message above; an empty data folder (DATA_DIR) often helps.",
    new Error(output),
  );
}

function initdbCommand(
  initdb: string,
  target: string,
  passwordFile: string,
  throwAway: boolean,
): readonly string[] {
  return [
    initdb,
    `--pgdata=${target}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale=C",
    // PostgreSQL's own collation: the same order on every machine and after every system update.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--data-checksums",
    ...(throwAway ? ["--no-sync"] : []),
  ];
}

/**
 * Creates the cluster with a random superuser password. It is made beside its place and moved there when
 * complete, so that an interrupted first start leaves nothing half-made.
 */
export async function createCluster(
  folder: ClusterFolder,
  binaries: PostgresBinaries,
  user: PostgresUser,
  throwAway: boolean,
): Promise<void> {
  const unfinished = `${folder.cluster}.unfinished`;
  const handedPassword = join(folder.dataDirectory, ".initdb.password");
  try {
    await rm(unfinished, { recursive: true, force: true });
    await mkdir(unfinished, { mode: 0o700 });
    const password = randomBytes(24).toString("base64url");
    await writeFile(folder.passwordFile, `${password}\n`, { mode: 0o600 });
    await rm(handedPassword, { force: true });
    await writeFile(handedPassword, `${password}\n`, { mode: 0o600 });
    if (process.getuid?.() === 0) {
      await chown(unfinished, user.owner.uid, user.owner.gid);
      await chown(handedPassword, user.owner.uid, user.owner.gid);
    }
    const outcome = await runAs(
      user,
      initdbCommand(binaries.initdb, unfinished, handedPassword, throwAway),
    );
    if (outcome.code !== 0) throw explainInitdb(folder, outcome.output);
    await rename(unfinished, folder.cluster);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw explainFileError(error, folder.dataDirectory);
  } finally {
    await rm(handedPassword, { force: true });
  }
}
