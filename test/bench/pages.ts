/**
 * How long each page of the client keeps the database. Taken at the driver, in a server with one connection: there it
 * holds all that the page has to wait for, planning and the commit of the audit entry too, and what a view of statistics
 * needs would slow every other measure down.
 */
import { secrets } from "./data/viewers.js";
import { openConnection, type Connection } from "./load/connection.js";
import { median } from "./load/load.js";
import { settingsFor, withServers, type BenchDatabase, type Run } from "./measuring.js";
import { auditSamples } from "./queries/audit-samples.js";
import { product, raw, type Contestant } from "./queries/contestants.js";
import { pageRequests, type PageName, type PageRequest } from "./queries/page-requests.js";
import { chooseParameters } from "./queries/parameters.js";
import { figure, rounded } from "./report.js";
import type { ServerSettings } from "./servers/settings.js";
import { startServer, type RunningServer } from "./servers/start.js";

/** Times that a page is opened before it counts, enough for its statements to be prepared, and times that count. */
const openings = { before: 8, counted: 12 } as const;

const watching = ["--import", new URL("./servers/database-time.ts", import.meta.url).href];

type Opening = readonly PageRequest[];

type Times = ReadonlyMap<string, number>;

/** Time in the database for each operation of one opening, in milliseconds. */
async function open(
  server: RunningServer,
  connection: Connection,
  opening: Opening,
): Promise<Times> {
  const times = new Map<string, number>();
  for (const { operation, request } of opening) {
    const before = await server.databaseMs();
    const { status, body } = await connection.ask(request);
    const answer = body.toString("utf8");
    if (status !== 200 || answer.includes('"errors"'))
      throw new Error(`${operation} answered ${status}: ${answer.slice(0, 400)}`);
    times.set(operation, (await server.databaseMs()) - before);
  }
  return times;
}

const sumOf = (times: Times): number =>
  rounded([...times.values()].reduce((sum, time) => sum + time, 0));

/** What several openings of a page took. */
interface Openings {
  /** The median for each operation, once its statements are prepared. */
  readonly prepared: Times;
  /** All of an early opening, for which PostgreSQL still plans every statement. */
  readonly plannedMs: number;
}

async function openOften(server: RunningServer, given: readonly Opening[]): Promise<Openings> {
  const connection = await openConnection(server.port);
  try {
    const measured: Times[] = [];
    for (let count = 0; count < openings.before + openings.counted; count += 1)
      measured.push(await open(server, connection, given[count % given.length]!));
    const counted = measured.slice(openings.before);
    const operations = [...counted[0]!.keys()];
    return {
      prepared: new Map(
        operations.map((operation) => [
          operation,
          median(counted.map((times) => times.get(operation)!)),
        ]),
      ),
      // The very first one looks the viewer up as well.
      plannedMs: sumOf(measured[1]!),
    };
  } finally {
    connection.close();
  }
}

/**
 * The total time in the database of everything that a page asks when it opens, in milliseconds. What the client asks once
 * for all its pages, the session, its rights, the code lists and the outlines of districts, is not the page's.
 */
export async function pageTimes(
  database: BenchDatabase,
  run: Run,
): Promise<Readonly<Record<PageName, number>>> {
  const parameters = await chooseParameters(database.portalUrl, secrets.scoped);
  const groups = parameters.operations.group;
  const settings = { ...settingsFor(database.portalUrl, {}), connections: 1 };
  const start = (one: Contestant, audits: ServerSettings["audits"]) => () =>
    startServer(one.name, one.file, { ...settings, audits }, watching);
  const handWritten = groups.map((variables) => [
    { operation: "group", request: raw.request("group", secrets.scoped, variables) },
  ]);
  const pages = pageRequests(
    secrets.scoped,
    groups.map(({ id }) => String(id)),
  );
  return withServers([start(product, {})], async ([portal]) => {
    const audits = await auditSamples(portal!.port, database.adminUrl, secrets.scoped, parameters);
    const least = await withServers([start(raw, audits)], async ([limit]) =>
      sumOf((await openOften(limit!, handWritten)).prepared),
    );
    run.say(figure("group page in hand-written SQL, ms", least));
    const totals: [string, number][] = [];
    for (const [page, given] of Object.entries(pages)) {
      const { prepared, plannedMs } = await openOften(portal!, given);
      const total = sumOf(prepared);
      totals.push([page, total]);
      const parts = [...prepared].map(([operation, time]) => `${operation} ${rounded(time)}`);
      run.say(figure(`database time of ${page}, ms`, total));
      run.say(
        `    ${rounded(total / least)} times that group page; ${plannedMs} ms while statements are still planned`,
      );
      run.say(`    ${parts.join(", ")}`);
    }
    return Object.fromEntries(totals) as Record<PageName, number>;
  });
}
