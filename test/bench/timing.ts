/**
 * Whether time tells hidden from missing: the same request for a record that is there and hidden, and for one that is
 * not there, one after the other in turn. Reported, and asserted by nothing: time is outside of the promise.
 */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { secrets } from "./data/viewers.js";
import { openConnection, postRequest, type Connection } from "./load/connection.js";
import { median } from "./load/load.js";
import { mannWhitney } from "./mann-whitney.js";
import { settingsFor, withServers, type BenchDatabase, type Run } from "./measuring.js";
import { product } from "./queries/contestants.js";
import { figure, rounded } from "./report.js";
import { startServer } from "./servers/start.js";

const pairs = { before: 50, counted: 600 } as const;
const sampled = 400;

const documents = {
  "by identity": "query ($id: ID!) { node(id: $id) { id title } }",
  "of a kind": "query ($id: ID!) { person(id: $id) { id name links(first: 3) { totalCount } } }",
  "by a filter":
    "query ($id: ID!) { links(filter: { from: { equals: $id } }, first: 3) { totalCount } }",
} as const;

type Kind = keyof typeof documents;

/** What was measured of one kind of request. */
export interface TimingPair {
  readonly hiddenMs: number;
  readonly missingMs: number;
  readonly p: number;
}

const ask = (kind: Kind, id: string): Buffer =>
  postRequest("/graphql", secrets.scoped, { query: documents[kind], variables: { id } });

async function hiddenIds(database: BenchDatabase, connection: Connection): Promise<string[]> {
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ id: string }>(
      "select id from person order by md5(id::text) limit $1",
      [sampled],
    );
    const hidden: string[] = [];
    for (const { id } of rows) {
      const { body } = await connection.ask(ask("by identity", id));
      if (body.toString("utf8").includes('"node":null')) hidden.push(id);
    }
    return hidden;
  } finally {
    await admin.end();
  }
}

async function timed(connection: Connection, request: Buffer): Promise<number> {
  const start = performance.now();
  await connection.ask(request);
  return performance.now() - start;
}

async function measure(
  connection: Connection,
  kind: Kind,
  hidden: readonly string[],
): Promise<TimingPair> {
  const times = { hidden: [] as number[], missing: [] as number[] };
  for (let number = 0; number < pairs.before + pairs.counted; number += 1) {
    const ids = { hidden: hidden[number % hidden.length]!, missing: randomUUID() };
    // Which goes first changes, so that what the one leaves warm helps both alike.
    const order =
      number % 2 === 0 ? (["hidden", "missing"] as const) : (["missing", "hidden"] as const);
    for (const which of order) {
      const time = await timed(connection, ask(kind, ids[which]));
      if (number >= pairs.before) times[which].push(time);
    }
  }
  return {
    hiddenMs: rounded(median(times.hidden)),
    missingMs: rounded(median(times.missing)),
    p: mannWhitney(times.hidden, times.missing).p,
  };
}

/** Times hidden beside missing for each kind of request. */
export async function timingPairs(
  database: BenchDatabase,
  run: Run,
): Promise<Readonly<Record<Kind, TimingPair>>> {
  const settings = { ...settingsFor(database.portalUrl, {}), connections: 1 };
  return withServers(
    [() => startServer(product.name, product.file, settings)],
    async ([portal]) => {
      const connection = await openConnection(portal!.port);
      try {
        const hidden = await hiddenIds(database, connection);
        const measured: [Kind, TimingPair][] = [];
        for (const kind of Object.keys(documents) as Kind[]) {
          const pair = await measure(connection, kind, hidden);
          measured.push([kind, pair]);
          run.say(figure(`hidden ${kind}, ms`, pair.hiddenMs));
          run.say(`    missing ${pair.missingMs} ms; p ${pair.p.toPrecision(2)} (Mann-Whitney)`);
        }
        return Object.fromEntries(measured) as Record<Kind, TimingPair>;
      } finally {
        connection.close();
      }
    },
  );
}
