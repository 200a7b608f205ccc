import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { startEmbeddedPostgres } from "../../server/launch/embedded-postgres.js";
import { isAlive } from "../../server/launch/process-identity.js";
import {
  ask,
  killElsewhere,
  launchProblem,
  startElsewhere,
  temporaryFolder,
} from "./support/launch.js";

async function postmasterPid(dataDirectory: string): Promise<number> {
  const lock = await readFile(join(dataDirectory, "cluster", "postmaster.pid"), "utf8");
  return Number.parseInt(lock, 10);
}

/** The shells that watch over a start carry the server's id among their arguments. */
function killWatchers(pid: number): void {
  const listed = spawnSync("ps", ["-eo", "pid=,args="], { encoding: "utf8" }).stdout;
  for (const line of listed.split("\n").filter((entry) => entry.includes("cat >/dev/null"))) {
    const command = line.trim();
    const watcher = Number.parseInt(command, 10);
    const words = spawnSync("cat", [`/proc/${watcher}/cmdline`], { encoding: "utf8" }).stdout.split(
      "\0",
    );
    if (words.includes(String(pid))) process.kill(watcher, "SIGKILL");
  }
}

async function until(condition: () => boolean, timeoutMs = 15_000): Promise<boolean> {
  const end = performance.now() + timeoutMs;
  while (!condition()) {
    if (performance.now() > end) return false;
    await pause(20);
  }
  return true;
}

test("after the server was killed, the next start recovers everything acknowledged", async () => {
  const dataDirectory = await temporaryFolder();
  const first = await startEmbeddedPostgres({ dataDirectory });
  await ask(first.adminUrl, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS number");
  process.kill(await postmasterPid(dataDirectory), "SIGKILL");
  expect(existsSync(join(dataDirectory, "cluster", "postmaster.pid"))).toBe(true);

  const second = await startEmbeddedPostgres({ dataDirectory });
  onTestFinished(() => second.stop());

  expect(await ask(second.adminUrl, "SELECT count(*)::int AS rows FROM kept")).toEqual([
    { rows: 1000 },
  ]);
});

test("a lock that names another living program is stale", async () => {
  const dataDirectory = await temporaryFolder();
  const first = await startEmbeddedPostgres({ dataDirectory });
  await first.stop();
  await writeFile(join(dataDirectory, "cluster", "postmaster.pid"), `${process.pid}\n`);

  const second = await startEmbeddedPostgres({ dataDirectory });
  onTestFinished(() => second.stop());

  expect(await ask(second.adminUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("when the portal is killed, its database stops by itself", async () => {
  const dataDirectory = await temporaryFolder();
  const other = await startElsewhere(dataDirectory);
  const pid = await postmasterPid(dataDirectory);

  await killElsewhere(other);

  expect(await until(() => !isAlive(pid))).toBe(true);
});

test("when the test run is killed, its throw-away database and files are gone", async () => {
  const dataDirectory = join(await temporaryFolder(), "data");
  const other = await startElsewhere(dataDirectory, { kind: "throw-away" });
  const pid = await postmasterPid(dataDirectory);

  await killElsewhere(other);

  expect(await until(() => !isAlive(pid) && !existsSync(dataDirectory))).toBe(true);
});

test("a database that outlived its portal is stopped, and its data are found", async () => {
  const dataDirectory = await temporaryFolder();
  const other = await startElsewhere(dataDirectory);
  await ask(other.adminUrl ?? "", "CREATE TABLE kept AS SELECT 7 AS number");
  const pid = await postmasterPid(dataDirectory);
  killWatchers(pid);
  await killElsewhere(other);
  expect(isAlive(pid)).toBe(true);
  const said: string[] = [];

  const second = await startEmbeddedPostgres({
    dataDirectory,
    onProgress: (message) => said.push(message),
  });
  onTestFinished(() => second.stop());

  expect(said).toEqual(["Stopping a database that an earlier run left behind"]);
  expect(isAlive(pid)).toBe(false);
  expect(await ask(second.adminUrl, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
});

test("a data folder on which another portal works is left alone", async () => {
  const dataDirectory = await temporaryFolder();
  const other = await startElsewhere(dataDirectory);

  const problem = await launchProblem(startEmbeddedPostgres({ dataDirectory }));

  expect(problem.obstacle).toBe("in-use");
  expect(problem.message).toContain("Another portal is running");
  expect(await ask(other.adminUrl ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

test("a first start that was interrupted is begun anew", async () => {
  const dataDirectory = await temporaryFolder();
  await mkdir(join(dataDirectory, "cluster.unfinished"));
  await writeFile(join(dataDirectory, "cluster.unfinished", "PG_VERSION"), "18\n");

  const postgres = await startEmbeddedPostgres({ dataDirectory, throwAway: true });
  onTestFinished(() => postgres.stop());

  expect(await ask(postgres.adminUrl, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});
