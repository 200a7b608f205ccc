/** What a partner sees of a record, looked at by its information owner: beside their own view, read only, and gone when left. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildRecord } from "../support/build.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";
import { findingsOn } from "../support/page-findings.js";
import { heapOf } from "../support/page-memory.js";
import { followLoading } from "../support/portal-pages.js";

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let address: string;

beforeAll(async () => {
  demonstration = await startDemonstration();
  const { owner } = demonstration.database;
  const { rows } = await owner.query<{ ownerId: string }>(
    `select partner_id as "ownerId" from account where email = 'owner@gmp.example'`,
  );
  const person = await buildRecord(
    owner,
    "person",
    { ownerId: rows[0]!.ownerId, district: "E08000003", handling: "P" },
    { name: "Ada Marsh", date_of_birth: "1987-03-02" },
  );
  address = `${demonstration.url}/records/${person.id}`;
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

const main = () => page.getByRole("main");
const row = (name: string) =>
  main()
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader", { name, exact: true }) });

/** Only ever told of somebody else's view. */
const told = "They have a role that the scope speaks to.";

/** From the record's access tab to a partner's view, without a mouse. */
async function lookAs(partner: string): Promise<void> {
  await page.goto(`${address}?tab=access`);
  await main().getByRole("link", { name: "What a partner sees of it" }).focus();
  await page.keyboard.press("Enter");
  const choice = main().getByLabel("Partner");
  await choice.focus();
  await choice.selectOption({ label: partner });
  await main().getByText(`You are looking as ${partner}.`).waitFor();
  await row("Name").waitFor();
}

test("the owner reads a partner's view beside their own, and rule by rule why, with the keyboard", async () => {
  page = await pageAs(context, demonstration.url, "owner@gmp.example");
  await lookAs("Manchester City Council");
  expect(await row("Name").getByRole("cell").allInnerTexts()).toEqual([
    "Ada Marsh",
    "Ada Marsh",
    expect.stringContaining("Shared"),
  ]);
  expect(await row("Born").getByRole("cell").nth(1).innerText()).toBe("Withheld");
  await row("Born").getByRole("button", { name: "Why? Born" }).focus();
  await page.keyboard.press("Enter");
  const trace = main().getByRole("region", { name: "Why they see it so" });
  const stop = trace.getByRole("listitem").filter({ hasText: "Stops here" });
  expect(await stop.innerText()).toMatch(/They are not given “birth”/u);
  await main()
    .getByRole("button", { name: /^Differences/u })
    .click();
  expect(await row("Name").count()).toBe(0);
});

test("nothing of the partner's view is left in memory when it is left", async () => {
  page = await pageAs(context, demonstration.url, "owner@gmp.example");
  await lookAs("Manchester City Council");
  expect(await heapOf(page)).toContain(told);
  await main().getByRole("link", { name: "Stop looking" }).click();
  await main().getByRole("heading", { name: "What I see of this record and why" }).waitFor();
  const holdsIt = async (): Promise<boolean> => (await heapOf(page)).includes(told);
  await expect.poll(holdsIt, { timeout: 20_000 }).toBe(false);
});

test("the page of a partner's view is clean, and is none for whoever does not answer for the record", async () => {
  page = await pageAs(context, demonstration.url, "owner@gmp.example");
  await lookAs("Manchester City Council");
  const settled = followLoading(page);
  await row("Born").getByRole("button", { name: "Why? Born" }).click();
  await settled();
  const looked = page.url();
  expect(await findingsOn(page)).toEqual([]);
  page = await pageAs(await browser.newContext(), demonstration.url, "analyst@gmp.example");
  await page.goto(looked);
  await main().getByRole("heading", { name: "Nothing here that you can open" }).waitFor();
  await page.goto(`${address}?tab=access`);
  await main()
    .getByText("Shown in full: the record is Greater Manchester Police's own.")
    .first()
    .waitFor();
  expect(await main().getByRole("link", { name: "What a partner sees of it" }).count()).toBe(0);
  await page.context().close();
});
