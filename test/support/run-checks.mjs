/**
 * Runs every part of `npm run check`, one after another, and goes on after a failure so that one run
 * shows all there is to mend. Ends with a line "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("../..", import.meta.url));
const { scripts } = JSON.parse(readFileSync(join(project, "package.json"), "utf8"));
const parts = Object.keys(scripts).filter((name) => name.startsWith("check:"));

const failed = parts.filter((part) => {
  process.stdout.write(`\n== ${part}\n`);
  const start = performance.now();
  // The words are our own script, so a shell may read them; npm has put node_modules/.bin on the path.
  const { status } = spawnSync(scripts[part], { cwd: project, stdio: "inherit", shell: true });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${status === 0 ? "passed" : "FAILED"}: ${part} (${seconds} s)\n`);
  return status !== 0;
});

if (failed.length > 0) process.stdout.write(`\nTo mend: ${failed.join(", ")}\n`);
process.stdout.write(`\n${parts.length - failed.length} passed, ${failed.length} failed\n`);
process.exitCode = failed.length > 0 ? 1 : 0;
