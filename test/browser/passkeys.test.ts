/** Passkeys, with the browser's own virtual authenticator: made, used, copied, carried elsewhere, and taken away. */
import type { Browser, BrowserContext, CDPSession, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { demonstrationAccounts } from "../../server/modules/demonstration/index.js";
import { openBrowser } from "../support/browser.js";
import {
  pageAs,
  signOut,
  startDemonstration,
  type DemonstrationPortal,
} from "../support/demonstration.js";
import { findingsOn } from "../support/page-findings.js";
import { fromPage, startPortal, type Answer, type TestPortal } from "../support/server.js";

const { password } = demonstrationAccounts;
const email = "officer@hmrc.example";

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let url: string;

beforeAll(async () => {
  demonstration = await startDemonstration();
  url = demonstration.url;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});
beforeEach(async () => {
  await demonstration.database.owner.query("delete from passkey");
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
});
afterEach(() => context.close());

interface Device {
  readonly session: CDPSession;
  readonly authenticatorId: string;
}

/** Gives a page a device that keeps passkeys and knows its person. */
async function deviceOf(page: Page): Promise<Device> {
  const session = await page.context().newCDPSession(page);
  await session.send("WebAuthn.enable");
  const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { session, authenticatorId };
}

/** Signs in with the password and adds a passkey. */
async function withPasskey(): Promise<{ readonly page: Page; readonly device: Device }> {
  const page = await pageAs(context, url, email);
  const device = await deviceOf(page);
  await page.goto(`${url}/account`);
  const panel = page.getByRole("region", { name: "Passkeys" });
  await panel.getByLabel("Name of the passkey").fill("Work laptop");
  await panel.getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await panel.getByText("The passkey is added.").waitFor();
  return { page, device };
}

/** Lets the page's device answer a question of the portal, as the client would. @returns the answer's JSON */
const answerOf = (page: Page, options: string): Promise<string> =>
  page.evaluate(async (text) => {
    const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(
      JSON.parse(text) as PublicKeyCredentialRequestOptionsJSON,
    );
    const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
    return JSON.stringify(credential.toJSON());
  }, options);

interface Question {
  readonly cookie: string;
  readonly options: string;
}

async function questionOf(portal: TestPortal): Promise<Question> {
  const { body, headers } = await portal.ask(null, "mutation { askForPasskey }");
  return {
    options: String(body.data?.["askForPasskey"]),
    cookie: headers.get("set-cookie")?.split(";")[0] ?? "",
  };
}

const answerTo = (portal: TestPortal, { cookie }: Question, answer: string): Promise<Answer> =>
  portal.ask(
    null,
    portal.trust(
      "mutation ($answer: String!) { signInWithPasskey(answer: $answer) { partnerName } }",
    ),
    { answer },
    cookie === "" ? {} : fromPage(cookie),
  );

const isIn = ({ body }: Answer): boolean => body.errors === undefined;

test("a passkey is added with the password, named, and then signs in alone", async () => {
  const { page } = await withPasskey();
  const panel = page.getByRole("region", { name: "Passkeys" });
  expect(await findingsOn(page)).toEqual([]);
  await panel.getByRole("button", { name: "Rename Work laptop" }).press("Enter");
  await page.getByLabel("New name").fill("Laptop of the office");
  await page.keyboard.press("Enter");
  await panel.getByRole("rowheader", { name: "Laptop of the office" }).waitFor();
  await signOut(page);
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Use a passkey" }).press("Enter");
  await page.getByRole("button", { name: /^Account:/ }).waitFor();
  await page.goto(`${url}/account`);
  await page.getByRole("rowheader", { name: /With a passkey/ }).waitFor();
  await panel.getByRole("button", { name: "Remove Laptop of the office" }).press("Enter");
  await page.getByRole("dialog").getByLabel("Your password now").fill("a guess");
  await page.keyboard.press("Enter");
  await page.getByText("This is not your password.").waitFor();
  await page.getByRole("dialog").getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await panel.getByText("Laptop of the office").waitFor({ state: "detached" });
  await signOut(page);
  await page.getByRole("button", { name: "Use a passkey" }).press("Enter");
  await page.getByText("This passkey does not open an account here.").waitFor();
});

test("a device that does not make sure who holds it makes no passkey and signs nobody in", async () => {
  const { page, device } = await withPasskey();
  const { session, authenticatorId } = device;
  await session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified: false });
  await signOut(page);
  await page.getByRole("button", { name: "Use a passkey" }).press("Enter");
  await page.getByText(/No passkey was used/).waitFor();
  // What the browser's options only ask for, the portal checks.
  const question = await questionOf(demonstration.portal);
  const lax = JSON.stringify({
    ...(JSON.parse(question.options) as object),
    userVerification: "discouraged",
  });
  const answer = await answerOf(page, lax);
  expect(isIn(await answerTo(demonstration.portal, question, answer))).toBe(false);
});

