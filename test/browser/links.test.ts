/** The link explorer in a real browser: by pointer, by keyboard, as a list, and for those who see less. */
import { AxeBuilder } from "@axe-core/playwright";
import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildEdge, buildRecord } from "../support/build.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const analyst = "analyst@gmp.example";
const housing = "housing@oldhamhomes.example";
const placeCount = 60;

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let personId: string;
let busyId: string;

/** The person in the demonstration whom both accounts know by name. */
async function idOfPerson(name: string): Promise<string> {
  const { rows } = await demonstration.database.owner.query<{ id: string }>(
    "select id from person where name = $1",
    [name],
  );
  return rows[0]!.id;
}

async function buildBusyPerson(): Promise<string> {
  const { owner } = demonstration.database;
  const { rows } = await owner.query<{ ownerId: string }>(
    `select partner_id as "ownerId" from account where email = $1`,
    [analyst],
  );
  const busy = await buildRecord(owner, "person", rows[0]!, { name: "Busy Bellweather" });
  for (let number = 1; number <= placeCount; number += 1) {
    const place = await buildRecord(owner, "place", rows[0]!, {
      address: `${number} Invented Row`,
      postcode: "M1 1AA",
    });
    const [from, to] = [
      { ...busy, type: "PERSON" },
      { ...place, type: "PLACE" },
    ];
    await buildEdge(owner, "link", rows[0]!, from, to, { kind: "LOCATED_AT" });
  }
  return busy.id;
}

