/** The briefing, the plan on a page, themes and saved views, as a wide and a narrow viewer use them. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const analyst = "analyst@gmp.example";
const owner = "owner@gmp.example";
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
const panel = (page: Page, name: string) => main(page).getByRole("region", { name });

async function opened(email: string, path: string): Promise<Page> {
  const page = await pageAs(context, url, email);
  await page.goto(`${url}${path}`);
  await page.waitForLoadState("networkidle");
  return page;
}

/** "1,204 changes you can see" -> 1204 */
const numberIn = (text: string | null | undefined): number =>
  Number(/[\d,]+/.exec(text ?? "")?.[0].replaceAll(",", ""));

test("the briefing is of the portal's day, and says how many changes there are to see", async () => {
  const page = await opened(analyst, "/?since=28");
  const { rows } = await demonstration.database.owner.query<{ day: string }>(
    "select to_char(challenger_now() at time zone 'Europe/London', 'FMDay FMDD FMMonth YYYY') as day",
  );
  await main(page)
    .getByRole("heading", { level: 1, name: `Briefing for ${rows[0]!.day}` })
    .waitFor();
  await main(page)
    .getByText(/changes? you can see in the last 28 days/)
    .waitFor();
  const week = page.getByRole("button", { name: "7 days" });
  await week.click();
  await page.waitForURL((address) => address.search === "");
  expect(await week.getAttribute("aria-pressed")).toBe("true");
});

test("each number of the strip leads to a register with as many rows", async () => {
  const page = await opened(analyst, "/");
  const strip = main(page).getByRole("list").first();
  const labels = await strip.getByRole("link").allInnerTexts();
  expect(labels).toHaveLength(5);
  for (const label of labels) {
    await page.goto(url);
    const item = main(page).getByRole("listitem").filter({ hasText: label }).first();
    const count = numberIn(await item.locator("strong").innerText());
    await item.getByRole("link", { name: label }).click();
    await page.waitForURL((address) => address.pathname !== "/");
    await page.waitForLoadState("networkidle");
    const note = main(page).locator("header .tag").first();
    expect([label, numberIn(await note.innerText())]).toEqual([label, count]);
  }
});

test("changes are read on, and one kind of them by itself", async () => {
  const page = await opened(analyst, "/?since=28");
  const changes = panel(page, "What changed");
  const rows = changes.locator("tbody tr");
  const before = await rows.count();
  await changes.getByRole("button", { name: "Show more changes" }).click();
  await expect.poll(() => rows.count()).toBeGreaterThan(before);
  await changes.getByRole("button", { name: /^Reports \d/ }).click();
  const sentences = await rows.locator("td").first().innerText();
  expect(sentences).toMatch(/^Report /);
});

test("a part that fails leaves the others standing, and can be tried again", async () => {
  const page = await pageAs(context, url, analyst);
  let isBroken = true;
  await page.route("**/graphql", (route) =>
    isBroken && route.request().postData()?.includes('"BriefingNeeds"') === true
      ? route.abort()
      : route.continue(),
  );
  await page.goto(url);
  const needs = panel(page, "Needs you");
  await needs.getByRole("alert").waitFor();
  await panel(page, "What changed").locator("tbody tr").first().waitFor();
  isBroken = false;
  await needs.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => needs.getByRole("alert").count()).toBe(0);
});

test("a narrow account's briefing names nothing that is not its own, and has no empty numbers", async () => {
  const page = await opened(housing, "/?since=28");
  const text = await main(page).innerText();
  expect(text).not.toMatch(/withheld|hidden|no access|more match/i);
  expect(await main(page).getByRole("list").first().getByRole("link").count()).toBe(5);
  expect(await main(page).getByRole("alert").count()).toBe(0);
});

test("the briefing has a table for its map and for its bars", async () => {
  const page = await opened(analyst, "/");
  for (const [name, column] of [
    [/ by district$/, "District"],
    [/^4P plans/, "Coverage"],
  ] as const) {
    const picture = main(page).getByRole("region", { name });
    await picture.getByRole("button", { name: "Table" }).click();
    expect(await picture.getByRole("columnheader", { name: column }).count()).toBe(1);
  }
});

test("a view of a register is saved, found on the briefing, renamed, deleted and had back, by keyboard", async () => {
  const page = await opened(owner, "/people?name=rush");
  const button = page.getByRole("button", { name: /^Saved views/ });
  await button.focus();
  await page.keyboard.press("Enter");
  await page.getByLabel("Name for what is shown now").focus();
  await page.keyboard.type("Rush family");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("link", { name: "Rush family" }).waitFor();
  await page.keyboard.press("Escape");

  await page.goto(url);
  const saved = panel(page, "Saved views");
  await saved.getByRole("link", { name: "Rush family" }).click();
  await page.waitForURL(/\/people\?name=rush$/);

  await page.goto(url);
  await saved.getByRole("button", { name: "Rename Rush family" }).click();
  await saved.getByLabel("New name").fill("The family");
  await page.keyboard.press("Enter");
  await saved.getByRole("button", { name: "Delete The family" }).click();
  await saved.getByText("“The family” was deleted.").waitFor();
  expect(await saved.getByRole("link").count()).toBe(0);
  await saved.getByRole("button", { name: "Undo" }).click();
  await saved.getByRole("link", { name: "The family" }).waitFor();
});

test.each([[analyst], [housing]])("the plan prints on one sheet for %s", async (email) => {
  const page = await opened(email, "/plan");
  await main(page).getByRole("heading", { name: "Measures" }).waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  const sheets = pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(sheets).toHaveLength(1);
});

test("the plan has the programme's own parts, and a theme leads to what there is of it", async () => {
  const page = await opened(analyst, "/plan");
  for (const [name, count] of [
    ["Aims", 6],
    ["Objectives", 4],
    ["Measures", 6],
  ] as const)
    expect(await panel(page, name).getByRole("listitem").count()).toBe(count);
  const themes = panel(page, "Themes").locator("tbody tr");
  expect(await themes.count()).toBe(7);
  const row = themes.filter({ hasText: "County lines" });
  const threats = numberIn(await row.locator("td").nth(1).innerText());
  await row.getByRole("link").click();
  await page.waitForURL(/\/themes\/COUNTY_LINES/);
  expect(numberIn(await panel(page, "Threats").locator("header .tag").innerText())).toBe(threats);
});

test("a theme that the programme does not have is said not to be one", async () => {
  const page = await opened(analyst, "/themes/NOTHING");
  expect(await main(page).innerText()).toContain("The programme has no theme at this address.");
});
