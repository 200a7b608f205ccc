/** Runs tests in a workspace and tells what became of each. */
import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Suite } from "./fault.js";
import type { Workspace } from "./workspace.js";

/** One test that ran. */
interface RanTest {
  readonly fullName: string;
  readonly status: string;
}

/** What one run came to. */
export interface SuiteRun {
  /** Of each test file, by its whole path. */
  readonly files: ReadonlyMap<string, readonly RanTest[]>;
  /** What was printed, for a run that wrote no report. */
  readonly output: string;
}

interface Report {
  readonly testResults: readonly { name: string; assertionResults: RanTest[] }[];
}

const reportedFiles = (path: string): SuiteRun["files"] => {
  const { testResults } = JSON.parse(readFileSync(path, "utf8")) as Report;
  return new Map(testResults.map(({ name, assertionResults }) => [name, assertionResults]));
};

async function printed(
  words: readonly string[],
  folder: string,
  more: Record<string, string>,
): Promise<string> {
  const child = spawn(process.execPath, words, { cwd: folder, env: { ...process.env, ...more } });
  const parts: string[] = [];
  child.stdout.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => parts.push(text));
  await new Promise<void>((resolve, reject) => {
    child.once("error", reject).once("close", () => resolve());
  });
  return parts.join("");
}

/**
 * Runs suites of one project, and of one number of requests, in one go.
 * @param isEnoughAtOne - whether the first failure tells all that is asked
 */
export async function runSuites(
  { folder }: Workspace,
  suites: readonly [Suite, ...Suite[]],
  isEnoughAtOne: boolean,
): Promise<SuiteRun> {
  const [{ project, requests }] = suites;
  const report = join(folder, "report.json");
  rmSync(report, { force: true });
  const words = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
  words.push(
    "--project",
    project,
    "--maxWorkers",
    "1",
    "--reporter",
    "json",
    "--outputFile",
    report,
  );
  if (isEnoughAtOne) words.push("--bail", "1");
  const patterns = suites.flatMap(({ only }) => only ?? []);
  if (patterns.length === suites.length) words.push("--testNamePattern", patterns.join("|"));
  words.push(...new Set(suites.map(({ file }) => file)));
  const output = await printed(
    words,
    folder,
    requests === undefined ? {} : { LEAK_REQUESTS: String(requests) },
  );
  try {
    return { files: reportedFiles(report), output: "" };
  } catch {
    return { files: new Map(), output };
  }
}

/** How many of a suite's tests passed and failed in a run that may have been of several suites. */
export function countOf({ files }: SuiteRun, suite: Suite): { passed: number; failed: number } {
  const pattern = new RegExp(suite.only ?? "", "u");
  const own = [...files]
    .filter(([path]) => path.includes(suite.file))
    .flatMap(([, tests]) => tests.filter(({ fullName }) => pattern.test(fullName)));
  const count = (status: string): number => own.filter((each) => each.status === status).length;
  return { passed: count("passed"), failed: count("failed") };
}
