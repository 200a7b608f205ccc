/** Pages of a group and of a report: who counts as a member, its timeline, what partners say of its words, and why one sees what. */
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
let groupAddress: string;
let reportAddress: string;

interface Attributes {
  readonly ownerId: string;
}

/** A report of two paragraphs that say the same, and a remark on the second. */
async function buildReport(attributes: Attributes): Promise<void> {
  const { owner } = demonstration.database;
  const report = await buildRecord(owner, "report", attributes, { heading: "Boats at night" });
  reportAddress = `${demonstration.url}/records/${report.id}`;
  const paragraph = (position: number) =>
    buildRecord(owner, "paragraph", attributes, {
      position,
      text: "A boat without lights.",
      report_id: report.id,
      report_class: report.accessClass,
    });
  await paragraph(1);
  const second = await paragraph(2);
  await buildRecord(owner, "annotation", attributes, {
    kind: "SIGHTING",
    state: "OPEN",
    text: "Seen by us as well.",
    quote: "without lights",
    about_field: "text",
    about_group: "narrative",
    subject_id: report.id,
    subject_type: "REPORT",
    subject_class: report.accessClass,
    paragraph_id: second.id,
    paragraph_class: second.accessClass,
  });
}

/** A group with a principal and somebody it exploits, and a remark on its summary with an answer to an answer. */
async function buildGroup(attributes: Attributes): Promise<void> {
  const { owner } = demonstration.database;
  const group = await buildRecord(owner, "ocg", attributes, {
    name: "Wherry",
    summary: "Meets by the lock at night.",
  });
  groupAddress = `${demonstration.url}/records/${group.id}`;
  const member = async (name: string, role: string, from: string): Promise<void> => {
    const person = await buildRecord(owner, "person", attributes, { name });
    await buildRecord(owner, "membership", attributes, {
      role,
      valid_from: from,
      ocg_id: group.id,
      ocg_class: group.accessClass,
      person_id: person.id,
      person_class: person.accessClass,
    });
  };
  await member("Peggy Principal", "PRINCIPAL", "2025-02-03");
  await member("Ellis Exploited", "EXPLOITED_PERSON", "2025-11-20");
  const say = (text: string, parent: string | null, quote: string | null = null) =>
    buildRecord(owner, "annotation", attributes, {
      kind: "NOTE",
      state: "OPEN",
      text,
      quote,
      about_field: "summary",
      about_group: "narrative",
      parent_id: parent,
      subject_id: group.id,
      subject_type: "OCG",
      subject_class: group.accessClass,
    });
  const remark = await say("Not since the lock was drained.", null, "by the lock");
  const answer = await say("When was that?", remark.id);
  await say("In March.", answer.id);
}

beforeAll(async () => {
  demonstration = await startDemonstration();
  const { rows } = await demonstration.database.owner.query<Attributes>(
    `select partner_id as "ownerId" from account where email = $1`,
    [analyst],
  );
  await buildGroup(rows[0]!);
  await buildReport(rows[0]!);
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
const tab = (name: RegExp) =>
  main().getByRole("navigation", { name: "Parts of this record" }).getByRole("link", { name });

/** The painted words, each with the text that it stands in. */
const painted = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get("annotation") ?? [])].map((range) => [
      (range as Range).toString(),
      (range as Range).startContainer.textContent,
    ]),
  );

test("whoever a group exploits is listed, and is not counted as a member", async () => {
  await page.goto(groupAddress);
  await tab(/^Members/u).click();
  await main().getByText("1 counted as members.").waitFor();
  const names = await main().getByRole("rowheader").allInnerTexts();
  expect(names.map((name) => name.replace(/^.*:\s*/u, "")).toSorted()).toEqual([
    "Ellis Exploited",
    "Peggy Principal",
  ]);
});

test("the chart of a group and its list show the same", async () => {
  await page.goto(groupAddress);
  const chart = main().getByRole("group", { name: /^Link chart/u });
  await chart.getByRole("button", { name: "Peggy Principal, person" }).waitFor();
  expect(await chart.getByRole("button").count()).toBe(3);
  const panel = main().getByRole("region", { name: "Link chart" });
  await panel.getByRole("button", { name: "List" }).click();
  expect(await panel.getByRole("rowheader").count()).toBe(2);
});

test("a timeline says what it shows, and lists the same, the latest first", async () => {
  await page.goto(groupAddress);
  await tab(/^Timeline/u).click();
  await main()
    .getByRole("img", { name: /^2 dated things, from 3 Feb 2025 to 20 Nov 2025\./u })
    .waitFor();
  expect(await main().getByRole("rowheader").allInnerTexts()).toEqual([
    "From 20 Nov 2025",
    "From 3 Feb 2025",
  ]);
});

test("a remark leads to the words it quotes, which are painted where they stand", async () => {
  await page.goto(`${groupAddress}?tab=members`);
  await main().getByRole("complementary").getByRole("link", { name: "Summary" }).click();
  await main().getByText("Meets by the lock at night.").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Meets by the lock at night.");
  expect(await painted()).toEqual([["by the lock", "Meets by the lock at night."]]);
});

test("words of a paragraph are painted in that paragraph, not in another that has them too", async () => {
  await page.goto(reportAddress);
  await main().getByRole("complementary").getByRole("link", { name: "Paragraph 2" }).click();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest("li")?.value))
    .toBe(2);
  expect(await painted()).toEqual([["without lights", "A boat without lights."]]);
  const position = await page.evaluate(() => {
    const [range] = CSS.highlights.get("annotation") ?? [];
    return (range as Range).startContainer.parentElement?.closest("li")?.value;
  });
  expect(position).toBe(2);
});

test("an answer stands under what it answers", async () => {
  await page.goto(groupAddress);
  const remarks = main().getByRole("complementary").getByRole("article");
  await remarks.first().waitFor();
  const [remark, answer] = [remarks.first(), remarks.first().getByRole("article").first()];
  expect(await remark.innerText()).toContain("Not since the lock was drained.");
  expect(await answer.innerText()).toContain("When was that?");
  expect(await answer.getByRole("article").innerText()).toContain("In March.");
});

test("the access part says of each fact how much is shown, and why", async () => {
  await page.goto(groupAddress);
  await tab(/^Access/u).click();
  const summary = main().getByRole("row", { name: /^Summary/u });
  await summary.getByText("In full", { exact: true }).waitFor();
  expect(await summary.innerText()).toContain("the record is Greater Manchester Police's own");
  expect(await main().getByRole("row", { name: /^Tier/u }).innerText()).toContain("Nothing shown");
});
