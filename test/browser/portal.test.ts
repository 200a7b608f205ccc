/** The portal in a real browser, as an analyst and as a narrow partner use it. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import {
  pageAs,
  signInAs,
  signOut,
  startDemonstration,
  type DemonstrationPortal,
} from "../support/demonstration.js";
import { heapOf } from "../support/page-memory.js";

const analyst = "analyst@gmp.example";
const housing = "housing@oldhamhomes.example";

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

const main = (page: Page) => page.getByRole("main");

async function search(page: Page, text: string): Promise<void> {
  await page.goto(`${url}/search?q=${encodeURIComponent(text)}`);
  await page.getByRole("status").first().waitFor({ state: "attached" });
}

test("a deep link is kept through sign-in", async () => {
  const page = await context.newPage();
  await page.goto(`${url}/people?name=rush`);
  await page.waitForURL(/\/sign-in/);
  await signInAs(page, analyst);
  await page.waitForURL(/\/people\?name=rush/);
  await main(page)
    .getByRole("link", { name: /Rushcombe/ })
    .first()
    .waitFor();
  expect(new URL(page.url()).pathname).toBe("/people");
});

test("a wrong password says so in one sentence and moves focus to it", async () => {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.getByLabel("E-mail").fill(analyst);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  const summary = page.getByRole("alert");
  await summary.waitFor();
  expect(await summary.innerText()).toContain("The e-mail address or the password is not right");
  expect(await page.title()).toMatch(/^Error:/);
});

test.each([
  ["part of a name", "rushco", /Rushcombe/],
  ["a misspelt name", "Corin Harkmor", /Corrin Harkmoor/],
  ["the last digits of a phone", "900101", /900101/],
])("an analyst finds a record by %s", async (_what, text, found) => {
  const page = await pageAs(context, url, analyst);
  await search(page, text);
  const hit = main(page).getByRole("link", { name: found }).first();
  await hit.waitFor();
  expect(await hit.getAttribute("href")).toMatch(/^\/records\//);
});

test("an analyst follows links three steps from a person", async () => {
  const page = await pageAs(context, url, analyst);
  await search(page, "Corrin Harkmoor");
  await main(page)
    .getByRole("link", { name: /Corrin Harkmoor/ })
    .first()
    .click();
  const visited = new Set<string>();
  for (let step = 0; step < 3; step += 1) {
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForURL(/\/records\//);
    visited.add(page.url());
    const links = main(page).locator('a[href^="/records/"]');
    let fresh: string | undefined;
    // The page before stays until the next one is there.
    await expect
      .poll(
        async () => {
          const addresses = await links.evaluateAll((found) =>
            found.map((link) => link.getAttribute("href") ?? ""),
          );
          fresh = addresses.find((address) => !visited.has(`${url}${address}`));
          return fresh;
        },
        { timeout: 15_000 },
      )
      .toBeDefined();
    await main(page).locator(`a[href="${fresh}"]`).first().click();
    await page.waitForURL(`${url}${fresh}`);
  }
  expect(visited.size).toBe(3);
});

test("crimes are counted by district and type", async () => {
  const page = await pageAs(context, url, analyst);
  await page.goto(`${url}/crime-counts`);
  await main(page).getByRole("table").first().waitFor();
  const counts = await main(page).innerText();
  expect(counts).toMatch(/Oldham/);
  expect(counts).toMatch(/Violence and sexual offences/);
});

test("a housing officer at the same addresses gets what the scope allows, and no response carries more", async () => {
  const owner = await pageAs(context, url, analyst);
  await search(owner, "Corrin Harkmoor");
  await main(owner)
    .getByRole("link", { name: /Corrin Harkmoor/ })
    .first()
    .click();
  await owner.waitForURL(/\/records\//);
  const hiddenRecord = owner.url();

  const narrow = await browser.newContext();
  const answers: string[] = [];
  narrow.on("response", (response) => {
    if (response.url().endsWith("/graphql")) {
      void response.text().then(
        (text) => answers.push(text),
        () => undefined,
      );
    }
  });
  const page = await pageAs(narrow, url, housing);
  await page.goto(hiddenRecord);
  await page.getByRole("heading", { name: "Nothing here that you can open" }).waitFor();
  await page.goto(`${url}/people`);
  await main(page).getByRole("table").waitFor();
  const people = await main(page).innerText();
  expect(people).toMatch(/[A-Z]\. [A-Z]\./);
  await search(page, "Harkmoor");
  await main(page)
    .getByText(/Nothing you can see matches/)
    .waitFor();
  const everything = `${answers.join("\n")}${await page.content()}`;
  expect(answers.length).toBeGreaterThan(3);
  expect(everything).not.toMatch(/"[^"]*Corrin[^"]*"/);
  expect(everything).not.toMatch(/07700/);
  await narrow.close();
});

test("a withheld field says that it is withheld, and why, in a plain sentence", async () => {
  const page = await pageAs(context, url, housing);
  await page.goto(`${url}/people`);
  await main(page).locator('a[href^="/records/"]').first().click();
  await page.waitForURL(/\/records\//);
  const why = main(page).getByRole("button", { name: /Why/ }).first();
  await why.waitFor();
  await why.click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  expect((await dialog.innerText()).length).toBeGreaterThan(20);
});

test("signing out clears the cache and the memory; the next user of the tab sees nothing of the first", async () => {
  const page = await pageAs(context, url, analyst);
  await search(page, "Corrin Harkmoor");
  await main(page)
    .getByRole("link", { name: /Corrin Harkmoor/ })
    .first()
    .click();
  await page.waitForURL(/\/records\//);
  await page.getByRole("heading", { name: /Corrin Harkmoor/ }).waitFor();
  const record = page.url();
  expect(await heapOf(page)).toContain("Corrin Harkmoor");

  await signOut(page);
  expect(await heapOf(page)).not.toContain("Corrin Harkmoor");
  await page.goBack();
  await page.waitForTimeout(500);
  expect(await page.content()).not.toContain("Harkmoor");

  await page.goto(`${url}/sign-in`);
  await signInAs(page, housing);
  await page.goto(record);
  await page.getByRole("heading", { name: "Nothing here that you can open" }).waitFor();
  expect(await heapOf(page)).not.toContain("Corrin Harkmoor");
  const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(stored).not.toContain("Harkmoor");
});
