/**
 * Generates the client's typed documents and builds its pages into client/dist, unless these are newer
 * than everything they are made from.
 * Says nothing when there is nothing to do; otherwise speaks on standard error.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const output = join(project, "client", "dist");
const stamp = join(output, ".built");
const sources = ["client", "schema", "package-lock.json"];
const passedOver = new Set(["dist", "node_modules"]);

/**
 * @param {string} path
 * @returns {number} when the file, or the newest file or folder below it, last changed
 */
function newestChange(path) {
  if (!existsSync(path)) return 0;
  const about = statSync(path);
  if (!about.isDirectory()) return about.mtimeMs;
  const below = readdirSync(path)
    .filter((name) => !passedOver.has(name))
    .map((name) => newestChange(join(path, name)));
  return Math.max(about.mtimeMs, ...below);
}

/** The folder client/ itself changes whenever dist/ comes or goes, so only what lies in it is looked at. */
function isFresh() {
  if (!existsSync(stamp) || !existsSync(join(project, "client", "gql"))) return false;
  const builtAt = statSync(stamp).mtimeMs;
  const inside = sources.flatMap((source) => {
    const path = join(project, source);
    if (!existsSync(path) || !statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => !passedOver.has(name))
      .map((name) => join(path, name));
  });
  return inside.every((path) => newestChange(path) <= builtAt);
}

/** Runs a tool of node_modules/.bin on the Node that the scripts use. @param {string[]} words */
function run(words) {
  const path = [join(project, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  const outcome = spawnSync("node", words, {
    cwd: project,
    env: { ...process.env, PATH: path },
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (outcome.status !== 0) {
    process.stderr.write("\nThe client could not be built; see the message above.\n");
    process.exit(outcome.status ?? 1);
  }
}

if (!isFresh()) {
  process.stderr.write("Building the client (a few seconds)\n");
  const startedAt = new Date();
  // The client's typed documents are made from the contract and are not committed.
  run(["--import", "tsx", join("schema", "codegen.ts")]);
  run([join("node_modules", "vite", "bin", "vite.js"), "build", "client", "--logLevel", "warn"]);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, `${startedAt.toISOString()}\n`);
}
