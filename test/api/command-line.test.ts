/** The command line as a person runs it: a process of its own, on a given database. */
import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  buildAgreement,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { generatePoleSet } from "../support/pole-set.js";
import { poleTraps, twoDistricts } from "../support/pole-traps.js";

const root = join(import.meta.dirname, "../..");
let database: TestDatabase;
let folder: string;

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command. @param nodeOptions such as a limit of its memory */
function challenger(
  words: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<Outcome> {
  const child = spawn(
    process.execPath,
    [...nodeOptions, "--import", "tsx", "server/cli/main.ts", ...words],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        TSX_TSCONFIG_PATH: "server/tsconfig.json",
        DATABASE_URL: database.portalUrl,
        OWNER_DATABASE_URL: database.ownerUrl,
      },
    },
  );
  const [stdout, stderr]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({ code, stdout: stdout.join(""), stderr: stderr.join("") }),
    );
  });
}

beforeAll(async () => {
  database = await createDatabase();
  folder = await mkdtemp(join(tmpdir(), "pole-command-"));
  for (const [name, content] of Object.entries(poleTraps))
    await writeFile(join(folder, name), content);
  await writeFile(join(folder, "boundaries.geojson"), twoDistricts);
  const police = await buildPartner(database.owner, { name: "Invented Police" });
  await buildViewer(database.owner, police, {
    email: "owner@police.example",
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
  });
});

afterAll(async () => {
  await database?.drop();
  await rm(folder, { recursive: true, force: true });
});

