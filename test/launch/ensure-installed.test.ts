import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { chmod, copyFile, mkdir, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, temporaryFolder } from "./support/launch.js";

/** A project of one local dependency, so that npm ci needs no registry. */
async function smallProject(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "server", "launch"), { recursive: true });
  await mkdir(join(folder, "tiny"));
  const script = "server/launch/ensure-installed.mjs";
  await copyFile(join(project, script), join(folder, script));
  const write = (file: string, content: object): Promise<void> =>
    writeFile(join(folder, file), JSON.stringify(content));
  await write("tiny/package.json", { name: "tiny", version: "1.0.0" });
  await write("package.json", {
    name: "small",
    version: "1.0.0",
    dependencies: { tiny: "file:tiny" },
  });
  await write("package-lock.json", {
    name: "small",
    version: "1.0.0",
    lockfileVersion: 3,
    packages: {
      "": { name: "small", version: "1.0.0", dependencies: { tiny: "file:tiny" } },
      "node_modules/tiny": { resolved: "tiny", link: true },
      tiny: { version: "1.0.0" },
    },
  });
  return folder;
}

/** Puts a Node of the given version where npm's scripts find it first. */
async function carryNode(folder: string, version: string): Promise<void> {
  const bin = join(folder, "node_modules", ".bin");
  await mkdir(bin, { recursive: true });
  await writeFile(join(bin, "node"), `#!/bin/sh\necho "${version} ${join(bin, "node")}"\n`);
  await chmod(join(bin, "node"), 0o755);
}

function ensureInstalled(folder: string, path = process.env["PATH"]) {
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_"));
  return spawnSync(process.execPath, ["server/launch/ensure-installed.mjs"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...Object.fromEntries(environment), PATH: path },
  });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

const marker = (folder: string): string => join(folder, "node_modules", ".package-lock.json");

test("a fresh clone is installed, and a second run has nothing to do", async () => {
  const folder = await smallProject();

  const first = ensureInstalled(folder);
  expect(first.stderr).toMatch(/^Node v2[4-9]/m);
  expect(first.stdout).toBe("");
  expect(first.status).toBe(0);
  expect(existsSync(join(folder, "node_modules", "tiny", "package.json"))).toBe(true);

  const npmless = await temporaryFolder();
  await mkdir(join(npmless, "bin"));
  await carryNode(folder, "v24.21.0");
  expect(ensureInstalled(folder, join(npmless, "bin")).stderr).toBe(
    "Node v24.21.0 (carried by the portal)\n",
  );
});

test("a lockfile newer than what is installed is installed again", async () => {
  const folder = await smallProject();
  ensureInstalled(folder);
  await writeFile(join(folder, "node_modules", "left-over"), "");
  const later = new Date(Date.now() + 60_000);
  await utimes(join(folder, "package-lock.json"), later, later);

  expect(ensureInstalled(folder).status).toBe(0);

  expect(existsSync(join(folder, "node_modules", "left-over"))).toBe(false);
});

test.each([
  ["it is told to stop", ["node", "server/launch/ensure-installed.mjs"]],
  ["only the shell around it is", ["sh", "-c", "node server/launch/ensure-installed.mjs && true"]],
])("nothing goes on installing when %s", async (_, [command = "", ...words]) => {
  const folder = await smallProject();
  const bin = join(folder, "bin");
  await mkdir(bin);
  await writeFile(join(bin, "npm"), "#!/bin/sh\necho $$ > npm.pid\nexec sleep 600\n");
  await chmod(join(bin, "npm"), 0o755);
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith("npm_"));
  const script = spawn(command, words, {
    cwd: folder,
    env: { ...Object.fromEntries(environment), PATH: `${bin}:${process.env["PATH"]}` },
  });
  const pidFile = join(folder, "npm.pid");
  await expect.poll(() => existsSync(pidFile) && readFileSync(pidFile, "utf8")).toMatch(/^\d+\n$/);
  const pid = Number(readFileSync(pidFile, "utf8"));
  expect(process.kill(pid, 0)).toBe(true);

  script.kill("SIGTERM");

  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});

test("an install that fails says why, in few lines", async () => {
  const folder = await smallProject();
  await writeFile(join(folder, "package-lock.json"), "{}");

  const run = ensureInstalled(folder);

  expect(run.status).toBe(1);
  expect(run.stderr).toContain("The dependencies could not be installed.");
  expect(run.stderr.split("\n").length).toBeLessThan(35);
});

test("a Node that is too old is named, with what to do", async () => {
  const folder = await smallProject();
  ensureInstalled(folder);
  expect(existsSync(marker(folder))).toBe(true);
  await carryNode(folder, "v20.20.2");

  const run = ensureInstalled(folder);

  expect(run.status).toBe(1);
  expect(run.stderr).toContain("needs Node 24 or newer; found v20.20.2");
  expect(run.stderr).toContain("Install Node 24");
});

test("the script needs nothing that must be installed", async () => {
  const { stdout } = spawnSync(
    "grep",
    ["-hoE", 'from "[^"]+"', join(project, "server/launch/ensure-installed.mjs")],
    {
      encoding: "utf8",
    },
  );
  const imported = stdout.trim().split("\n");
  expect(imported.length).toBeGreaterThan(2);
  expect(imported.every((line) => line.startsWith('from "node:'))).toBe(true);
});
