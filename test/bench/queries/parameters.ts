/** What the operations are asked for: lists of variables that vary, the same in every run. */
import pg from "pg";
import { owners } from "../data/viewers.js";
import type { OperationName } from "./documents.js";

/** Variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** Names of the timed searches. */
export type SearchName = "phoneExact" | "phoneSuffix" | "misspeltName" | "twoWords";

/** Every list of variables. */
export interface Parameters {
  readonly operations: Readonly<Record<OperationName, readonly Variables[]>>;
  readonly searches: Readonly<Record<SearchName, readonly Variables[]>>;
}

const howMany = 200;

const categories = ["BURGLARY", "DRUGS", "ROBBERY", "SHOPLIFTING", "VEHICLE_CRIME", "PUBLIC_ORDER"];

const dayAfter = (start: string, days: number): string =>
  new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);

const numbers = Array.from({ length: howMany }, (_, index) => index);

const flat = numbers.map((index) => ({ before: dayAfter("2018-06-01", (index * 97) % 2_700) }));
const page = numbers.map((index) => {
  const from = dayAfter("2018-01-01", (index * 131) % 2_700);
  return { category: categories[index % categories.length], from, before: dayAfter(from, 180) };
});

const statuses = ["ACTIVE", "PROPOSED", "MONITORED", "CLOSED"];
const themes = ["DRUGS", "COUNTY_LINES", "FIREARMS", "MODERN_SLAVERY_HT"];
const threats = numbers.map((index) => ({
  status: statuses[index % statuses.length],
  theme: themes[Math.floor(index / statuses.length) % themes.length],
}));

/** Of the last weeks in which records came in. */
const briefing = numbers.map((index) => ({
  since: `${dayAfter("2026-07-05", index % 21)}T00:00:00Z`,
  partner: owners[1],
  reviewBefore: "2026-08-10",
}));

/** One letter left out and one put in its place further on: `Marlow` -> `Malrow`. */
const misspelt = (name: string): string =>
  `${name.slice(0, 3)}${name[4]}${name[3]}${name.slice(5)}`;

const visibleQueries = {
  persons: "select id, family_name as name from person order by md5(id::text) limit $1",
  // Those of which most is known.
  groups:
    "select id from ocg order by (select count(*) from membership where ocg_id = ocg.id) desc, id limit $1",
  phones: "select value from identifier where kind = 'PHONE' order by md5(id::text) limit $1",
  summaries: "select summary from event where id >= $2 order by id limit $1",
};

/** Chooses variables among what a viewer can see. */
export async function chooseParameters(portalUrl: string, secret: string): Promise<Parameters> {
  const client = new pg.Client({ connectionString: portalUrl });
  await client.connect();
  try {
    await client.query("select set_config('challenger.session', $1, false)", [secret]);
    await client.query("select challenger_open_session()");
    const persons = await client.query<{ id: string; name: string }>(visibleQueries.persons, [
      howMany,
    ]);
    const groups = await client.query<{ id: string }>(visibleQueries.groups, [howMany]);
    const phones = await client.query<{ value: string }>(visibleQueries.phones, [howMany]);
    const summaries = await client.query<{ summary: string }>(visibleQueries.summaries, [
      howMany,
      "10000000-0000-0000-0000-000000000000",
    ]);
    const search = (texts: readonly string[], type: string): readonly Variables[] =>
      texts.map((text) => ({ text, types: [type] }));
    return {
      operations: {
        list: persons.rows.map(({ name }) => ({ familyName: name })),
        deep: persons.rows.map(({ id }) => ({ id })),
        flat,
        page,
        threats,
        group: groups.rows.map(({ id }) => ({ id })),
        briefing,
      },
      searches: {
        phoneExact: search(
          phones.rows.map(({ value }) => value),
          "IDENTIFIER",
        ),
        phoneSuffix: search(
          phones.rows.map(({ value }) => value.slice(-7)),
          "IDENTIFIER",
        ),
        misspeltName: search(
          persons.rows.map(({ name }) => misspelt(name)),
          "PERSON",
        ),
        twoWords: search(
          summaries.rows.map(({ summary }) => summary.split(" ").slice(3, 5).join(" ")),
          "EVENT",
        ),
      },
    };
  } finally {
    await client.end();
  }
}
