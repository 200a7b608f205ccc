/** Installs what only the benchmark needs, into this folder, when it is missing or older than its lockfile. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("./", import.meta.url));
const installedMark = `${folder}node_modules/.package-lock.json`;
const lockfile = `${folder}package-lock.json`;

/** Installs when needed. */
export function ensureInstalled(say: (line: string) => void): void {
  if (existsSync(installedMark) && statSync(installedMark).mtimeMs >= statSync(lockfile).mtimeMs)
    return;
  say("Installing what the portal is compared with (once)");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
