/**
 * Does what a newcomer does, on this machine's own Node: clones the project into an empty folder, starts
 * it, signs in, asks for a person, presses Ctrl-C, starts again and finds the same person.
 * Ends with a line "N passed, N failed".
 */
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const readyWithinMs = 10 * 60_000;
const stoppedWithinMs = 30_000;
const workplace = mkdtempSync(join(tmpdir(), "challenger-newcomer-"));
const clone = join(workplace, "challenger");
let passed = 0;

/** @param {string} sentence */
function passedThat(sentence) {
  passed += 1;
  process.stdout.write(`passed: ${sentence}\n`);
}

/**
 * @param {unknown} condition
 * @param {string} sentence
 * @returns {asserts condition}
 */
function require(condition, sentence) {
  if (!condition) throw new Error(`not so: ${sentence}`);
  passedThat(sentence);
}

/** This script may run under npm, whose settings and path a newcomer's shell does not have. */
function newcomersEnvironment() {
  const own = Object.entries(process.env).filter(
    ([name]) =>
      !/^(npm_|node_|vitest|init_cwd|database_url|owner_database_url|data_dir|demo$)/i.test(name),
  );
  const path = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !folder.includes("node_modules"))
    .join(delimiter);
  return { ...Object.fromEntries(own), PATH: path };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Starts the portal as `npm start` does in a terminal: in a process group of its own.
 * @param {number} port
 */
async function startPortal(port) {
  const began = performance.now();
  const child = spawn("npm", ["start"], {
    cwd: clone,
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...newcomersEnvironment(), PORT: String(port) },
  });
  const portal = { child, port, said: "", exited: null, seconds: 0 };
  const collect = (chunk) => (portal.said += chunk);
  child.stdout.on("data", collect);
  child.stderr.on("data", collect);
  child.once("exit", (code, signal) => (portal.exited = signal ?? code));
  while (!(await isReady(port))) {
    if (portal.exited !== null || performance.now() - began > readyWithinMs) {
      throw new Error(
        `the portal did not become ready (exit: ${portal.exited}). It said:\n${portal.said}`,
      );
    }
    await pause(200);
  }
  // The accounts are printed after the port is open.
  for (let tries = 0; tries < 50 && !/Ctrl-C/.test(portal.said); tries += 1) await pause(100);
  portal.seconds = (performance.now() - began) / 1000;
  return portal;
}

/** @param {number} port */
async function isReady(port) {
  return fetch(`http://localhost:${port}/ready`).then(
    (response) => response.status === 200,
    () => false,
  );
}

/** @param {string} said */
function accountsIn(said) {
  const password = /^Demonstration accounts \(password: (.+)\)$/m.exec(said)?.[1];
  const emails = [...said.matchAll(/^ {2}(\S+@\S+) {2}(.+)$/gm)].map(([, email]) => email);
  return { password, emails };
}

/**
 * Asks the portal something.
 * @param {number} port
 * @param {{ secret: string | null }} session keeps the session's secret from answer to question
 * @param {string} query
 * @param {Record<string, unknown>} variables
 */
async function ask(port, session, query, variables = {}) {
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/json",
      ...(session.secret === null ? {} : { authorization: `Bearer ${session.secret}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  for (const line of response.headers.getSetCookie()) {
    const secret = /^__Host-challenger=([^;]+)/.exec(line)?.[1];
    if (secret !== undefined) session.secret = secret;
  }
  const answer = await response.json();
  if (answer.errors) throw new Error(`${query}\n${JSON.stringify(answer.errors)}`);
  return answer.data;
}

/** Signs in with the first printed account and returns the first person it may see. @param {{ port: number, said: string }} portal */
async function firstPerson({ port, said }) {
  const { password, emails } = accountsIn(said);
  const session = { secret: null };
  const { signIn } = await ask(
    port,
    session,
    "mutation Enter($email: String!, $password: String!) { signIn(email: $email, password: $password) { purposes } }",
    { email: emails[0], password },
  );
  await ask(
    port,
    session,
    "mutation Choose($purpose: String!) { choosePurpose(purpose: $purpose) { purpose } }",
    {
      purpose: signIn.purposes[0],
    },
  );
  const { persons } = await ask(port, session, "{ persons(first: 1) { nodes { id title } } }");
  return persons.nodes[0];
}

/** Ids of processes that work in the clone or were started from it. */
function processesOfClone() {
  return readdirSync("/proc").filter((name) => {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) return false;
    try {
      const words = readFileSync(`/proc/${name}/cmdline`, "utf8");
      return words.includes(workplace) || readlinkSync(`/proc/${name}/cwd`).startsWith(workplace);
    } catch {
      return false;
    }
  });
}

/** Presses Ctrl-C: the terminal tells the whole process group. @param {Awaited<ReturnType<typeof startPortal>>} portal */
async function pressCtrlC(portal) {
  process.kill(-Number(portal.child.pid), "SIGINT");
  const end = performance.now() + stoppedWithinMs;
  while (portal.exited === null || processesOfClone().length > 0) {
    if (performance.now() > end) {
      throw new Error(
        `still running: ${processesOfClone().join(", ")}. The portal said:\n${portal.said}`,
      );
    }
    await pause(50);
  }
}

async function beANewcomer() {
  const cloned = spawnSync("git", ["clone", "--quiet", project, clone], { encoding: "utf8" });
  require(cloned.status === 0, `the project is cloned ${cloned.stderr}`.trim());

  const first = await startPortal(await freePort());
  passedThat(
    `npm start alone makes a ready portal (${first.seconds.toFixed(1)} s, everything included)`,
  );
  require(/^Node v\d+/m.test(first.said), "it says which Node is used");
  require(first.said.includes(`http://localhost:${first.port}`), "it prints its address");
  require(accountsIn(first.said).emails.length >=
    6, "it prints at least six demonstration accounts");
  const page = await fetch(`http://localhost:${first.port}/`);
  require((await page.text()).includes("<div id="), "it serves the client's page");
  const person = await firstPerson(first);
  require(typeof person?.id === "string" &&
    typeof person.title === "string", "a person is read after signing in");

  await pressCtrlC(first);
  passedThat("Ctrl-C stops every process");
  require(!(await isReady(first.port)), "nothing answers any more");

  const second = await startPortal(first.port);
  passedThat(`the second start is ready (${second.seconds.toFixed(1)} s)`);
  const again = await firstPerson(second);
  require(again.id === person.id, "the same person is still there");
  await pressCtrlC(second);
  passedThat("Ctrl-C stops every process again");
}

let failed = 0;
try {
  await beANewcomer();
} catch (error) {
  failed = 1;
  process.stdout.write(`FAILED: ${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  for (const left of processesOfClone()) process.kill(Number(left), "SIGKILL");
  rmSync(workplace, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed;
