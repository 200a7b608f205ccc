import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = join(import.meta.dirname, "..");

interface Timing {
  readonly testTimeout?: number;
  /** False when the files of this project must not run beside one another. */
  readonly fileParallelism?: boolean;
  /** Times a failed test is tried again: only where real processes and browsers share a busy machine. */
  readonly retry?: number;
}

/** One project per promise: the folder below test/ has the project's name. */
function project(name: string, timing: Timing = {}) {
  return {
    extends: true as const,
    test: { name, include: [`test/${name}/**/*.{test,fuzz}.ts`], ...timing },
  };
}

/**
 * The whole suite. One throw-away PostgreSQL is started for the run (support/global-setup.ts).
 * graphql is pointed at the copy that Node itself loads for the libraries: two copies refuse each
 * other's schemas.
 */
export default defineConfig({
  root,
  resolve: {
    alias: [{ find: /^graphql$/, replacement: join(root, "node_modules/graphql/index.js") }],
  },
  oxc: { decorator: { legacy: true } },
  test: {
    globalSetup: [join(import.meta.dirname, "support/global-setup.ts")],
    hookTimeout: 120_000,
    testTimeout: 30_000,
    maxWorkers: 2,
    reporters: ["default"],
    projects: [
      project("unit"),
      project("golden"),
      project("policy", { testTimeout: 120_000 }),
      project("api", { testTimeout: 60_000 }),
      project("leak", { testTimeout: 600_000 }),
      project("contract", { testTimeout: 180_000 }),
      project("launch", { testTimeout: 180_000, fileParallelism: false, retry: 1 }),
      project("browser", { testTimeout: 180_000, fileParallelism: false, retry: 1 }),
    ],
  },
});
