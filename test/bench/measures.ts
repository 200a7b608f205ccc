/** What is measured, one function for each line of the issue. */
import { readFileSync } from "node:fs";
import pg from "pg";
import { secrets } from "./data/viewers.js";
import { interleave, type FixedLane, type Lane, type Medians } from "./load/rounds.js";
import { postRequest } from "./load/connection.js";
import { laneOf, settingsFor, withServers, type BenchDatabase, type Run } from "./measuring.js";
import { checkSameAnswers } from "./queries/agree.js";
import { auditSamples } from "./queries/audit-samples.js";
import { entity, graphile, product, raw, unguarded } from "./queries/contestants.js";
import { documents, searchDocument, type OperationName } from "./queries/documents.js";
import { chooseParameters, type SearchName } from "./queries/parameters.js";
import { ratio, ratiosOf, rounded, tableOf, verdict, verdictsOf, type Ratios } from "./report.js";
import { startServer } from "./servers/start.js";
import { unguardedUrl } from "./unguarded-login.js";

async function installViews(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(readFileSync(new URL("./servers/graphile.sql", import.meta.url), "utf8"));
  } finally {
    await admin.end();
  }
}

const checked = 5;

/** Every server answers as the limit does. */
async function checkLanes(operation: OperationName, lanes: readonly FixedLane[]): Promise<void> {
  const few = lanes.map((lane) => ({ ...lane, requests: lane.requests.slice(0, checked) }));
  const limit = few.find(({ name }) => name === raw.name)!;
  for (const lane of few) {
    if (lane !== limit)
      await checkSameAnswers(`${operation}, ${lane.name} and ${limit.name}`, lane, limit);
  }
}

/** The portal beside the limit, PostGraphile and the entity server, as far as each knows the operation. */
export async function compareServers(
  database: BenchDatabase,
  run: Run,
): Promise<Readonly<Record<string, Ratios>>> {
  await installViews(database.adminUrl);
  const parameters = await chooseParameters(database.portalUrl, secrets.scoped);
  const plain = settingsFor(database.portalUrl, {});
  const audits = await withServers(
    [() => startServer("product", product.file, plain)],
    ([server]) => auditSamples(server!.port, database.adminUrl, secrets.scoped, parameters),
  );
  const settings = settingsFor(database.portalUrl, audits);
  const contestants = [product, raw, graphile, entity];
  return withServers(
    contestants.map(
      (one) => () => startServer(one.name, one.file, settings, one === product ? run.profile : []),
    ),
    async (servers) => {
      const ratios: Record<string, Ratios> = {};
      for (const operation of run.only) {
        const lanes = contestants.flatMap((one, index) =>
          one.knows(operation)
            ? [laneOf(one, servers[index]!, operation, secrets.scoped, parameters)]
            : [],
        );
        await checkLanes(operation, lanes);
        const medians = await interleave(lanes, run.pace);
        ratios[operation] = ratiosOf(medians);
        run.say(tableOf(operation, medians));
        verdictsOf(operation, ratios[operation]).forEach(run.say);
      }
      return ratios;
    },
  );
}

/**
 * The portal for a viewer who reads every row, with fields reduced or withheld on half of them, beside the
 * portal with every rule open and past row security: the same rows, values masked or not.
 * @returns the geometric mean over the operations of time with the policy divided by time without
 */
export async function policyCost(database: BenchDatabase, run: Run): Promise<number> {
  const parameters = await chooseParameters(database.portalUrl, secrets.wide);
  const open = settingsFor(await unguardedUrl(database.adminUrl), {});
  return withServers(
    [
      () => startServer("product", product.file, settingsFor(database.portalUrl, {})),
      () => startServer("unguarded", unguarded.file, open),
    ],
    async (servers) => {
      const costs: number[] = [];
      for (const operation of run.only.filter(unguarded.knows)) {
        const lanes = [product, unguarded].map((one, index) =>
          laneOf(one, servers[index]!, operation, secrets.wide, parameters),
        );
        const medians = await interleave(lanes, run.pace);
        costs.push(ratio(medians, "unguarded", "product"));
        run.say(tableOf(`policy on and off: ${operation}`, medians));
      }
      const mean = rounded(
        Math.exp(costs.reduce((sum, cost) => sum + Math.log(cost), 0) / costs.length),
      );
      run.say(verdict(`policy on against off (${costs.join(", ")})`, mean, 1.15, true));
      return mean;
    },
  );
}

/** Searches of every kind, and a misspelt name against an exact phone number and a page. */
export async function searches(
  database: BenchDatabase,
  run: Run,
): Promise<Readonly<Record<string, number>>> {
  const parameters = await chooseParameters(database.portalUrl, secrets.scoped);
  return withServers(
    [() => startServer("product", product.file, settingsFor(database.portalUrl, {}))],
    async ([server]) => {
      const lanes: Lane[] = (Object.keys(parameters.searches) as SearchName[]).map((name) => ({
        name,
        port: server!.port,
        pid: server!.pid,
        requests: parameters.searches[name].map((variables) =>
          postRequest("/graphql", secrets.scoped, { query: searchDocument, variables }),
        ),
      }));
      const page = laneOf(
        { ...product, name: "page" },
        server!,
        "page",
        secrets.scoped,
        parameters,
      );
      const medians = await interleave([...lanes, page], run.pace);
      const p50 = (name: string): number => rounded(medians.get(name)?.p50 ?? Number.NaN);
      const against = rounded(p50("misspeltName") / (p50("phoneExact") + p50("page")));
      run.say(tableOf("search", medians));
      run.say(verdict("misspelt name / (phone + page)", against, 3, true));
      const named = lanes.map(({ name }) => [name, p50(name)] as const);
      return { ...Object.fromEntries(named), misspeltNameAgainstPhoneAndPage: against };
    },
  );
}

const indexedReads = ["list", "deep", "flat"] as const;

/** What twenty times the rows cost the indexed reads, at the median. */
export async function growth(
  small: BenchDatabase,
  full: BenchDatabase,
  run: Run,
): Promise<Readonly<Record<string, number>>> {
  const sides = [small, full];
  const parameters = await Promise.all(
    sides.map(({ portalUrl }) => chooseParameters(portalUrl, secrets.scoped)),
  );
  return withServers(
    sides.map(
      ({ portalUrl }) =>
        () =>
          startServer("product", product.file, settingsFor(portalUrl, {})),
    ),
    async (servers) => {
      const times: Record<string, number> = {};
      const names = ["50,000 rows", "1,000,000 rows"] as const;
      const measure = async (what: string, lane: (index: number) => Lane): Promise<void> => {
        const medians: Medians = await interleave([lane(0), lane(1)], run.pace);
        const [few, many] = names.map((name) => medians.get(name)?.p50 ?? Number.NaN) as [
          number,
          number,
        ];
        times[what] = rounded(many / few);
        run.say(tableOf(`growth: ${what}`, medians));
        run.say(verdict("p50 at 1,000,000 / at 50,000", times[what], 2, true));
      };
      for (const operation of indexedReads) {
        await measure(operation, (index) => ({
          ...laneOf(product, servers[index]!, operation, secrets.scoped, parameters[index]!),
          name: names[index]!,
        }));
      }
      await measure("phone exact", (index) => ({
        name: names[index]!,
        port: servers[index]!.port,
        pid: servers[index]!.pid,
        requests: parameters[index]!.searches.phoneExact.map((variables) =>
          postRequest("/graphql", secrets.scoped, { query: searchDocument, variables }),
        ),
      }));
      return times;
    },
  );
}

/** Every operation's name. */
export const everyOperation = Object.keys(documents) as OperationName[];
