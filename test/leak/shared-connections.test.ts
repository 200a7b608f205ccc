/**
 * Two connections serve everybody: what one viewer's request leaves behind, answered, given up, timed out or
 * rolled back, is nothing to the next.
 */
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom } from "../support/random.js";
import { fixedCorrelation, startPortal, type TestPortal } from "../support/server.js";
import { secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";

const viewers: readonly CastName[] = [
  "policeAnalyst",
  "constable",
  "housingOfficer",
  "nurse",
  "regionalAnalyst",
  "charityWorker",
  "integration",
];
const connections = 2;
const requests = 300;

let database: TestDatabase;
let portal: TestPortal;
let admin: pg.Client;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(11));
  portal = await startPortal(database, connections);
  admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
});

afterAll(async () => {
  await admin?.end();
  await portal?.close();
  await database?.drop();
});

const asked =
  "{ me { account { id } } persons(first: 30) { totalCount nodes { id name dateOfBirth access { field level } } } }";
/** A read that PostgreSQL refuses in the middle of its transaction. */
const failing = `{ persons(filter: { dateOfBirth: { from: "0000-01-01" } }) { totalCount } }`;

interface Outcome {
  readonly viewer: CastName;
  /** Null for a request that was given up. */
  readonly text: string | null;
}

async function send(viewer: CastName, query: string, signal?: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(`${portal.url}/graphql`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-correlation-id": fixedCorrelation,
        authorization: `Bearer ${secretOf(viewer)}`,
      },
      body: JSON.stringify({ query }),
      ...(signal === undefined ? {} : { signal }),
    });
    return await response.text();
  } catch {
    return null;
  }
}

/** Cancels whatever statement of the portal runs just now, as its time-out would. */
const cancelRunning = (): Promise<unknown> =>
  admin.query(
    `select pg_cancel_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'challenger_portal' and state = 'active'`,
  );

test("no answer is another viewer's, however the requests before it ended", async () => {
  const random = seededRandom(12);
  const expected = new Map<CastName, string>();
  for (const viewer of viewers) expected.set(viewer, (await send(viewer, asked))!);
  expect(new Set(expected.values()).size).toBe(viewers.length);

  const outcomes: Promise<Outcome>[] = [];
  for (let number = 0; number < requests; number += 1) {
    const viewer = random.pick(viewers);
    const kind = random.below(10);
    const abort = kind < 2 ? AbortSignal.timeout(1 + random.below(25)) : undefined;
    const query = kind === 2 ? failing : asked;
    const outcome = send(viewer, query, abort).then((text) => ({
      viewer,
      text: query === asked ? text : null,
    }));
    outcomes.push(outcome);
    if (number % 6 === 0) await cancelRunning();
    if (number % 4 === 0) await outcome;
  }
  const done = await Promise.all(outcomes);
  const answered = done.filter(({ text }) => text !== null && !text.includes('"errors"'));
  for (const { viewer, text } of answered)
    expect([viewer, text]).toEqual([viewer, expected.get(viewer)]);
  expect(answered.length).toBeGreaterThan(requests / 3);
  expect(answered.length).toBeLessThan(requests);
});

test("what is left of a viewer on a connection opens nothing for nobody", async () => {
  for (let number = 0; number < 2 * connections; number += 1) {
    const response = await portal.ask(null, "{ persons { totalCount } }");
    expect(response.body.errors?.[0]?.extensions["code"]).toBe("UNAUTHENTICATED");
  }
  for (const viewer of viewers) {
    const { body } = await portal.ask(secretOf(viewer), "{ me { account { name } } }");
    expect(body.data).toEqual({ me: { account: { name: viewer } } });
  }
});
