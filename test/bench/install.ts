/** Installs what only a benchmark needs, into its folder, when it is missing or older than its lockfile. */
import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { join } from "node:path";

/** Installs when needed. @param folder where the benchmark's package.json is */
export function ensureInstalled(say: (line: string) => void, folder = import.meta.dirname): void {
  const installedMark = join(folder, "node_modules", ".package-lock.json");
  const lockfile = join(folder, "package-lock.json");
  if (existsSync(installedMark) && statSync(installedMark).mtimeMs >= statSync(lockfile).mtimeMs)
    return;
  say("Installing what the portal is measured with (once)");
  execFileSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