describe("import", () => {
  test("--json prints the report and nothing else, and undo takes its id", async () => {
    const words = [
      "import",
      "pole",
      folder,
      "--boundaries",
      join(folder, "boundaries.geojson"),
      "--json",
    ];
    const { code, stdout } = await challenger(words);
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as { importId: string; types: Record<string, number>[] };
    expect(report.types[0]).toMatchObject({
      type: "area",
      file: "nodes.Area.csv",
      read: 1,
      merged: 1,
    });
    const listed = await challenger(["import", "list"]);
    expect(listed.stdout).toContain(report.importId);
    const undone = await challenger(["import", "undo", report.importId]);
    expect(undone.stdout).toMatch(/3 of person removed/u);
  });

  test("outlines of districts are kept for the map, with whose they are, until others come", async () => {
    const file = join(folder, "boundaries.geojson");
    const outlines = ["import", "outlines", file];
    expect((await challenger(outlines)).stderr).toMatch(/--source/u);
    expect((await challenger([...outlines, "--source", "Invented Survey"])).stdout).toBe(
      "The map has the outlines of 2 districts.\n",
    );
    const kept = await database.owner.query<{ boundary: string; boundary_source: string }>(
      "select boundary, boundary_source from district where boundary is not null order by code",
    );
    expect(kept.rows.map((row) => row.boundary_source)).toEqual([
      "Invented Survey",
      "Invented Survey",
    ]);
    expect(JSON.parse(kept.rows[0]!.boundary)).toHaveLength(1);
    const detailed = join(folder, "detailed.geojson");
    const ring = Array.from({ length: 30_000 }, (_, step) => [
      -2 + step / 1e5,
      53 + (step % 7) / 1e3,
    ]);
    await writeFile(
      detailed,
      JSON.stringify({
        type: "FeatureCollection",
        features: [
          {
            type: "Feature",
            properties: { code: "E08000003" },
            geometry: { type: "Polygon", coordinates: [ring] },
          },
        ],
      }),
    );
    expect(
      (await challenger(["import", "outlines", detailed, "--source", "Invented Survey"])).stderr,
    ).toMatch(/take a generalised file/u);
  });

  test("bad input is one sentence and exit code 1", async () => {
    for (const [words, sentence] of [
      [["import", "pole", "/nowhere/at/all"], /cannot be read/u],
      [["import", "pole", folder, "--marking", "SECRET"], /--marking is one of/u],
      [["import", "pole", folder, "--as", "nobody@police.example"], /no enabled account/u],
      [["import", "pole", folder, "--boundaries", "/nowhere.json"], /cannot be read/u],
      [["import", "undo", "x"], /not the id of an import/u],
    ] as const) {
      const { code, stdout, stderr } = await challenger(words);
      expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
      expect(stderr).toMatch(sentence);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  });

  test("a larger set loads within the same memory", { timeout: 300_000 }, async () => {
    const large = join(folder, "large");
    const rows = await generatePoleSet(large, { crimes: 15_000, persons: 6_000, places: 4_500 });
    const { code, stdout, stderr } = await challenger(
      ["import", "pole", large, "--json", "--source", "large"],
      // Held in memory, these rows would be several times this.
      ["--max-old-space-size=96"],
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const report = JSON.parse(stdout) as { types: { read: number; refused: number }[] };
    expect(report.types.reduce((sum, { read }) => sum + read, 0)).toBe(rows);
    expect(report.types.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
  });
});

describe("accounts and tokens", () => {
  test("the first administrator is made with its partner, and its password is told once", async () => {
    const words = [
      "account",
      "invite",
      "--email",
      "Chief@Fire.example",
      "--name",
      "Invented Chief",
    ];
    const without = await challenger([...words, "--partner", "Invented Fire"]);
    expect(without).toMatchObject({ code: 1, stdout: "" });
    const partner = [
      "--partner",
      "Invented Fire",
      "--partner-kind",
      "GMFRS",
      "--partner-contact",
      "info@fire.example",
    ];
    const unexplained = await challenger([...words, ...partner]);
    expect(unexplained).toMatchObject({ code: 1, stdout: "" });
    expect(unexplained.stderr).toMatch(/--reason is needed/u);
    const invite = [...words, ...partner, "--reason", "the fire service joins"];
    const { code, stdout } = await challenger(invite);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^http:\/\/localhost:4000\/welcome#[\w-]{43}$/mu);
    expect((await challenger(invite)).stderr).toMatch(/already/u);
    const link = ["account", "link", "chief@fire.example"];
    expect((await challenger(link)).stderr).toMatch(/--reason is needed/u);
    expect((await challenger([...link, "--reason", "forgot the password"])).stdout).toMatch(
      /shown this once, open for 24 hours and used once:\nhttp:\S+\/welcome#/u,
    );
    const close = ["account", "disable", "chief@fire.example"];
    expect((await challenger(close)).stderr).toMatch(/--reason is needed/u);
    expect((await challenger([...close, "--reason", "left the service"])).code).toBe(0);
    expect((await challenger(["account", "list"])).stdout).toMatch(
      /chief@fire\.example.*disabled/u,
    );
  });

  test("a token is narrower than its account, shown once and revocable", async () => {
    const words = [
      "token",
      "create",
      "owner@police.example",
      "--name",
      "Nightly",
      "--type",
      "PERSON",
      "--reason",
      "the nightly report",
    ];
    expect((await challenger([...words, "--purpose", "TAX_ENFORCEMENT"])).stderr).toMatch(
      /PREVENT_SOC/u,
    );
    const made = await challenger([
      ...words,
      "--group",
      "identity",
      "--purpose",
      "PREVENT_SOC",
      "--days",
      "7",
    ]);
    const [, id = ""] = /^Token (\S+)$/mu.exec(made.stdout) ?? [];
    expect(made.stdout).toMatch(/Secret, shown this once: chl_\S{40,}/u);
    const revoke = ["token", "revoke", id];
    expect((await challenger(revoke)).stderr).toMatch(/--reason is needed/u);
    expect((await challenger([...revoke, "--reason", "no longer run"])).code).toBe(0);
    expect((await challenger(["token", "list"])).stdout).toMatch(new RegExp(`${id}.*revoked`, "u"));
  });
});

describe("policy and audit", () => {
  test("a policy is told in words", async () => {
    const { stdout } = await challenger(["policy", "show", "person"]);
    expect(stdout).toMatch(/the record's marking is at most the viewer's clearance/u);
    const { stdout: annotation } = await challenger(["policy", "show", "annotation"]);
    expect(annotation).toMatch(/changed by \(a token needs contribution\)\n +create: .*purpose/u);
    expect(stdout).not.toMatch(/changed by/u);
    expect((await challenger(["policy", "show", "spaceship"])).code).toBe(1);
  });

  test("a policy without fault passes the lint, and one with a fault fails it", async () => {
    const clean = await challenger(["policy", "lint"]);
    expect(clean.stdout).toMatch(/^No fault in the policy of \d+ types/u);
    expect(clean.code).toBe(0);
    const { owner } = database;
    const fire = await buildPartner(owner, { name: "Fire for the lint" });
    const ended = await buildAgreement(owner, [fire], [fire], { state: "EXPIRED" });
    const scope = await buildScope(owner, fire, ended, { field_groups: { birth: "FULL" } });
    const { code, stdout } = await challenger(["policy", "lint", "--json"]);
    expect(JSON.parse(stdout)).toMatchObject([{ kind: "SCOPE_NEVER_APPLIES" }]);
    expect(code).toBe(1);
    await owner.query("delete from scope where id = $1", [scope]);
  });

  test("two versions of the policy are compared by who gains and who loses", async () => {
    const { stdout: hash } = await challenger(["policy", "version"]);
    const same = await challenger(["policy", "diff", hash.trim(), "current"]);
    expect(same.stdout).toBe("Nobody gains or loses.\n");
    const matrix = join(folder, "matrix");
    await writeFile(matrix, " | nurse\nPerson.name | F f\n");
    await writeFile(`${matrix}-new`, " | nurse\nPerson.name | w .\n");
    const { stdout } = await challenger(["policy", "diff", matrix, `${matrix}-new`]);
    expect(stdout).toMatch(/loses {2}nurse gets it withheld, before in full/u);
    expect((await challenger(["policy", "diff", "nothing", "current"])).stderr).toMatch(
      /not one stored version/u,
    );
  });

  test("a decision is explained rule by rule, to who says why they ask", async () => {
    const { rows } = await database.owner.query<{ id: string }>(
      "select id from partner where name = 'Invented Police'",
    );
    const ada = await buildRecord(
      database.owner,
      "person",
      { ownerId: rows[0]!.id },
      { name: "Ada" },
    );
    const explain = ["policy", "explain", ada.id, "name", "--as", "owner@police.example"];
    expect((await challenger(explain)).stderr).toMatch(/--reason/u);
    const { code, stdout } = await challenger([...explain, "--reason", "a question of the owner"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/passes +the record's marking is at most the viewer's clearance/u);
    expect(stdout).toMatch(/The record is seen\. Of the field they get: full\./u);
  });

  test("the audit is for auditors, and reading it is entered in it", async () => {
    expect((await challenger(["audit", "list"])).stdout).toMatch(/COLLECTION/u);
    expect((await challenger(["audit", "list"])).stdout).toMatch(/CONSULTATION +audit list/u);
    expect((await challenger(["audit", "person", "PER-0000"])).stderr).toMatch(/no person/u);
  });

  test("what an operator does is on the record: who, to what, and why", async () => {
    const { rows } = await database.owner.query(
      `select operation, operation_name as act, operator, reason, p.name as partner,
         coalesce(a.email, t.name) as subject, e.account_id as "accountId", revealed
       from audit_entry e join partner p on p.id = e.partner_id
       left join account a on a.id = e.subject_id left join token t on t.id = e.subject_id
       where operator is not null and operation_name not like 'act as account: %' order by e.at`,
    );
    const by = { operator: userInfo().username, accountId: null, revealed: [] };
    const fire = { ...by, partner: "Invented Fire", subject: "chief@fire.example" };
    const police = { ...by, partner: "Invented Police", subject: "Nightly" };
    expect(rows).toEqual([
      {
        ...fire,
        operation: "COLLECTION",
        act: "account invite",
        reason: "the fire service joins",
      },
      { ...fire, operation: "ALTERATION", act: "account link", reason: "forgot the password" },
      { ...fire, operation: "ALTERATION", act: "account disable", reason: "left the service" },
      { ...police, operation: "ALTERATION", act: "token create", reason: "the nightly report" },
      { ...police, operation: "ALTERATION", act: "token revoke", reason: "no longer run" },
    ]);
  });

  test("an import is entered with the operator who acted as the account", async () => {
    const { rows } = await database.owner.query(
      `select act.operator, act.reason, act.subject_id = did.account_id as "isTheAccount"
       from audit_entry did join audit_entry act on act.session_id = did.session_id
       where did.operation_name = 'import undo' and act.operation_name = 'act as account: import undo'`,
    );
    expect(rows).toEqual([
      { operator: userInfo().username, reason: "taking an import back", isTheAccount: true },
    ]);
  });

  test("auditors are told what operators did to their own partner", async () => {
    const { stdout } = await challenger(["audit", "list", "--reason", "the yearly review"]);
    expect(stdout).toMatch(/operator \S+ .*token revoke .*no longer run/u);
    expect(stdout).toMatch(
      /operator \S+ .*act as account: import pole .*owner@police\.example +bringing in/u,
    );
    expect(stdout).not.toMatch(/account invite/u);
    const again = await challenger(["audit", "list"]);
    expect(again.stdout).toMatch(/act as account: audit list .*the yearly review/u);
  });
});