beforeAll(async () => {
  demonstration = await startDemonstration();
  personId = await idOfPerson("Bethan Saxstead");
  busyId = await buildBusyPerson();
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

/** A busy machine takes its time. */
const soon = { timeout: 20_000 };

const main = (of = page) => of.getByRole("main");
const chart = (of = page) => main(of).getByRole("application");
const button = (name: string | RegExp) => main().getByRole("button", { name });
const focused = () => main().getByTestId("chart-focus");

async function open(address: string, of = page): Promise<void> {
  await of.goto(`${demonstration.url}/links/${address}`);
  await main(of)
    .getByRole("heading", { level: 1, name: /^Links of / })
    .waitFor();
}

/** The chart once it is laid out. */
async function settled(of = page): Promise<void> {
  await chart(of).waitFor();
  await main(of).getByText("Arranging", { exact: true }).waitFor({ state: "detached" });
}

/** "Link chart, 15 records, 14 links" */
const label = (of = page) => chart(of).getAttribute("aria-label");

const rowsOf = (caption: string, of = page) =>
  main(of).getByRole("table", { name: caption }).getByRole("rowheader");

test("a record leads to the explorer, which goes further out step by step and back again", async () => {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  await page.goto(`${demonstration.url}/records/${personId}`);
  await main().getByRole("link", { name: "Open in the link explorer" }).click();
  await page.waitForURL(`**/links/${personId}`);
  await settled();
  expect(await page.title()).not.toContain("Saxstead");
  const first = await label();
  await button("One step further out").click();
  await expect.poll(() => label(), soon).not.toBe(first);
  await settled();
  await button("Undo showing links").click();
  await expect.poll(() => label(), soon).toBe(first);
  // The layout's worker and the canvas live under the strict content security policy.
  expect(complaints).toEqual([]);
});

test("the keyboard walks, says where it is, selects, follows, hides and takes back", async () => {
  await open(personId);
  await settled();
  await chart().focus();
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focused().innerText(), soon).toMatch(/, .+, \d+ links? shown/);
  const said = await focused().innerText();
  const name = said.split(", ")[0] ?? "";
  await page.keyboard.press("Enter");
  await page.waitForURL(/selected=/);
  const selected = main().getByRole("region", { name: "Selected" });
  await selected.getByText(name, { exact: true }).first().waitFor();
  await expect.poll(() => focused().innerText(), soon).toContain("selected");

  const before = await label();
  await page.keyboard.press("h");
  await button("Undo hiding").waitFor();
  expect(await label()).not.toBe(before);
  await button("Undo hiding").click();
  await expect.poll(() => label(), soon).toBe(before);

  await chart().focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("p");
  await expect.poll(() => focused().innerText(), soon).toContain("pinned");
});

test("what is selected, filtered and asked stands in the address and comes back with it", async () => {
  await open(personId);
  await settled();
  const whole = await label();
  await main()
    .getByRole("checkbox", { name: /^Crimes and incidents/ })
    .uncheck();
  await page.waitForURL(/withoutTypes=Event/);
  await expect.poll(() => label(), soon).not.toBe(whole);
  const filtered = await label();
  await page.reload();
  await settled();
  expect(await label()).toBe(filtered);
  await button("Clear the filters").click();
  await expect.poll(() => label(), soon).toBe(whole);
});

test("the list is the chart's equal: the same rows, sorted at will, with the same things to do", async () => {
  await open(`${personId}?tab=list`);
  await rowsOf("Records on the chart").first().waitFor();
  const records = await rowsOf("Records on the chart").allInnerTexts();
  const ties = await rowsOf("Links on the chart").count();
  await main()
    .getByRole("table", { name: "Records on the chart" })
    .getByRole("button", { name: "Record", exact: true })
    .click();
  const sorted = await rowsOf("Records on the chart").allInnerTexts();
  expect(sorted.toSorted()).toEqual(records.toSorted());
  const names = sorted.map((text) => text.split("\n").at(-1) ?? "");
  expect(names).toEqual(names.toSorted(new Intl.Collator("en-GB", { numeric: true }).compare));

  await button("Chart").click();
  await settled();
  expect(await label()).toBe(`Link chart, ${records.length} records, ${ties} links`);

  await button("List").click();
  await button(/^Show links of /)
    .first()
    .click();
  await expect
    .poll(() => rowsOf("Records on the chart").count(), soon)
    .toBeGreaterThan(records.length);
});

test("two selected records show the way between them", async () => {
  await open(`${personId}?tab=list`);
  const boxes = main().getByRole("checkbox", { name: /with others$/ });
  await boxes.nth(1).check();
  await boxes.nth(2).check();
  await button("Shortest way between them").click();
  await main().getByText("2 steps", { exact: true }).waitFor();
  expect(await main().getByRole("listitem").filter({ hasText: "Bethan Saxstead" }).count()).toBe(1);
});

test("a busy record opens with a page of its links and shows more of them when asked", async () => {
  await open(busyId);
  await settled();
  expect(await label()).toBe("Link chart, 51 records, 50 links");
  await page.goto(`${demonstration.url}/links/${busyId}?selected=${busyId}`);
  await button("Show more links").click();
  await expect
    .poll(() => label(), soon)
    .toBe(`Link chart, ${placeCount + 1} records, ${placeCount} links`);
  await button("Show more links").waitFor({ state: "detached" });
});

test("links that cannot be read are said to be so, what was there stays, and they can be asked again", async () => {
  await open(personId);
  await settled();
  const before = await label();
  let isBroken = true;
  await page.route("**/graphql", (route) => (isBroken ? route.abort() : route.continue()));
  await button("One step further out").click();
  await main()
    .getByText(/^Could not load the links of/)
    .waitFor();
  expect(await label()).toBe(before);
  isBroken = false;
  await button("Try again").click();
  await expect.poll(() => label(), soon).not.toBe(before);
});

const identity = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gu;

/** Goes one step out from the person in the list. @returns how many rows there are, and each id that came over the wire */
async function carriedTo(of: Page) {
  const answers: Promise<string>[] = [];
  of.on("response", (response) => {
    if (response.url().endsWith("/graphql")) answers.push(response.text().catch(() => ""));
  });
  await open(`${personId}?tab=list`, of);
  await main(of).getByRole("button", { name: "One step further out" }).click();
  await main(of).getByRole("button", { name: "Undo showing links" }).waitFor();
  const rows = await rowsOf("Records on the chart", of).allInnerTexts();
  return { rows, ids: new Set((await Promise.all(answers)).join("\n").match(identity)) };
}

test("a narrow account sees fewer records, and no response carries another", async () => {
  const wide = await carriedTo(page);
  const narrow = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const other = await pageAs(narrow, demonstration.url, housing);
  const few = await carriedTo(other);
  expect(few.rows.length).toBeGreaterThan(1);
  expect(few.rows.length).toBeLessThan(wide.rows.length);
  expect(await main(other).innerText()).not.toMatch(/\d+ more\b|hidden/i);
  const { rows: people } = await demonstration.database.owner.query<{ id: string }>(
    "select id from person",
  );
  // Whoever came over the wire stands in a row: nobody was sent and then left out.
  expect(people.filter(({ id }) => few.ids.has(id)).length).toBe(
    few.rows.filter((text) => text.startsWith("Person:")).length,
  );
  expect([...wide.ids].some((id) => !few.ids.has(id))).toBe(true);
  await narrow.close();
});

test("the list and the picture can be taken out, marked", async () => {
  await open(`${personId}?tab=list`);
  const csv = page.waitForEvent("download");
  await button("Download CSV of the records").click();
  const text = await readFile(await (await csv).path(), "utf8");
  expect(text).toMatch(
    /^\uFEFF"?OFFICIAL-SENSITIVE\. Link explorer records: \d+ records, as seen by/,
  );
  await button("Chart").click();
  await settled();
  const picture = page.waitForEvent("download");
  await button("Save picture").click();
  expect((await picture).suggestedFilename()).toMatch(/^link-chart-.+\.png$/);
});

test("an address with nothing at it says the same as any other", async () => {
  await page.goto(`${demonstration.url}/links/00000000-0000-4000-8000-000000000000`);
  await page.getByRole("heading", { name: "Nothing here that you can open" }).waitFor();
  expect(await page.title()).toMatch(/^Nothing here/);
});

test.each(["light", "dark"] as const)(
  "chart and list are clean in %s, and the list fits a phone",
  async (scheme) => {
    await page.emulateMedia({ colorScheme: scheme });
    await open(`${personId}?selected=${personId}`);
    await settled();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    // Without a word in the address a phone gets the list first.
    await rowsOf("Records on the chart").first().waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  },
);
