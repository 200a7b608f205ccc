/**
 * `npm run test:planted`: are the tests alive? Each planted fault must turn its suite red, and the same
 * suites must be green without it. Ends with `N passed, N failed`. A word after the command picks the
 * faults whose title holds it. Two copies of the project are worked on at once.
 */
import type { Fault, Suite } from "./fault.js";
import { everyFault } from "./faults/index.js";
import { countOf, runSuites } from "./suite-run.js";
import { makeWorkspace, type Workspace } from "./workspace.js";

/** A piece of work for whichever workspace is free. */
type Piece = (workspace: Workspace) => Promise<void>;

let passed = 0;
let failed = 0;

function tell(isRight: boolean, sentence: string, start: number, more = ""): void {
  if (isRight) passed += 1;
  else failed += 1;
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  process.stdout.write(
    `${isRight ? "ok  " : "FAIL"} ${sentence} (${seconds} s)\n${isRight ? "" : more.slice(-2_000)}`,
  );
}

const withoutFault =
  (suites: readonly [Suite, ...Suite[]]): Piece =>
  async (workspace) => {
    const start = performance.now();
    const run = await runSuites(workspace, suites, false);
    for (const suite of suites) {
      const count = countOf(run, suite);
      const isGreen = count.failed === 0 && count.passed > 0;
      tell(isGreen, `${suite.file} is green: ${suite.only ?? "all of it"}`, start, run.output);
    }
  };

const withFault =
  ({ title, patches, suite }: Fault): Piece =>
  async (workspace) => {
    const start = performance.now();
    try {
      const putBack = workspace.plant(patches);
      const run = await runSuites(workspace, [suite], true);
      putBack();
      const isRed = countOf(run, suite).failed > 0;
      tell(isRed, `${suite.file} turns red: ${title}`, start, run.output);
    } catch (failure) {
      tell(false, `cannot be planted: ${title}`, start, `${String(failure)}\n`);
    }
  };

/** The suites of faults, each once, those that can run in one go together. */
function groupsOf(faults: readonly Fault[]): [Suite, ...Suite[]][] {
  const once = new Map(faults.map(({ suite }) => [JSON.stringify(suite), suite]));
  const groups = new Map<string, [Suite, ...Suite[]]>();
  for (const suite of once.values()) {
    const isWhole = suite.only === undefined;
    const key = `${suite.project} ${suite.requests ?? ""} ${isWhole ? "whole" : "some"}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [suite]);
    else group.push(suite);
  }
  return [...groups.values()];
}

/** Works through pieces with every workspace until none is left. */
async function workThrough(
  pieces: readonly Piece[],
  workspaces: readonly Workspace[],
): Promise<void> {
  const left = pieces.values();
  await Promise.all(
    workspaces.map(async (workspace) => {
      for (const piece of left) await piece(workspace);
    }),
  );
}

const word = process.argv[2];
const faults = everyFault.filter(({ title }) => word === undefined || title.includes(word));
const workspaces = [makeWorkspace(), makeWorkspace()];
try {
  process.stdout.write("Without a fault:\n");
  await workThrough(groupsOf(faults).map(withoutFault), workspaces);
  process.stdout.write("With a fault:\n");
  await workThrough(faults.map(withFault), workspaces);
} finally {
  workspaces.forEach((workspace) => workspace.remove());
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || faults.length === 0 ? 1 : 0;
