/** Writing on a record's page: about selected words, kept when it cannot be sent, answered, changed and taken back. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { buildRecord } from "../support/build.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const analyst = "analyst@gmp.example";

let demonstration: DemonstrationPortal;
let browser: Browser;
let context: BrowserContext;
let page: Page;
let ownerId: string;
let number = 0;

beforeAll(async () => {
  demonstration = await startDemonstration();
  const { rows } = await demonstration.database.owner.query<{ ownerId: string }>(
    `select partner_id as "ownerId" from account where email = $1`,
    [analyst],
  );
  ownerId = rows[0]!.ownerId;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  page = await pageAs(context, demonstration.url, analyst);
  await openReport();
});
afterEach(() => context.close());

/** Opens a report of its own for each test. */
async function openReport(): Promise<void> {
  const { owner } = demonstration.database;
  number += 1;
  const report = await buildRecord(owner, "report", { ownerId }, { heading: `Boats ${number}` });
  await buildRecord(
    owner,
    "paragraph",
    { ownerId },
    {
      position: 1,
      text: "A boat without lights came in.",
      report_id: report.id,
      report_class: report.accessClass,
    },
  );
  await page.goto(`${demonstration.url}/records/${report.id}`);
  await box().waitFor();
}

const box = () => page.getByRole("textbox", { name: "Add a note" });
const panel = () => page.getByRole("complementary", { name: "Annotations" });
const button = (name: RegExp | string) => panel().getByRole("button", { name });
const said = (words: string) => panel().getByRole("article").filter({ hasText: words });
const told = (words: string | RegExp) => panel().getByRole("status").filter({ hasText: words });

async function selectWords(from: number, to: number): Promise<void> {
  await page.evaluate(
    ([start, end]) => {
      const paragraph = document.querySelector('[id^="paragraph-"]')!;
      const text = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()!;
      getSelection()!.setBaseAndExtent(text, start, text, end);
    },
    [from, to] as const,
  );
}

test("a note on selected words is posted by the keyboard, painted, and says who sees it", async () => {
  await selectWords(2, 22);
  await button("Quote “boat without lights”").click();
  expect(
    await panel()
      .getByText(/^Seen by Greater Manchester Police/)
      .count(),
  ).toBe(1);
  await box().fill("Seen by us as well.");
  await page.keyboard.press("Control+Enter");
  await told("Posted.").waitFor();
  const note = said("Seen by us as well.");
  await note.waitFor();
  expect(await note.innerText()).toContain("boat without lights");
  expect(await box().inputValue()).toBe("");
  const painted = await page.evaluate(() =>
    [...(CSS.highlights.get("annotation") ?? [])].map(String),
  );
  expect(painted).toEqual(["boat without lights"]);
});

test("words that could not be sent are kept, and sent again they are posted once", async () => {
  await box().fill("Twice told.");
  // The server makes it, and its answer is lost on the way.
  await page.route("**/graphql", async (route) => {
    if (!route.request().postData()?.includes('"Annotate"')) return route.continue();
    await route.fetch();
    return route.abort();
  });
  await button("Post note").click();
  await panel().getByText("The server did not answer.").waitFor();
  expect(await box().inputValue()).toBe("Twice told.");
  await page.unroute("**/graphql");
  await page.getByRole("link", { name: "Reports", exact: true }).first().click();
  await page.goBack();
  expect(await box().inputValue()).toBe("Twice told.");
  await button("Post note").click();
  await told("Posted.").waitFor();
  const { rows } = await demonstration.database.owner.query<{ count: string }>(
    "select count(*) from annotation where text = 'Twice told.'",
  );
  expect(rows).toEqual([{ count: "1" }]);
});

test("a refusal is said in the server's words, beside the words it is about", async () => {
  await selectWords(2, 22);
  await button("Quote “boat without lights”").click();
  await demonstration.database.owner.query(
    "update paragraph set text = 'A ship with lights.' where text like 'A boat without lights came in.'",
  );
  await box().fill("Which one?");
  await button("Post note").click();
  await panel().getByText("These words do not stand there. The text may have changed.").waitFor();
  expect(await box().getAttribute("aria-invalid")).toBe("true");
});

test("what was posted is answered, changed, settled, and an answer undone", async () => {
  await page.keyboard.press("a");
  await page.keyboard.type("Whose boat is it?");
  await panel().getByLabel("Kind").selectOption({ label: "Question" });
  await button("Post note").click();
  await told("Posted.").waitFor();
  await button(/^Edit/).click();
  const words = panel().getByRole("textbox", { name: "What it says" });
  await words.fill("Whose white boat is it?");
  await words.press("Control+Enter");
  await said("Whose white boat is it?").waitFor();
  await button(/^Reply/).click();
  await panel().getByRole("textbox", { name: "Your answer" }).fill("Nobody's.");
  await button("Post answer").click();
  await said("Nobody's.").first().waitFor();
  await button("Undo").click();
  await told("Taken back.").waitFor();
  await button(/^Resolve/).click();
  await told("Settled.").waitFor();
  expect(await button(/^(Edit|Resolve|Take back)/).count()).toBe(0);
});

test("who may not write sees no box", async () => {
  const elsewhere = await browser.newContext();
  const other = await pageAs(elsewhere, demonstration.url, "auditor@gmp.example");
  await other.goto(page.url());
  await other.getByRole("main").waitFor();
  expect(await other.getByRole("textbox", { name: "Add a note" }).count()).toBe(0);
  await elsewhere.close();
});
