/** A code as the second step of a sign-in: enrolling, coming in, replays, guesses, and recovery. */
import { TOTP } from "otpauth";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { secretSeal } from "../../server/kernel/secret-seal.js";
import { hashPassword } from "../../server/modules/auth/sign-in.domain.js";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { fromPage, startPortal, type Answer, type TestPortal } from "../support/server.js";

let database: TestDatabase;
let portal: TestPortal;

const password = "correct horse battery";
const people = ["ana", "ben", "cleo", "dora", "eve", "finn", "gail"].map(
  (name) => `${name}@police.example`,
);

beforeAll(async () => {
  database = await createDatabase();
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  const hash = await hashPassword(password);
  for (const email of people)
    await buildViewer(owner, police, { email, roles: ["ANALYST"], password_hash: hash });
  portal = await startPortal(database);
});

afterEach(() => database.owner.query("delete from frozen_clock"));

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const signInText = `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { partnerName } }`;
const codeText = `mutation ($code: String!) { signInWithCode(code: $code) { partnerName } }`;
const offerText = `mutation ($password: String!) { offerAuthenticator(currentPassword: $password) { address secret } }`;
const confirmText = `mutation ($code: String!) { confirmAuthenticator(code: $code) }`;
const newCodesText = `mutation ($password: String!) { makeRecoveryCodes(currentPassword: $password) }`;
const removeText = `mutation ($password: String!) { removeAuthenticator(currentPassword: $password) }`;
const stepText = `{ mySecondStep { recoveryCodesLeft } }`;

const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
const fieldOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["field"];
const cookieOf = ({ headers }: Answer): string => headers.get("set-cookie")?.split(";")[0] ?? "";

const plain = (code: string): string => code.replaceAll("-", "");

const ask = (
  cookie: string,
  text: string,
  variables: Record<string, unknown> = {},
  address = "192.0.2.1",
): Promise<Answer> =>
  portal.ask(null, portal.trust(text), variables, {
    ...fromPage(cookie),
    "x-forwarded-for": address,
  });

/** The first half of a sign-in. @returns the cookie, and whether there is a session already */
async function begin(
  email: string,
  address?: string,
): Promise<{ readonly cookie: string; readonly isIn: boolean }> {
  const answer = await ask("", signInText, { email, password }, address);
  expect(answer.body.errors).toBeUndefined();
  return { cookie: cookieOf(answer), isIn: answer.body.data?.["signIn"] !== null };
}

/** Stops the portal's clock so many seconds from a fixed moment. @returns that moment in milliseconds */
const start = Date.parse("2031-03-03T10:00:00Z");
async function clockAt(seconds: number): Promise<number> {
  const at = start + seconds * 1000;
  await database.owner.query("delete from frozen_clock");
  await database.owner.query("insert into frozen_clock values ($1)", [new Date(at)]);
  return at;
}

interface Enrolled {
  readonly cookie: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
  /** The code that the authenticator shows at a moment. */
  readonly codeAt: (milliseconds: number) => string;
}

/** Enrols an authenticator with the code of a moment. */
async function enrol(email: string, at: number): Promise<Enrolled> {
  const { cookie } = await begin(email);
  const offered = (await ask(cookie, offerText, { password })).body.data as {
    offerAuthenticator: { address: string; secret: string };
  };
  const { secret, address } = offered.offerAuthenticator;
  expect(address).toMatch(/^otpauth:\/\/totp\/Challenger:/u);
  const totp = new TOTP({ secret });
  const codeAt = (timestamp: number): string => totp.generate({ timestamp });
  const confirmed = await ask(cookie, confirmText, { code: codeAt(at) });
  const recoveryCodes = confirmed.body.data?.["confirmAuthenticator"] as string[];
  expect(new Set(recoveryCodes).size).toBe(10);
  return { cookie, secret, recoveryCodes, codeAt };
}

test("once an authenticator has shown a code, the password alone opens nothing", async () => {
  const at = await clockAt(0);
  const { codeAt } = await enrol("ana@police.example", at);
  const { cookie, isIn } = await begin("ana@police.example");
  expect(isIn).toBe(false);
  expect((await ask(cookie, "{ me { partnerName } }")).body.data).toEqual({ me: null });
  const later = await clockAt(60);
  const answer = await ask(cookie, codeText, { code: codeAt(later).replace(/^.../u, "$& ") });
  expect(answer.body.data).toEqual({ signInWithCode: { partnerName: "Police" } });
  const opened = await ask(cookieOf(answer), "{ mySessions { openedBy isThis } }");
  expect(opened.body.data?.["mySessions"]).toContainEqual({ openedBy: "CODE", isThis: true });
});

test("a code opens once: not again, not after a later one, and not the one that confirmed the authenticator", async () => {
  const { codeAt } = await enrol("ben@police.example", await clockAt(0));
  const attempt = async (code: string): Promise<unknown> => {
    const { cookie } = await begin("ben@police.example");
    return fieldOf(await ask(cookie, codeText, { code }));
  };
  expect(await attempt(codeAt(start))).toBe("code");
  const [at, before] = [await clockAt(90), start + 60_000];
  expect(await attempt(codeAt(at))).toBeUndefined();
  expect(await attempt(codeAt(at))).toBe("code");
  expect(await attempt(codeAt(before))).toBe("code");
});

