/**
 * `npm run test:planted`: are the tests alive? Each planted fault must turn its suite red, and the same
 * suites must be green without it. Ends with `N passed, N failed`. A word after the command picks the
 * faults whose title holds it.
 */
import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Fault, Suite } from "./fault.js";
import { handingInFaults } from "./faults/handing-in.js";
import { maskFaults } from "./faults/masks.js";
import { nameFaults } from "./faults/names.js";
import { pictureFaults } from "./faults/picture.js";
import { readerFaults } from "./faults/readers.js";
import { rowFaults } from "./faults/rows.js";
import { writingFaults } from "./faults/writing.js";
import { makeWorkspace, type Workspace } from "./workspace.js";

interface Verdict {
  readonly failed: number;
  readonly passed: number;
  /** What was printed, for a suite that did not run at all. */
  readonly output: string;
}

function runSuite({ folder }: Workspace, suite: Suite): Verdict {
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const words = [
    "node_modules/vitest/vitest.mjs",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--project",
    suite.project,
    suite.file,
  ];
  words.push("--reporter", "json", "--outputFile", report);
  if (suite.only !== undefined) words.push("--testNamePattern", suite.only);
  const requests = suite.requests === undefined ? {} : { LEAK_REQUESTS: String(suite.requests) };
  const { stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: folder,
    env: { ...process.env, ...requests },
    encoding: "utf8",
  });
  try {
    const { numFailedTests, numPassedTests } = JSON.parse(readFileSync(report, "utf8")) as {
      numFailedTests: number;
      numPassedTests: number;
    };
    return { failed: numFailedTests, passed: numPassedTests, output: "" };
  } catch {
    return { failed: 0, passed: 0, output: `${stdout}\n${stderr}` };
  }
}

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

function tryFault(workspace: Workspace, { title, patches, suite }: Fault): void {
  const start = performance.now();
  try {
    const putBack = workspace.plant(patches);
    const verdict = runSuite(workspace, suite);
    putBack();
    tell(verdict.failed > 0, `${suite.file} turns red: ${title}`, start, verdict.output);
  } catch (failure) {
    tell(false, `cannot be planted: ${title}`, start, `${String(failure)}\n`);
  }
}

const word = process.argv[2];
const faults = [
  ...maskFaults,
  ...nameFaults,
  ...rowFaults,
  ...pictureFaults,
  ...readerFaults,
  ...handingInFaults,
  ...writingFaults,
].filter(({ title }) => word === undefined || title.includes(word));
const workspace = makeWorkspace();
try {
  process.stdout.write("Without a fault:\n");
  const suites = new Map(faults.map(({ suite }) => [JSON.stringify(suite), suite]));
  for (const suite of suites.values()) {
    const start = performance.now();
    const verdict = runSuite(workspace, suite);
    const isGreen = verdict.failed === 0 && verdict.passed > 0;
    tell(isGreen, `${suite.file} is green: ${suite.only ?? "all of it"}`, start, verdict.output);
  }
  process.stdout.write("With a fault:\n");
  for (const fault of faults) tryFault(workspace, fault);
} finally {
  workspace.remove();
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 || faults.length === 0 ? 1 : 0;
