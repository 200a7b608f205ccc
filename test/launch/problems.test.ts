import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startEmbeddedPostgres } from "../../server/launch/embedded-postgres.js";
import { explainFailedStart } from "../../server/launch/postmaster.js";
import { clusterFolder } from "../../server/launch/cluster-folder.js";
import {
  isRoot,
  launchProblem,
  nameless,
  ordinary,
  startElsewhere,
  temporaryFolder,
} from "./support/launch.js";

async function stoppedCluster(): Promise<string> {
  const dataDirectory = await temporaryFolder();
  const postgres = await startEmbeddedPostgres({ dataDirectory });
  await postgres.stop();
  return dataDirectory;
}

test("a taken port is named", async () => {
  const holder = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void holder.close());
  await once(holder, "listening");
  const { port } = holder.address() as AddressInfo;

  const problem = await launchProblem(
    startEmbeddedPostgres({ dataDirectory: await temporaryFolder(), port }),
  );

  expect(problem.obstacle).toBe("port");
  expect(problem.message).toBe(`Port ${port} is already used by another program.`);
  expect(problem.whatToDo).toBe("Stop that program, or choose another port (PORT).");
});

test("a file in the place of the data folder is named", async () => {
  const dataDirectory = join(await temporaryFolder(), "data");
  await writeFile(dataDirectory, "");

  const problem = await launchProblem(startEmbeddedPostgres({ dataDirectory }));

  expect(problem.obstacle).toBe("data");
  expect(problem.message).toContain(dataDirectory);
});

test("a lost password is named, and nothing is overwritten", async () => {
  const dataDirectory = await stoppedCluster();
  await rm(join(dataDirectory, "superuser.password"));

  const problem = await launchProblem(startEmbeddedPostgres({ dataDirectory }));

  expect(problem.obstacle).toBe("data");
  expect(problem.message).toContain("password");
});

test("data of another version of PostgreSQL are named", async () => {
  const dataDirectory = await stoppedCluster();
  await writeFile(join(dataDirectory, "cluster", "PG_VERSION"), "15\n");

  const problem = await launchProblem(startEmbeddedPostgres({ dataDirectory }));

  expect(problem.obstacle).toBe("data");
  expect(problem.message).toContain("another version of PostgreSQL");
});

test("what PostgreSQL says of a full disk, of permissions and of anything else is put plainly", () => {
  const order = { folder: clusterFolder("/data"), port: 5432 };
  const explain = (log: string): string => explainFailedStart(order, log).obstacle;

  expect(explain("FATAL:  could not write lock file: No space left on device")).toBe("disk");
  expect(explain("FATAL:  data directory has wrong ownership")).toBe("permissions");
  expect(explain("could not create any TCP/IP sockets")).toBe("port");
  expect(explainFailedStart(order, "line one\nFATAL:  out of shared memory").message).toBe(
    "PostgreSQL did not start: FATAL:  out of shared memory",
  );
});

describe.runIf(isRoot)("as root", () => {
  test("a folder that the user may not write is named", async () => {
    const folder = await temporaryFolder();

    const problem = await startElsewhere(join(folder, "data"), { as: ordinary });

    expect(problem.obstacle).toBe("permissions");
    expect(problem.message).toContain("cannot be written by this user");
  });

  test("a cluster that belongs to another user is named", async () => {
    const dataDirectory = await stoppedCluster();
    await chmod(dataDirectory, 0o777);

    const problem = await startElsewhere(dataDirectory, { as: nameless });

    expect(problem.obstacle).toBe("permissions");
  });

  test("a full disk is named before anything is begun", async () => {
    const folder = await temporaryFolder();
    const disk = join(folder, "disk");
    await mkdir(disk);
    expect(spawnSync("mount", ["-t", "tmpfs", "-o", "size=30m", "tmpfs", disk]).status).toBe(0);
    onTestFinished(() => void spawnSync("umount", [disk]));

    const problem = await launchProblem(
      startEmbeddedPostgres({ dataDirectory: join(disk, "data") }),
    );

    expect(problem.obstacle).toBe("disk");
    expect(problem.whatToDo).toContain("500 MB");
  });
});
