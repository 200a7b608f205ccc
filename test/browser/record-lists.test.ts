/** The lists of a record, read further and further: old rows stay, focus stays, and every number is counted. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildEdge, buildRecord } from "../support/build.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const analyst = "analyst@gmp.example";
const placeCount = 60;

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let busyId: string;
let friendId: string;

/** A person with many places, and a friend of theirs with none. */
async function buildBusyPerson(): Promise<void> {
  const { owner } = demonstration.database;
  const { rows } = await owner.query<{ ownerId: string }>(
    `select partner_id as "ownerId" from account where email = $1`,
    [analyst],
  );
  const [attributes] = rows;
  const busy = await buildRecord(owner, "person", attributes!, { name: "Busy Bellweather" });
  const friend = await buildRecord(owner, "person", attributes!, { name: "Quiet Quillfeather" });
  const [from, to] = [
    { ...busy, type: "PERSON" },
    { ...friend, type: "PERSON" },
  ];
  await buildEdge(owner, "link", attributes!, from, to);
  for (let number = 1; number <= placeCount; number += 1) {
    const place = await buildRecord(owner, "place", attributes!, {
      address: `${number} Invented Row`,
      postcode: "M1 1AA",
    });
    await buildEdge(
      owner,
      "link",
      attributes!,
      from,
      { ...place, type: "PLACE" },
      {
        kind: "LOCATED_AT",
      },
    );
  }
  [busyId, friendId] = [busy.id, friend.id];
}

beforeAll(async () => {
  demonstration = await startDemonstration();
  await buildBusyPerson();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await pageAs(context, demonstration.url, analyst);
});
afterEach(() => context.close());

const main = () => page.getByRole("main");
const shown = () =>
  main()
    .getByRole("status")
    .filter({ hasText: /shown$/u });
const more = (name: RegExp) => main().getByRole("button", { name });

async function openTab(tab: string): Promise<void> {
  await page.goto(`${demonstration.url}/records/${busyId}?tab=${tab}`);
  await shown().waitFor();
}

/** The addresses in the rows, in their order. */
const addresses = async (): Promise<readonly string[]> =>
  (await main().getByRole("rowheader").allInnerTexts()).map((text) => text.trim());

test("more rows come under the ones that are there, until all are shown", async () => {
  await openTab("places");
  expect(await shown().innerText()).toBe(`25 of ${placeCount} shown`);
  const first = await addresses();
  expect(first).toHaveLength(25);

  const button = more(/^Show more places$/u);
  await button.focus();
  await page.keyboard.press("Enter");
  await main().getByText(`50 of ${placeCount} shown`).waitFor();
  expect((await addresses()).slice(0, 25)).toEqual(first);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  await page.keyboard.press("Enter");
  await main().getByText(`${placeCount} of ${placeCount} shown`).waitFor();
  expect(new Set(await addresses()).size).toBe(placeCount);
  await button.waitFor({ state: "detached" });
  // The button is gone, and the focus with it but for the count, which takes it.
  await expect
    .poll(() => shown().evaluate((element) => element === document.activeElement))
    .toBe(true);
});

test("a page that cannot be loaded says so, keeps the rows, and can be asked for again", async () => {
  await openTab("links");
  let isBroken = true;
  await page.route("**/graphql", (route) => (isBroken ? route.abort() : route.continue()));
  const button = more(/^Show more links$/u);
  await button.click();
  const alert = main().getByRole("alert");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("Could not load more links");
  expect(await addresses()).toHaveLength(25);
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

  isBroken = false;
  await button.click();
  await main()
    .getByText(`50 of ${placeCount + 1} shown`)
    .waitFor();
  expect(await alert.count()).toBe(0);
  expect(await addresses()).toHaveLength(50);
});

test("a chart says how many links of a neighbour it shows, and shows more of them", async () => {
  await page.goto(`${demonstration.url}/records/${friendId}`);
  await main()
    .getByRole("button", { name: /Busy Bellweather/u })
    .click();
  await more(/^Show its links$/u).click();
  await main()
    .getByText(`25 of ${placeCount + 1} links shown`)
    .waitFor();
  await more(/^Show more of its links$/u).click();
  await main()
    .getByText(`50 of ${placeCount + 1} links shown`)
    .waitFor();
  const places = main().getByRole("button", { name: /Invented Row/u });
  expect(await places.count()).toBeGreaterThanOrEqual(49);
});

test.each(["light", "dark"] as const)(
  "a long list is clean and fits a phone in %s",
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width: 320, height: 800 });
    await openTab("places");
    await more(/^Show more places$/u).click();
    await main().getByText(`50 of ${placeCount} shown`).waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
