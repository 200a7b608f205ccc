/** A copy of the project in a temporary folder, where faults are planted and taken out again. */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Patch } from "./fault.js";

const project = fileURLToPath(new URL("../..", import.meta.url));
const copied = ["server", "client", "schema", "test", "package.json", "tsconfig.json"];

/** The suites that run on a copy need no other programs' folders and no measurements. */
const isNeeded = (path: string): boolean =>
  !/node_modules|\bclient.dist\b|\btest.bench\b|\btest.browser\b/.test(path.slice(project.length));

/** A copy of the project. */
export interface Workspace {
  readonly folder: string;
  /**
   * Plants patches.
   * @returns what puts the files back
   * @throws Error when a text is not found exactly once, which means that the fault has to be rewritten
   */
  readonly plant: (patches: readonly Patch[]) => () => void;
  readonly remove: () => void;
}

function patched(text: string, patch: Patch): string {
  if ("append" in patch) return text + patch.append;
  const parts = text.split(patch.find);
  if (parts.length !== 2) {
    throw new Error(
      `${patch.file} holds this text ${parts.length - 1} times, not once: ${patch.find}`,
    );
  }
  return parts.join(patch.put);
}

/** Makes a copy; the installed packages are shared with the project. */
export function makeWorkspace(): Workspace {
  const folder = mkdtempSync(join(tmpdir(), "challenger-planted-"));
  for (const name of copied)
    cpSync(join(project, name), join(folder, name), { recursive: true, filter: isNeeded });
  symlinkSync(join(project, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    plant: (patches) => {
      const originals = new Map<string, string>();
      const putBack = (): void => originals.forEach((text, path) => writeFileSync(path, text));
      try {
        for (const patch of patches) {
          const path = join(folder, patch.file);
          const text = readFileSync(path, "utf8");
          if (!originals.has(path)) originals.set(path, text);
          writeFileSync(path, patched(text, patch));
        }
      } catch (failure) {
        putBack();
        throw failure;
      }
      return putBack;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