test("of two who bring one code at the same moment, one gets in", async () => {
  const { codeAt } = await enrol("cleo@police.example", await clockAt(0));
  const code = codeAt(await clockAt(120));
  const begun = [await begin("cleo@police.example"), await begin("cleo@police.example")];
  const answers = await Promise.all(begun.map(({ cookie }) => ask(cookie, codeText, { code })));
  expect(answers.filter(({ body }) => body.errors === undefined)).toHaveLength(1);
});

test("a recovery code opens once; new ones put the old out of use, and so does removing", async () => {
  const { cookie, recoveryCodes } = await enrol("dora@police.example", await clockAt(0));
  const attempt = async (code: string): Promise<unknown> => {
    const begun = await begin("dora@police.example");
    return fieldOf(await ask(begun.cookie, codeText, { code }));
  };
  const [first = "", second = ""] = recoveryCodes;
  expect(await attempt(first.toLowerCase())).toBeUndefined();
  expect(await attempt(first)).toBe("code");
  expect((await ask(cookie, stepText)).body.data).toEqual({
    mySecondStep: { recoveryCodesLeft: 9 },
  });
  const renewed = await ask(cookie, newCodesText, { password });
  expect(renewed.body.data?.["makeRecoveryCodes"]).toHaveLength(10);
  expect(await attempt(second)).toBe("code");
  expect((await ask(cookie, removeText, { password })).body.data).toEqual({
    removeAuthenticator: true,
  });
  expect((await begin("dora@police.example")).isIn).toBe(true);
});

test("guesses are stopped; who knows the password keeps the owner out of no place the owner was signed in from", async () => {
  const { codeAt } = await enrol("eve@police.example", await clockAt(0));
  const guess = async (address: string): Promise<Answer> => {
    const { cookie } = await begin("eve@police.example", address);
    return ask(cookie, codeText, { code: "000000" }, address);
  };
  const fromOne: number[] = [];
  for (let tries = 0; tries < 12; tries += 1) fromOne.push((await guess("192.0.2.50")).status);
  expect([fromOne[0], fromOne.at(-1)]).toEqual([200, 429]);
  let last = 200;
  for (let place = 60; place < 85; place += 1) last = (await guess(`192.0.2.${place}`)).status;
  expect(last).toBe(429);
  const known = await begin("eve@police.example");
  const at = await clockAt(300);
  expect((await ask(known.cookie, codeText, { code: codeAt(at) })).body.errors).toBeUndefined();
});

test("a stolen session enrols, renews and removes nothing without the password", async () => {
  const { cookie } = await begin("finn@police.example");
  for (const text of [offerText, newCodesText, removeText])
    expect(fieldOf(await ask(cookie, text, { password: "a guess" }))).toBe("currentPassword");
  expect(fieldOf(await ask(cookie, confirmText, { code: "123456" }))).toBe("offer");
  const offered = await ask(cookie, offerText, { password });
  expect(offered.body.errors).toBeUndefined();
  expect(fieldOf(await ask(cookie, confirmText, { code: "000000" }))).toBe("code");
  expect((await begin("finn@police.example")).isIn).toBe(true);
});

test("a begun sign-in is worth nothing once another password is set, or to who did not begin it", async () => {
  const { codeAt, cookie } = await enrol("finn@police.example", await clockAt(0));
  const begun = await begin("finn@police.example");
  const next = "another set of words";
  await ask(
    cookie,
    `mutation ($old: String!, $new: String!) { changePassword(currentPassword: $old, newPassword: $new) }`,
    { old: password, new: next },
  );
  const code = codeAt(await clockAt(60));
  expect(codeOf(await ask(begun.cookie, codeText, { code }))).toBe("UNAUTHENTICATED");
  expect(codeOf(await ask("", codeText, { code }))).toBe("UNAUTHENTICATED");
  expect(codeOf(await ask("__Host-challenger=made-up", codeText, { code }))).toBe(
    "UNAUTHENTICATED",
  );
});

test("the database holds no secret that it could be read from, nor does the audit", async () => {
  const { secret, recoveryCodes } = await enrol("gail@police.example", await clockAt(0));
  const { rows } = await database.owner.query<{ account_id: string; sealed_secret: Buffer }>(
    "select account_id, sealed_secret from authenticator",
  );
  expect(rows.length).toBeGreaterThan(2);
  const right = secretSeal(Buffer.alloc(32, 8));
  const wrong = secretSeal(Buffer.alloc(32, 9));
  const [one, other] = [rows[0]!, rows[1]!];
  expect(right.open(one.account_id, one.sealed_secret)).toMatch(/^[A-Z2-7]{32}$/u);
  expect(() => right.open(other.account_id, one.sealed_secret)).toThrow(/unable to authenticate/u);
  expect(() => wrong.open(one.account_id, one.sealed_secret)).toThrow(/unable to authenticate/u);
  const kept = await database.owner.query(
    "select (select json_agg(c) from recovery_code c) as codes, (select json_agg(e) from audit_entry e) as audit, (select json_agg(s) from audit_shape s) as shapes",
  );
  const text = JSON.stringify(kept.rows);
  for (const each of [secret, ...recoveryCodes, ...recoveryCodes.map(plain)])
    expect(text).not.toContain(each);
});