test("an answer is good once, for the question it answers, and for who asked it", async () => {
  const { page } = await withPasskey();
  const { portal } = demonstration;
  const [first, second, third] = [
    await questionOf(portal),
    await questionOf(portal),
    await questionOf(portal),
  ];
  const answer = await answerOf(page, first.options);
  expect(isIn(await answerTo(portal, second, answer))).toBe(false);
  expect(isIn(await answerTo(portal, { ...third, cookie: "" }, answer))).toBe(false);
  expect(isIn(await answerTo(portal, first, answer))).toBe(true);
  // As of a passkey that keeps no count: the question alone is spent.
  await demonstration.database.owner.query("update passkey set counter = 0");
  expect(isIn(await answerTo(portal, first, answer))).toBe(false);
});

test("an answer given at another address opens nothing", async () => {
  const { page } = await withPasskey();
  const elsewhere = await startPortal(demonstration.database);
  try {
    const question = await questionOf(elsewhere);
    const answer = await answerOf(page, question.options);
    expect(isIn(await answerTo(elsewhere, question, answer))).toBe(false);
  } finally {
    await elsewhere.close();
  }
});

test("a copy of a passkey that fell behind opens nothing, nor one whose account is closed", async () => {
  const { page } = await withPasskey();
  const { portal, database } = demonstration;
  const attempt = async (): Promise<boolean> => {
    const question = await questionOf(portal);
    return isIn(await answerTo(portal, question, await answerOf(page, question.options)));
  };
  expect(await attempt()).toBe(true);
  await database.owner.query("update passkey set counter = counter + 1000");
  expect(await attempt()).toBe(false);
  await database.owner.query("update passkey set counter = 0");
  expect(await attempt()).toBe(true);
  await database.owner.query("update account set disabled_at = now() where email = $1", [email]);
  expect(await attempt()).toBe(false);
  await database.owner.query("update account set disabled_at = null where email = $1", [email]);
});

test("what is no answer is refused like a wrong one, and no stolen session adds a passkey", async () => {
  const { portal } = demonstration;
  const refusals: string[] = [];
  for (const answer of ["", "null", "{}", "[]", '{"id":"x","response":{}}', '{"id":7}'])
    refusals.push((await answerTo(portal, await questionOf(portal), answer)).text);
  expect(new Set(refusals).size).toBe(1);
  const page = await pageAs(context, url, email);
  const [cookie] = await page.context().cookies();
  const asked = await portal.ask(
    null,
    portal.trust(`mutation { askForNewPasskey(currentPassword: "a guess") }`),
    {},
    fromPage(`${cookie?.name}=${cookie?.value}`),
  );
  expect(asked.body.errors?.[0]?.extensions["field"]).toBe("currentPassword");
  const added = await portal.ask(
    null,
    portal.trust(`mutation { addPasskey(answer: "{}", name: "Mine") }`),
    {},
    fromPage(`${cookie?.name}=${cookie?.value}`),
  );
  expect(added.body.errors?.[0]?.message).toMatch(/Begin again with your password/);
});
