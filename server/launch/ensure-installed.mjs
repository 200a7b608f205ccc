/**
 * Makes sure that the dependencies are installed and that a new enough Node will run the scripts.
 * Called before every script of package.json. It imports nothing that must be installed, and runs on
 * Node 20. All it says goes to standard error, so that a script's own output stays clean.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const neededMajor = 24;
const quietMs = 2000;
const project = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** @param {string} message */
function say(message) {
  process.stderr.write(`${message}\n`);
}

/** @param {string} path */
function changedAt(path) {
  return existsSync(path) ? statSync(path).mtimeMs : 0;
}

/** True when node_modules is absent, unfinished or older than the lockfile. */
function isInstallNeeded() {
  const installed = changedAt(join(project, "node_modules", ".package-lock.json"));
  return installed === 0 || installed < changedAt(join(project, "package-lock.json"));
}

/** The npm that runs this script, else the one on the path. @returns {[string, string[]]} */
function npmCommand() {
  const running = process.env.npm_execpath;
  return running && /npm-cli\.(c|m)?js$/.test(running)
    ? [process.execPath, [running]]
    : ["npm", []];
}

/** Prints a sentence after two seconds and a sign of life every five. @param {string} what */
function showProgress(what) {
  const start = Date.now();
  const first = setTimeout(() => say(`${what} ...`), quietMs);
  const later = setInterval(
    () => say(`${what}: ${Math.round((Date.now() - start) / 1000)} s`),
    5000,
  );
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}

/**
 * Ends the child when this script is told to end, or when the shell that npm ran it in is gone: a signal
 * to npm reaches that shell only, and an install left behind would go on writing.
 * @param {import("node:child_process").ChildProcess} child
 */
function endTogether(child) {
  const parent = process.ppid;
  /** @param {number} code */
  const leave = (code) => {
    child.kill("SIGTERM");
    say("\nThe installation was stopped. It begins anew at the next start.");
    process.exit(code);
  };
  const onInterrupt = () => leave(130);
  const onTerminate = () => leave(143);
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);
  const watch = setInterval(() => {
    if (process.ppid !== parent) leave(143);
  }, 500);
  child.once("close", () => {
    clearInterval(watch);
    process.off("SIGINT", onInterrupt);
    process.off("SIGTERM", onTerminate);
  });
}

/** @returns {Promise<void>} */
async function install() {
  const [command, words] = npmCommand();
  const done = showProgress("Installing what the portal needs");
  let output = "";
  const code = await new Promise((resolve) => {
    const child = spawn(command, [...words, "ci", "--loglevel=error", "--no-audit", "--no-fund"], {
      cwd: project,
      stdio: ["ignore", "pipe", "pipe"],
      shell: command === "npm" && process.platform === "win32",
      env: { ...process.env, npm_config_progress: "false" },
    });
    endTogether(child);
    child.stdout.on("data", (chunk) => (output += chunk));
    child.stderr.on("data", (chunk) => (output += chunk));
    child.once("error", (error) => {
      output += error.message;
      resolve(1);
    });
    child.once("close", resolve);
  });
  done();
  if (code === 0) return;
  // npm adds its whole manual to some errors; the reason stands at the beginning.
  say(output.trim().split("\n").slice(0, 25).join("\n"));
  fail(
    "The dependencies could not be installed.",
    "Read npm's message above; then run npm ci again.",
  );
}

/**
 * @param {string} sentence
 * @param {string} whatToDo
 * @returns {never}
 */
function fail(sentence, whatToDo) {
  say(`\n${sentence}\n${whatToDo}`);
  process.exit(1);
}

/** The Node that npm's scripts will find first: the carried one where there is one. */
function nodeOfScripts() {
  const path = [join(project, "node_modules", ".bin"), process.env.PATH ?? ""].join(delimiter);
  const asked = spawnSync("node", ["-p", "process.version + ' ' + process.execPath"], {
    encoding: "utf8",
    env: { ...process.env, PATH: path },
    shell: process.platform === "win32",
  });
  const [version = "", ...where] = (asked.stdout ?? "").trim().split(" ");
  return { version, carried: where.join(" ").startsWith(join(project, "node_modules")) };
}

if (isInstallNeeded()) await install();

const { version, carried } = nodeOfScripts();
const major = Number.parseInt(version.slice(1), 10);
if (!(major >= neededMajor)) {
  fail(
    `The portal needs Node ${neededMajor} or newer; found ${version || "none"} on ${process.platform}-${process.arch}.`,
    `Install Node ${neededMajor} and start again. (On Linux x64 it comes with the portal: remove node_modules if it did not.)`,
  );
}
say(`Node ${version} (${carried ? "carried by the portal" : "of this machine"})`);
