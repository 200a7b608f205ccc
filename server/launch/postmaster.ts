/** The server process of the embedded PostgreSQL: start, wait until ready, stop. */
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { open, readFile, rm, stat, truncate } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ClusterFolder } from "./cluster-folder.js";
import { diskFull, LaunchProblem, notPermitted, systemErrorCode } from "./launch-problem.js";
import { portTaken } from "./loopback-port.js";
import type { PostgresBinaries } from "./postgres-binaries.js";
import type { PostgresUser } from "./postgres-user.js";
import { settingsFor } from "./postgres-settings.js";
import { isAlive, worksIn } from "./process-identity.js";

const readyTimeoutMs = 120_000;
const pollMs = 10;
const largestLogBytes = 5_000_000;

/** A running server. */
export interface Postmaster {
  readonly pid: number;
  readonly child: ChildProcess;
}

/** Everything needed to start a server. */
export interface PostmasterOrder {
  readonly folder: ClusterFolder;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser;
  readonly port: number;
  readonly throwAway: boolean;
}

interface PidFile {
  readonly pid: number;
  readonly ready: boolean;
}

/** Reads PostgreSQL's own lock file; null when there is none. */
export function readPidFile(cluster: string): PidFile | null {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    const pid = Number.parseInt(lines[0] ?? "", 10);
    return Number.isSafeInteger(pid) && pid > 0
      ? { pid, ready: lines[7]?.trim() === "ready" }
      : null;
  } catch (error) {
    if (systemErrorCode(error) === "ENOENT") return null;
    throw error;
  }
}

/** Waits until the process is gone. @returns false when it outlives the time given */
export async function waitUntilGone(pid: number, timeoutMs: number): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (isAlive(pid)) {
    if (performance.now() > end) return false;
    await pause(pollMs);
  }
  return true;
}

/**
 * Removes a lock file whose process is gone, or is another program that was given the same id.
 * @returns the id of the server when one really works on this cluster, else null
 */
export async function clearStaleLock(cluster: string): Promise<number | null> {
  const lock = readPidFile(cluster);
  if (!lock) return null;
  if (worksIn(lock.pid, cluster)) return lock.pid;
  await rm(join(cluster, "postmaster.pid"), { force: true });
  return null;
}

/** Stops a server of which only the id is known: politely, then at once, then by force. */
export async function stopByPid(pid: number): Promise<void> {
  for (const [signal, patienceMs] of [
    ["SIGINT", 20_000],
    ["SIGQUIT", 5_000],
    ["SIGKILL", 5_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (systemErrorCode(error) === "ESRCH") return;
      throw error;
    }
    if (await waitUntilGone(pid, patienceMs)) return;
  }
}

/** Turns what PostgreSQL wrote while it failed to start into a problem the operator understands. */
export function explainFailedStart(
  order: Pick<PostmasterOrder, "folder" | "port">,
  log: string,
): LaunchProblem {
  const { dataDirectory } = order.folder;
  const cause = new Error(log);
  if (log.includes("could not bind") || log.includes("could not create any TCP/IP sockets")) {
    return portTaken(order.port, cause);
  }
  if (log.includes("No space left on device")) return diskFull(dataDirectory, cause);
  if (log.includes("Permission denied") || log.includes("has wrong ownership")) {
    return notPermitted(dataDirectory, cause);
  }
  if (/lock file .* already exists/.test(log)) return inUse(dataDirectory, cause);
  if (log.includes("database files are incompatible with server")) {
    return new LaunchProblem(
      "data",
      `The data folder ${dataDirectory} was made by another version of PostgreSQL.`,
      "Start the portal version that made it, or set DATA_DIR to an empty folder.",
      cause,
    );
  }
  const lastLine = log.trim().split("\n").at(-1) || "it gave no reason";
  return new LaunchProblem(
    "database",
    `PostgreSQL did not start: ${lastLine}`,
    `Read ${order.folder.log} for the whole message.`,
    cause,
  );
}

/** The problem of a data folder on which another portal works. */
export function inUse(dataDirectory: string, cause?: unknown): LaunchProblem {
  return new LaunchProblem(
    "in-use",
    `Another portal is running on the data folder ${dataDirectory}.`,
    "Stop it first, or set DATA_DIR to another folder.",
    cause,
  );
}

async function openLog(
  path: string,
): Promise<{ readonly descriptor: Awaited<ReturnType<typeof open>>; readonly from: number }> {
  const descriptor = await open(path, "a", 0o600);
  const { size } = await stat(path);
  if (size <= largestLogBytes) return { descriptor, from: size };
  await truncate(path);
  return { descriptor, from: 0 };
}

async function readLogFrom(path: string, from: number): Promise<string> {
  const whole = await readFile(path);
  return whole.subarray(from).toString("utf8");
}

async function waitUntilReady(child: ChildProcess, cluster: string): Promise<boolean> {
  const end = performance.now() + readyTimeoutMs;
  while (child.exitCode === null && child.signalCode === null) {
    const lock = readPidFile(cluster);
    if (lock?.ready && lock.pid === child.pid) return true;
    if (performance.now() > end) return false;
    await pause(pollMs);
  }
  return false;
}

/** Shared memory of a server that was killed stays until its last child has noticed. */
const heldByDyingServer = "is still in use";

/**
 * Starts the server and waits until it accepts connections.
 * It gets its own process group, so that Ctrl-C reaches the portal first and the portal stops it.
 * @throws LaunchProblem with what PostgreSQL said
 */
export async function startPostmaster(order: PostmasterOrder): Promise<Postmaster> {
  const { folder, binaries, user } = order;
  const deadline = performance.now() + 15_000;
  for (;;) {
    const { descriptor, from } = await openLog(folder.log);
    const command = [binaries.postgres, "-D", folder.cluster, ...settingsFor(order)];
    const [program = "", ...words] = [...user.prefix, ...command];
    const child = spawn(program, words, {
      ...user.ids,
      cwd: "/",
      detached: true,
      stdio: ["ignore", descriptor.fd, descriptor.fd],
      env: { PATH: process.env["PATH"], LC_ALL: "C", TZ: "UTC" },
    });
    const failure = new Promise<Error>((resolve) => child.once("error", resolve));
    await descriptor.close();
    const ready = await Promise.race([waitUntilReady(child, folder.cluster), failure]);
    if (ready instanceof Error) throw explainFailedStart(order, ready.message);
    if (ready && child.pid !== undefined) return { pid: child.pid, child };
    if (child.pid !== undefined) await stopByPid(child.pid);
    const log = await readLogFrom(folder.log, from);
    if (!log.includes(heldByDyingServer) || performance.now() > deadline)
      throw explainFailedStart(order, log);
    await pause(200);
  }
}
