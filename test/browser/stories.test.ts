/** Four people at work: every page they are offered by mouse and by keyboard, and what each does with a register. */
import { readFile } from "node:fs/promises";
import papa from "papaparse";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { navigationEntries } from "../../client/ui/navigation.ts";
import { openBrowser } from "../support/browser.js";
import { buildRecord } from "../support/build.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";
import { followLoading, projectionOf } from "../support/portal-pages.js";

const analyst = "analyst@gmp.example";
const four = [
  analyst,
  "officer@oldham.example",
  "nurse@medlockvale.example",
  "caseworker@lantern.example",
];
const formula = '=HYPERLINK("http://elsewhere.example")';

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let url: string;

beforeAll(async () => {
  demonstration = await startDemonstration();
  url = demonstration.url;
  const { owner } = demonstration.database;
  const { rows } = await owner.query<{ ownerId: string }>(
    `select partner_id as "ownerId" from account where email = $1`,
    [analyst],
  );
  await buildRecord(owner, "person", rows[0]!, { name: formula });
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
const navigation = (page: Page) => page.getByRole("navigation", { name: "Main" });
const rowNames = (page: Page) => main(page).locator("tbody [data-row-link]");

/** "1,204 people" -> 1204 */
const numberIn = (text: string): number => Number(/[\d,]+/u.exec(text)?.[0].replaceAll(",", ""));

async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** A page that stands: one heading, nothing that failed, and a title of its own. */
async function expectToStand(page: Page): Promise<void> {
  expect(await main(page).getByRole("heading", { level: 1 }).count()).toBe(1);
  // A form keeps a place for what it may have to say.
  expect(await main(page).getByRole("alert").filter({ hasText: /\S/u }).allInnerTexts()).toEqual(
    [],
  );
  expect(await page.title()).toMatch(/ – Challenger$/u);
}

test.each(four)(
  "%s reaches every page by mouse, and its registers hold what is theirs",
  async (email) => {
    const page = await pageAs(context, url, email);
    const settled = followLoading(page);
    await settled();
    const { types } = await projectionOf(demonstration, page);
    for (const label of await navigation(page).getByRole("link").allInnerTexts()) {
      const entry = navigationEntries.find((one) => one.label === label);
      await navigation(page).getByRole("link", { name: label, exact: true }).click();
      await page.waitForURL(`${url}${entry!.to}`);
      await settled();
      await expectToStand(page);
      if (entry!.of === undefined || entry!.to === "/individuals") continue;
      const note = await main(page).locator("header .tag").first().innerText();
      expect([label, numberIn(note)]).toEqual([label, Object.keys(types[entry!.of] ?? {}).length]);
    }
  },
);

test.each(four)("%s reaches every page by keyboard, and a record of each list", async (email) => {
  const page = await pageAs(context, url, email);
  const settled = followLoading(page);
  await settled();
  const addresses = await navigation(page)
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  for (const { to, letter } of navigationEntries.filter((entry) => addresses.includes(entry.to))) {
    await press(page, "g", letter);
    await page.waitForURL(`${url}${to}`);
    await settled();
    await expectToStand(page);
    if ((await rowNames(page).count()) === 0) continue;
    await press(page, "j", "Enter");
    await page.waitForURL((address) => address.pathname !== to);
    await settled();
    await expectToStand(page);
    expect(await main(page).evaluate((element) => element.contains(document.activeElement))).toBe(
      true,
    );
  }
});

test("the first key on a page offers the way past the navigation", async () => {
  const page = await pageAs(context, url, analyst);
  await page.goto(`${url}/groups`);
  await followLoading(page)();
  await press(page, "Tab", "Enter");
  expect(await main(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

test("an analyst filters, sorts and turns a register, all of it in the address", async () => {
  const page = await pageAs(context, url, analyst);
  const settled = followLoading(page);
  await page.goto(`${url}/reports`);
  await settled();
  await main(page).getByRole("columnheader").getByRole("button").first().focus();
  await press(page, "Enter");
  await page.waitForURL(/sort=/u);
  await settled();
  expect(await main(page).locator("th[aria-sort=ascending]").count()).toBe(1);
  const first = await rowNames(page).allInnerTexts();
  await main(page).getByRole("button", { name: "Next" }).focus();
  await press(page, "Enter");
  await page.waitForURL(/after=/u);
  await settled();
  expect(await rowNames(page).allInnerTexts()).not.toEqual(first);
  await page.goBack();
  await settled();
  expect(await rowNames(page).allInnerTexts()).toEqual(first);

  await page.goto(`${url}/people`);
  await settled();
  await main(page).getByLabel("Name").fill("rush");
  await press(page, "Enter");
  await page.waitForURL(/name=rush/u);
  await settled();
  for (const name of await rowNames(page).allInnerTexts()) expect(name).toMatch(/rush/iu);
});

test("a column is taken away by keyboard, and stays away", async () => {
  const page = await pageAs(context, url, analyst);
  await page.goto(`${url}/groups`);
  await followLoading(page)();
  const heads = main(page).getByRole("columnheader");
  const before = await heads.allInnerTexts();
  await main(page).getByRole("button", { name: "Columns" }).focus();
  await press(page, "Enter");
  const choice = page.getByRole("dialog", { name: "Columns" }).getByLabel(before[1]!);
  await choice.focus();
  await press(page, "Space", "Escape");
  const without = before.filter((head) => head !== before[1]);
  expect(await heads.allInnerTexts()).toEqual(without);
  // The address says it, so that a bookmark or a saved view does too.
  await page.reload();
  await followLoading(page)();
  expect(await heads.allInnerTexts()).toEqual(without);
});

/** The file that the register on the page becomes, cell by cell. */
async function downloaded(page: Page): Promise<readonly (readonly string[])[]> {
  const download = page.waitForEvent("download");
  await main(page).getByRole("button", { name: "Download CSV" }).click();
  const text = await readFile(await (await download).path(), "utf8");
  return papa.parse<string[]>(text.replace("\uFEFF", ""), { skipEmptyLines: true }).data;
}

test("a register taken out is marked, says whose it is, and holds no formula", async () => {
  const page = await pageAs(context, url, analyst);
  await page.goto(`${url}/people?name=hyperlink`);
  await rowNames(page).first().waitFor();
  const rows = await downloaded(page);
  expect(rows[0]?.[0]).toMatch(/^OFFICIAL\. People: 1 person, as seen by Idris Quarmcombe, /u);
  expect(rows.slice(2).map(([name]) => name)).toEqual([`'${formula}`]);
});

test("a narrow partner's file has the rows of the page, and no more", async () => {
  const page = await pageAs(context, url, "officer@oldham.example");
  await page.goto(`${url}/groups`);
  await rowNames(page).first().waitFor();
  const shown = numberIn(await main(page).locator("header .tag").first().innerText());
  const rows = await downloaded(page);
  expect(rows[0]?.[0]).toMatch(/ as seen by Farida Wendmoor, /u);
  expect(rows).toHaveLength(shown + 2);
});

test("a district of the map filters the threats by key, and by its table as well", async () => {
  const page = await pageAs(context, url, analyst);
  await page.goto(`${url}/threats`);
  const tile = main(page).getByRole("button", { name: /^Oldham \d/u });
  await tile.focus();
  const count = numberIn((await tile.getAttribute("aria-label")) ?? "");
  await press(page, "Enter");
  await page.waitForURL(/district=E08000004/u);
  await main(page).getByText(`${count} threats`, { exact: true }).waitFor();
  expect(await tile.getAttribute("aria-pressed")).toBe("true");
  await press(page, "Space");
  await page.waitForURL(`${url}/threats`);

  await main(page).getByRole("button", { name: "Table", exact: true }).click();
  const twin = main(page)
    .getByRole("row")
    .filter({ hasText: "Oldham" })
    .getByRole("button")
    .first();
  await twin.focus();
  await press(page, "Enter");
  await page.waitForURL(/district=E08000004/u);
  await main(page).getByText(`${count} threats`, { exact: true }).waitFor();
});

test("a caseworker goes from the plan to a theme and back without a pointer", async () => {
  const page = await pageAs(context, url, "caseworker@lantern.example");
  const settled = followLoading(page);
  await settled();
  await press(page, "g", "f");
  await page.waitForURL(/\/plan$/u);
  await settled();
  await main(page)
    .getByRole("link", { name: /Modern slavery/u })
    .first()
    .focus();
  await press(page, "Enter");
  await page.waitForURL(/\/themes\/MODERN_SLAVERY/u);
  await settled();
  await expectToStand(page);
  await press(page, "g", "f");
  await page.waitForURL(/\/plan$/u);
  await settled();
  expect(await page.title()).toMatch(/^Plan/u);
});

test("what opens on a press is closed by Escape, and the focus goes back", async () => {
  const page = await pageAs(context, url, "officer@oldham.example");
  await page.goto(`${url}/people`);
  await followLoading(page)();
  const opened = [
    [page.getByRole("button", { name: /^Account:/u }), page.getByRole("menu")],
    [page.getByRole("button", { name: "Keyboard help" }), page.getByRole("dialog")],
    [main(page).getByRole("button", { name: /^Saved views/u }), page.getByRole("dialog")],
    [
      main(page)
        .getByRole("button", { name: /^Why\?/u })
        .first(),
      page.getByRole("dialog"),
    ],
  ] as const;
  for (const [button, layer] of opened) {
    await button.focus();
    await press(page, "Enter");
    await layer.waitFor();
    expect(await layer.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await press(page, "Escape");
    await layer.waitFor({ state: "detached" });
    await expect.poll(() => button.evaluate((one) => one === document.activeElement)).toBe(true);
  }
});
