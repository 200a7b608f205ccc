/** Too many requests over HTTP: what is answered, and who is counted. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;
let ana: Awaited<ReturnType<typeof buildViewer>>;
let bob: Awaited<ReturnType<typeof buildViewer>>;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  const roles = ["ANALYST"];
  ana = await buildViewer(database.owner, police, { roles, email: "ana@police.example" });
  bob = await buildViewer(database.owner, police, { roles, email: "bob@police.example" });
  portal = await startPortal(database, 4, { ofAccount: 10, ofAddress: 40 });
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const from = (address: string) => ({ "x-forwarded-for": address });
const signIn = `mutation ($email: String!) { signIn(email: $email, password: "a guess") { purpose } }`;

async function answersOf(count: number, ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let number = 0; number < count; number += 1) answers.push(await ask());
  return answers;
}

test("an account that asks too often is told when to ask again, from whatever address; others are served", async () => {
  const asking = await answersOf(10, () => portal.ask(ana.secret, "{ me { partnerName } }"));
  expect(asking.every(({ status }) => status === 200)).toBe(true);
  const refused = await portal.ask(ana.secret, "{ me { partnerName } }", {}, from("192.0.2.44"));
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.body.errors?.[0]).toMatchObject({
    message: "There were too many requests. Try again in a minute.",
    extensions: { code: "LIMIT_EXCEEDED" },
  });
  expect((await portal.ask(bob.secret, "{ me { partnerName } }")).status).toBe(200);
});

test("guessing is stopped alike for an account that there is and one that there is not", async () => {
  const guess = (email: string, address: string) => () =>
    portal.ask(null, signIn, { email }, from(address));
  const known = await answersOf(8, guess("bob@police.example", "192.0.2.1"));
  const unknown = await answersOf(8, guess("nobody@police.example", "192.0.2.2"));
  const told = ({ status, text }: Answer): string => `${status} ${text}`;
  expect(known.map(told)).toEqual(unknown.map(told));
  expect(known.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
});

test("an address is counted as it is looked up, in whatever letters it was typed", async () => {
  const guess = (email: string) => portal.ask(null, signIn, { email }, from("192.0.2.20"));
  for (const email of ["bob@police.example", " Bob@Police.example", "BOB@POLICE.EXAMPLE"])
    await guess(email);
  await guess("bob@police.example");
  await guess("bOb@police.example");
  expect((await guess("Bob@police.example")).status).toBe(429);
  // A letter that PostgreSQL alone would take for an i leads to no account.
  const { rows } = await database.owner.query(
    "select id from challenger_account_for_sign_in('bob@pol\u0130ce.example')",
  );
  expect(rows).toEqual([]);
});

test("many attempts in one request are none: one change for each request", async () => {
  const aliased = Array.from(
    { length: 20 },
    (_, index) =>
      `a${index}: signIn(email: "bob@police.example", password: "guess ${index}") { purpose }`,
  );
  const { text } = await portal.ask(
    null,
    `mutation { ${aliased.join(" ")} }`,
    {},
    from("192.0.2.3"),
  );
  expect(text).not.toContain("is not right");
  const next = await portal.ask(null, signIn, { email: "bob@police.example" }, from("192.0.2.3"));
  expect(next.text).toContain("is not right");
});

test("an address that nobody vouches for cannot be chosen: only the nearest proxy is believed", async () => {
  const claims = await answersOf(8, () =>
    portal.ask(
      null,
      signIn,
      { email: "bob@police.example" },
      {
        "x-forwarded-for": `${Math.floor(Math.random() * 200) + 1}.1.1.1, 192.0.2.9`,
      },
    ),
  );
  expect(claims.at(-1)?.status).toBe(429);
});
