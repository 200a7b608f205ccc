import { spawnSync } from "node:child_process";
import { chmod, cp, mkdir, stat, unlink } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { startEmbeddedPostgres } from "../../server/launch/embedded-postgres.js";
import {
  copyPostgresBinaries,
  findPostgresBinaries,
  makeLibraryLinks,
  type PostgresBinaries,
} from "../../server/launch/postgres-binaries.js";
import { choosePostgresUser, type Machine } from "../../server/launch/postgres-user.js";
import {
  ask,
  endElsewhere,
  isRoot,
  folderOf,
  launchProblem,
  nameless,
  ordinary,
  startElsewhere,
  temporaryFolder,
} from "./support/launch.js";

const nobody = { uid: 65_534, gid: 65_534 };
const programs: PostgresBinaries = { folder: "/p", initdb: "/p/initdb", postgres: "/p/postgres" };
const openMachine: Machine = {
  ids: { uid: 0, gid: 0 },
  hasAccount: true,
  canReach: () => true,
  namespaceCanReach: () => true,
};

function choose(machine: Partial<Machine>) {
  return choosePostgresUser(programs, "/d", "/d/cluster", { ...openMachine, ...machine });
}

describe("the choice of a user", () => {
  test("an ordinary user runs the database", async () => {
    expect(await choose({ ids: { uid: 1000, gid: 100 } })).toMatchObject({
      kind: "this user",
      needsCopy: false,
    });
  });

  test("a user without an account uses a user namespace, or is told why not", async () => {
    const withoutAccount = { ids: { uid: 1000, gid: 100 }, hasAccount: false };
    expect(await choose(withoutAccount)).toMatchObject({
      kind: "user namespace",
      owner: { uid: 1000 },
    });
    const problem = await launchProblem(
      choose({ ...withoutAccount, namespaceCanReach: () => false }),
    );
    expect(problem.message).toContain("account");
  });

  test("root hands it to nobody", async () => {
    expect(await choose({})).toMatchObject({ kind: "another user", ids: nobody, needsCopy: false });
  });

  test("in a private home, root uses a user namespace", async () => {
    expect(await choose({ canReach: () => false })).toMatchObject({
      kind: "user namespace",
      owner: { uid: 0 },
    });
  });

  test("without namespaces the programs are copied to where nobody can read them", async () => {
    const canReach = (path: string): boolean => path === "/d";
    expect(await choose({ canReach, namespaceCanReach: () => false })).toMatchObject({
      ids: nobody,
      needsCopy: true,
    });
  });

  test("when nothing is possible, the operator is told what to do", async () => {
    const problem = await launchProblem(
      choose({ canReach: () => false, namespaceCanReach: () => false }),
    );
    expect(problem.obstacle).toBe("permissions");
    expect(problem.whatToDo).toContain("DATA_DIR");
  });
});

test("library links that npm could not carry are made", async () => {
  const installed = await findPostgresBinaries(await temporaryFolder());
  const copy = await temporaryFolder();
  await cp(installed.folder, join(copy, "native"), { recursive: true, verbatimSymlinks: true });
  await unlink(join(copy, "native", "lib", "libicuuc.so.60"));
  const version = () =>
    spawnSync(join(copy, "native", "bin", "postgres"), ["--version"], { encoding: "utf8" });
  expect(version().status).not.toBe(0);

  await makeLibraryLinks(copy);

  expect(version().stdout).toContain("postgres (PostgreSQL) 18");
});

test("a copy of the programs works, and is made once", async () => {
  const installed = await findPostgresBinaries(await temporaryFolder());
  const spare = await temporaryFolder();

  const first = await copyPostgresBinaries(installed.folder, spare);
  const madeAt = (await stat(first.postgres)).ctimeMs;
  const second = await copyPostgresBinaries(installed.folder, spare);

  expect(spawnSync(first.postgres, ["--version"], { encoding: "utf8" }).stdout).toContain("18");
  expect(second).toEqual(first);
  expect((await stat(second.postgres)).ctimeMs).toBe(madeAt);
});

describe.runIf(isRoot)("as root", () => {
  test("the server runs as nobody and the other files stay root's", async () => {
    const dataDirectory = await temporaryFolder();
    const postgres = await startEmbeddedPostgres({ dataDirectory });
    onTestFinished(() => postgres.stop());

    expect((await stat(join(dataDirectory, "cluster"))).uid).toBe(nobody.uid);
    expect((await stat(join(dataDirectory, "superuser.password"))).uid).toBe(0);
  });

  test("a data folder in root's private home works, and again after it was made public", async () => {
    const home = await temporaryFolder(0o700);
    const dataDirectory = join(home, "project", ".data");
    await mkdir(dataDirectory, { recursive: true });
    const first = await startEmbeddedPostgres({ dataDirectory });
    expect((await stat(join(dataDirectory, "cluster"))).uid).toBe(0);
    await ask(first.adminUrl, "CREATE TABLE kept AS SELECT 7 AS number");
    await first.stop();

    await chmod(home, 0o755);
    const second = await startEmbeddedPostgres({ dataDirectory });
    onTestFinished(() => second.stop());

    expect(await ask(second.adminUrl, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
    expect((await stat(join(dataDirectory, "cluster", "base"))).uid).toBe(nobody.uid);
  });

  test.each([
    ["an ordinary user", ordinary],
    ["a user without an account", nameless],
  ])("%s starts it, and root later runs it as that user", async (_, user) => {
    const dataDirectory = join(await folderOf(user), "data");
    const other = await startElsewhere(dataDirectory, { as: user });
    expect(other.message).toBeUndefined();
    await ask(other.adminUrl ?? "", "CREATE TABLE kept AS SELECT 7 AS number");
    await endElsewhere(other);
    expect((await stat(join(dataDirectory, "cluster"))).uid).toBe(user.uid);
    await chmod(dataDirectory, 0o755);

    const later = await startEmbeddedPostgres({ dataDirectory });
    onTestFinished(() => later.stop());

    expect(await ask(later.adminUrl, "SELECT number FROM kept")).toEqual([{ number: 7 }]);
    expect((await stat(join(dataDirectory, "cluster"))).uid).toBe(user.uid);
  });

  test("an ordinary user starts it in a private home of their own", async () => {
    const home = await folderOf(ordinary);
    await chmod(home, 0o700);

    const other = await startElsewhere(join(home, "data"), { as: ordinary });

    expect(await ask(other.adminUrl ?? "", "SELECT 1 AS one")).toEqual([{ one: 1 }]);
    await endElsewhere(other);
  });
});
