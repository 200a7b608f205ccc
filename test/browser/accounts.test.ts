/** How people come in, stay in and are shut out, in a real browser and with the keyboard alone where it counts. */
import { TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { demonstrationAccounts } from "../../server/modules/demonstration/index.js";
import { openBrowser } from "../support/browser.js";
import { pageAs, signInAs, startDemonstration } from "../support/demonstration.js";
import type { DemonstrationPortal } from "../support/demonstration.js";
import { findingsOn } from "../support/page-findings.js";

const { password } = demonstrationAccounts;

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
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
});
afterEach(() => context.close());

/** Opens the accounts of the police as their administrator and makes a link. @returns its address */
async function linkFor(page: Page, name: string): Promise<string> {
  await page.goto(`${url}/accounts`);
  await page.getByRole("button", { name: `Make a link for ${name}` }).press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("Your password now").fill("not the password");
  await page.keyboard.press("Enter");
  await dialog.getByText("This is not your password.").waitFor();
  expect(
    await dialog.getByLabel("Your password now").evaluate((at) => at === document.activeElement),
  ).toBe(true);
  await dialog.getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  return page.getByLabel("Link", { exact: true }).inputValue();
}

test("an administrator gives a link, and its person sets a password and signs in", async () => {
  const administrator = await pageAs(context, url, "administrator@gmp.example");
  const link = await linkFor(administrator, "Lucan Fenshaw");
  expect(await findingsOn(administrator)).toEqual([]);
  const elsewhere = await browser.newContext();
  const page = await elsewhere.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(link);
  await page.getByText("auditor@gmp.example").waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByLabel("Password").fill("too short");
  await page.keyboard.press("Enter");
  await page.getByText("A password has at least 12 characters.").waitFor();
  expect(await page.getByLabel("Password").inputValue()).toBe("too short");
  await page.getByLabel("Password").fill("lantern gravel overcoat");
  await page.keyboard.press("Enter");
  await page.getByText("Your password is set. Sign in with it.").waitFor();
  // The secret went in no address that a server could log.
  expect(asked.filter((address) => address.includes(link.split("#")[1]!))).toEqual([]);
  await page.getByLabel("E-mail").fill("auditor@gmp.example");
  await page.getByLabel("Password").fill("lantern gravel overcoat");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Account:/ }).waitFor();
  await page.goto(link);
  await page.getByText(/This link was used, has run out/).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await elsewhere.close();
});

test("a person changes the password, sees where they are signed in, and ends another place", async () => {
  const other = await browser.newContext();
  const elsewhere = await pageAs(other, url, "housing@oldhamhomes.example");
  const page = await pageAs(context, url, "housing@oldhamhomes.example");
  await page.keyboard.press("g");
  await page.keyboard.press("u");
  await page.getByRole("heading", { name: "Your account", level: 1 }).waitFor();
  await page.getByText("This one").waitFor();
  const panel = page.getByRole("region", { name: "Change your password" });
  await panel.getByLabel("Your password now").fill("wrong");
  await panel.getByLabel("New password").fill("lantern gravel overcoat");
  await page.keyboard.press("Enter");
  await panel.getByText("This is not your password.").waitFor();
  expect(await panel.getByLabel("New password").inputValue()).toBe("lantern gravel overcoat");
  const end = page.getByRole("button", { name: /^End the session begun/ });
  await end.press("Enter");
  await page.getByText(/^The session begun .* has ended\.$/).waitFor();
  await end.waitFor({ state: "detached" });
  await elsewhere.reload();
  await elsewhere.waitForURL(/\/sign-in/);
  await panel.getByLabel("Your password now").fill(password);
  await panel.getByLabel("New password").press("Enter");
  await panel.getByText(/Your password is changed/).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await other.close();
});

