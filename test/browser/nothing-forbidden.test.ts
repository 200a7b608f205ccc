/**
 * No forbidden value is anywhere in a browser: not in an answer, not in a document, not in the client's
 * cache or elsewhere in memory, for any account of the demonstration on the pages that it is offered.
 */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { openBrowser } from "../support/browser.js";
import {
  accountsOfDemonstration,
  pageAs,
  startDemonstration,
  type DemonstrationPortal,
} from "../support/demonstration.js";
import { forbiddenValues, shownText, valuesIn } from "../support/forbidden-values.js";
import { heapOf } from "../support/page-memory.js";
import { followLoading, projectionOf } from "../support/portal-pages.js";
import { readRows, type Projection } from "../support/projection.js";

// Several walk at once, over every page.
const patienceMs = 600_000;

let demonstration: DemonstrationPortal;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

interface Walk {
  readonly projection: Projection;
  /** Everything that reached this browser and was still there at the end. */
  readonly held: string;
}

/** Goes where the navigation leads, and from each register to its first record, on one page that is never reloaded. */
async function walkAll(page: Page, keep: (text: string) => void): Promise<void> {
  const settled = followLoading(page);
  const main = page.getByRole("main");
  const see = async (): Promise<void> => {
    await settled();
    keep(await page.content());
  };
  const places = page.getByRole("navigation", { name: "Main" }).getByRole("link");
  for (let place = 0; place < (await places.count()); place += 1) {
    await places.nth(place).click();
    await see();
    const record = main.getByRole("rowheader").locator('a[href^="/records/"]').first();
    if ((await record.count()) === 0) continue;
    await record.click();
    await page.waitForURL(/\/records\//u);
    await see();
  }
  const search = page.getByRole("search").getByRole("combobox");
  await search.fill("rush");
  await settled();
  await search.press("Enter");
  await see();
}

const walks = new Map<string, Promise<Walk>>();

/** What an account's browser holds after its walk; nobody walks twice. */
function walkAs(email: string): Promise<Walk> {
  const walk = walks.get(email) ?? walkOnce(email);
  walks.set(email, walk);
  return walk;
}

async function walkOnce(email: string): Promise<Walk> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const kept = new Set<string>();
  context.on("response", (response) => {
    if (!response.url().endsWith("/graphql")) return;
    void response.text().then(
      (text) => kept.add(text),
      () => undefined,
    );
  });
  const page = await pageAs(context, demonstration.url, email);
  const projection = await projectionOf(demonstration, page);
  await walkAll(page, (text) => kept.add(text));
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }]),
  );
  const held = [...kept, stored, await heapOf(page)].join("\n");
  await context.close();
  return { projection, held };
}

/** What is held though it may not be seen; a value that the viewer gets elsewhere is not one. */
async function forbiddenIn(held: string, projection: Projection): Promise<readonly string[]> {
  const stored = await readRows(demonstration.database.owner, rooms);
  const shown = shownText(projection);
  const found = valuesIn(held, forbiddenValues(stored, projection));
  return [...found].filter((value) => !shown.includes(JSON.stringify(value).slice(1, -1)));
}

test.concurrent.each(accountsOfDemonstration)(
  "%s is sent nothing that the account may not see",
  async (email) => {
    const { projection, held } = await walkAs(email);
    expect(await forbiddenIn(held, projection)).toEqual([]);
  },
  patienceMs,
);

test("a browser that holds what its viewer may not see would be noticed", async () => {
  const wide = await walkAs("analyst@gmp.example");
  const narrow = await walkAs("housing@oldhamhomes.example");
  const found = await forbiddenIn(wide.held, narrow.projection);
  expect(found.length).toBeGreaterThan(100);
  expect(found).toContain("Corrin Harkmoor");
});