test("a person sets up an authenticator, keeps the codes, and needs one to come in again", async () => {
  const page = await pageAs(context, url, "caseworker@lantern.example");
  await page.goto(`${url}/account`);
  const panel = page.getByRole("region", { name: "Second step at sign-in" });
  await panel.getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await panel.getByRole("img", { name: /The key as a picture/ }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  const key = await panel.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/).textContent();
  const totp = new TOTP({ secret: (key ?? "").replaceAll(" ", "") });
  await panel.getByLabel("Code").fill("000000");
  await page.keyboard.press("Enter");
  await panel.getByText(/This code is not right/).waitFor();
  await panel.getByLabel("Code").fill(totp.generate());
  await page.keyboard.press("Enter");
  const recoveryCode = await panel.getByRole("listitem").first().textContent();
  expect(await findingsOn(page)).toEqual([]);
  await panel.getByRole("button", { name: "I have kept them" }).press("Enter");
  await panel.getByText(/10 recovery codes left/).waitFor();
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByLabel("E-mail").fill("caseworker@lantern.example");
  await page.getByLabel("Password").fill(password);
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Enter your code" }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByLabel("Code").fill("000000");
  await page.keyboard.press("Enter");
  await page.getByText(/This code is not right, or was used before/).waitFor();
  await page.getByLabel("Code").fill(recoveryCode ?? "");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: /^Account:/ }).waitFor();
  await page.goto(`${url}/account`);
  await page.getByRole("rowheader", { name: /With your password and a code/ }).waitFor();
  await panel.getByText(/9 recovery codes left/).waitFor();
  await panel.getByRole("button", { name: "Remove the second step" }).press("Enter");
  await page.getByRole("dialog").getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "Set up an authenticator" }).waitFor();
});

test("an information owner makes a token, sees it once, and revokes it", async () => {
  const page = await pageAs(context, url, "owner@gmp.example");
  await page.goto(`${url}/tokens`);
  await page.getByLabel("What it is for").fill("Nightly reading");
  await page.getByRole("checkbox", { name: "People" }).press("Space");
  await page.getByRole("checkbox", { name: /^Identity/ }).press("Space");
  await page.getByLabel("Days until it ends").fill("700");
  await page.getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await page.getByText("A token lasts from 1 to 366 whole days.").waitFor();
  expect(await page.getByRole("checkbox", { name: "People" }).isChecked()).toBe(true);
  await page.getByLabel("Days until it ends").fill("7");
  await page.keyboard.press("Enter");
  const secret = await page.getByLabel("Token", { exact: true }).inputValue();
  expect(await findingsOn(page)).toEqual([]);
  const asked = await demonstration.portal.ask(secret, "{ persons { totalCount } }");
  expect(asked.body.errors).toBeUndefined();
  await page.getByRole("button", { name: "I have put it away" }).press("Enter");
  await page.getByRole("button", { name: "Revoke Nightly reading" }).press("Enter");
  await page.getByText("“Nightly reading” no longer opens anything.").waitFor();
  const refused = await demonstration.portal.ask(secret, "{ persons { totalCount } }");
  expect(refused.status).toBe(401);
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download your schema" }).press("Enter");
  expect((await saved).suggestedFilename()).toBe("challenger-schema.graphql");
});

test("signing out everywhere leaves this page too", async () => {
  const page = await pageAs(context, url, "analyst@fire.example");
  await page.goto(`${url}/account`);
  await page.getByRole("button", { name: "Sign out everywhere" }).click();
  await page.getByText("You are signed out here and everywhere else.").waitFor();
  await page.goto(`${url}/account`);
  await page.waitForURL(/\/sign-in/);
  expect(new URL(page.url()).searchParams.get("next")).toBe("/account");
});

test("somebody who forgot the password asks, is told the same whoever they are, and is seen to ask", async () => {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByRole("button", { name: "Forgotten your password?" }).press("Enter");
  await page.getByRole("button", { name: "Ask for a link" }).press("Enter");
  await page.getByText("Fill in “E-mail”.").waitFor();
  await page.getByLabel("E-mail").fill("analyst@gmp.example");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Your agency has been asked" }).waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await page.getByRole("button", { name: "Back to sign in" }).press("Enter");
  await signInAs(page, "administrator@gmp.example");
  await page.goto(`${url}/accounts`);
  const row = page.getByRole("row", { name: /Idris Quarmcombe/ });
  await row.getByText(/Asked for a link/).waitFor();
  await page.getByRole("button", { name: "Close the account of Idris Quarmcombe" }).press("Enter");
  await page.getByRole("dialog").getByLabel("Your password now").fill(password);
  await page.keyboard.press("Enter");
  await row.getByText(/^Closed /).waitFor();
  expect(await findingsOn(page)).toEqual([]);
});
