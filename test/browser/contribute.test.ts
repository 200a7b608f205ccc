/** Handing in a report in a browser: by keyboard alone, kept when the session ends, and corrected or taken back. */
import { TOTP } from "otpauth";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { demonstrationAccounts } from "../../server/modules/demonstration/index.js";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const teacher = "pastoral@cardinglane.example";

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

/** Tabs until the wanted thing has the focus: nobody needs a pointer. */
async function tabTo(page: Page, isThere: (focused: string) => boolean): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      const label = element?.closest("label")?.textContent ?? element?.textContent ?? "";
      return `${element?.id} ${(element as HTMLInputElement | null)?.name} ${label}`;
    });
    if (isThere(focused)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("nothing of the kind has the focus");
}

const toField = (page: Page, id: string): Promise<void> =>
  tabTo(page, (focused) => focused.startsWith(`${id} `));

/** Chooses the nth answer of a question, as one does with arrow keys. */
async function answer(page: Page, id: string, nth: number): Promise<void> {
  await toField(page, id);
  await page.keyboard.press("Space");
  for (let step = 1; step < nth; step += 1) await page.keyboard.press("ArrowDown");
}

async function writeByKeyboard(page: Page, heading: string): Promise<void> {
  await toField(page, "heading");
  await page.keyboard.type(heading);
  await toField(page, "text");
  await page.keyboard.type("A pupil came to school with a second phone and new shoes.");
  await answer(page, "sawIt", 2);
  await answer(page, "toldBy", 1);
  await toField(page, "happenedOn");
  await page.keyboard.press("Tab");
  await page.keyboard.type("11");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2025");
  await toField(page, "district");
  await page.keyboard.type("Oldham");
  await answer(page, "mayUse", 1);
  await answer(page, "identifiable", 2);
  await answer(page, "childAtRisk", 3);
}

const receiptOf = async (page: Page): Promise<string> => {
  await main(page).getByRole("heading", { name: "Your report was received" }).waitFor();
  const text = await main(page).getByRole("status").innerText();
  return /REP-[\w-]+/u.exec(text)![0];
};

const rowOf = (page: Page, reference: string) =>
  main(page).getByRole("row").filter({ hasText: reference });

test("somebody who reads nothing hands in a report by keyboard alone, and finds its receipt", async () => {
  const page = await pageAs(context, url, teacher);
  await page.goto(`${url}/contribute`);
  await main(page).getByRole("heading", { level: 1, name: "Contribute a report" }).waitFor();
  await main(page).getByRole("rowheader", { name: "Greater Manchester Police" }).waitFor();
  expect(await main(page).innerText()).not.toMatch(/\b[123][A-E][PC]\b|3x5x2 grade/u);
  await writeByKeyboard(page, "A second phone");
  await toField(page, "hand-in");
  await page.keyboard.press("Enter");
  const reference = await receiptOf(page);
  await tabTo(page, (focused) => focused.includes("What I handed in"));
  await page.keyboard.press("Enter");
  await page.waitForURL(`${url}/contributions`);
  await rowOf(page, reference).waitFor();
  expect(await rowOf(page, reference).innerText()).toMatch(/A second phone[\s\S]*Received/u);
  expect(
    await rowOf(page, reference).getByRole("link", { name: reference, exact: true }).count(),
  ).toBe(0);
});

test("what is missing is named, the focus goes to it, and nothing that was written is lost", async () => {
  const page = await pageAs(context, url, teacher);
  await page.goto(`${url}/contribute`);
  await page.getByLabel("What is it about, in a few words?").fill("Half a report");
  await page.getByRole("button", { name: "Hand in the report" }).click();
  const summary = main(page).getByRole("alert").filter({ hasText: "There is a problem" });
  await summary.waitFor();
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await summary.getByRole("link").count()).toBe(7);
  await summary.getByRole("link", { name: "Say what happened" }).click();
  await page.keyboard.type("Still writing.");
  expect(await page.getByLabel("What happened?").inputValue()).toBe("Still writing.");
  expect(await page.getByLabel("What is it about, in a few words?").inputValue()).toBe(
    "Half a report",
  );
});

test("what the portal does not take is not sent, and where it goes is told", async () => {
  const page = await pageAs(context, url, teacher);
  await page.goto(`${url}/contribute`);
  await writeByKeyboard(page, "Above the ceiling");
  const bodies: string[] = [];
  page.on("request", (request) => bodies.push(request.postData() ?? ""));
  await page.getByRole("radio", { name: "TOP SECRET" }).check({ force: true });
  await main(page).getByText("Do not write it here.").waitFor();
  await page.getByRole("button", { name: "Hand in the report" }).click();
  await main(page).getByText("There is a problem").waitFor();
  expect(bodies.join("\n")).not.toMatch(/TOP_SECRET|Above the ceiling/u);
});

test("a session that ended takes nothing with it: signing in again on the page hands it in, once", async () => {
  const page = await pageAs(context, url, teacher);
  await page.goto(`${url}/contribute`);
  await writeByKeyboard(page, "Written through the end of a session");
  await demonstration.database.owner.query(
    "update session set ended_at = now() where ended_at is null and account_id = (select id from account where email = $1)",
    [teacher],
  );
  await page.getByRole("button", { name: "Hand in the report" }).click();
  await page.getByLabel("Password").fill("not the password");
  await page.keyboard.press("Enter");
  await main(page).getByText("The password is not right").waitFor();
  await page.getByLabel("Password").fill(demonstrationAccounts.password);
  await page.keyboard.press("Enter");
  await receiptOf(page);
  const { rows } = await demonstration.database.owner.query(
    "select count(*)::int as made from report where heading = 'Written through the end of a session'",
  );
  expect(rows).toEqual([{ made: 1 }]);
});

/** Sets up an authenticator on one's account. @returns the code of a moment */
async function secondStepOf(page: Page): Promise<(moment: Date) => string> {
  await page.goto(`${url}/account`);
  const panel = page.getByRole("region", { name: "Second step at sign-in" });
  await panel.getByLabel("Your password now").fill(demonstrationAccounts.password);
  await page.keyboard.press("Enter");
  const key = await panel.getByText(/^[A-Z2-7]{4}( [A-Z2-7]{4}){7}$/u).textContent();
  const totp = new TOTP({ secret: (key ?? "").replaceAll(" ", "") });
  await panel.getByLabel("Code").fill(totp.generate());
  await page.keyboard.press("Enter");
  await panel.getByRole("button", { name: "I have kept them" }).press("Enter");
  return (moment) => totp.generate({ timestamp: moment.getTime() });
}

test("a session that ended is begun again with a code too, and the report goes in", async () => {
  const page = await pageAs(context, url, "housing@oldhamhomes.example");
  const codeAt = await secondStepOf(page);
  await page.goto(`${url}/contribute`);
  await writeByKeyboard(page, "Written behind a second step");
  await demonstration.database.owner.query(
    "update session set ended_at = now() where ended_at is null and account_id = (select id from account where email = $1)",
    ["housing@oldhamhomes.example"],
  );
  await page.getByRole("button", { name: "Hand in the report" }).click();
  await page.getByLabel("Password").fill(demonstrationAccounts.password);
  await page.keyboard.press("Enter");
  await page.getByLabel("Code").fill("000000");
  await page.keyboard.press("Enter");
  await main(page)
    .getByText(/This code is not right/u)
    .waitFor();
  // The code that set it up is used; the next one is good already.
  await page.getByLabel("Code").fill(codeAt(new Date(Date.now() + 30_000)));
  await page.keyboard.press("Enter");
  expect(await receiptOf(page)).toMatch(/^[A-Z0-9-]+$/u);
});

test("one's own report is corrected and taken back from the list", async () => {
  const page = await pageAs(context, url, teacher);
  await page.goto(`${url}/contribute`);
  await writeByKeyboard(page, "To be corrected");
  await page.getByRole("button", { name: "Hand in the report" }).click();
  const first = await receiptOf(page);
  await main(page).getByRole("link", { name: "What I handed in" }).click();
  await page.getByRole("link", { name: `Correct ${first}` }).click();
  await main(page).getByText(`You are correcting ${first}`).waitFor();
  await writeByKeyboard(page, "Corrected");
  await page.getByRole("button", { name: "Hand in the report" }).click();
  const second = await receiptOf(page);
  await main(page).getByRole("link", { name: "What I handed in" }).click();
  await rowOf(page, first).getByText("Corrected", { exact: true }).waitFor();
  await page.getByRole("button", { name: `Take back ${second}` }).click();
  await page.getByRole("button", { name: "Take it back" }).press("Enter");
  await rowOf(page, second).getByText("Taken back").waitFor();
  expect(await page.getByRole("button", { name: `Take back ${second}` }).count()).toBe(0);
});

test("whoever may not hand in is not offered the pages", async () => {
  const page = await pageAs(context, url, "auditor@gmp.example");
  const navigation = page.getByRole("navigation", { name: "Main" });
  await navigation.getByRole("link", { name: "Briefing" }).waitFor();
  expect(await navigation.getByRole("link", { name: "Contribute a report" }).count()).toBe(0);
  await page.goto(`${url}/contribute`);
  await main(page).getByText("Your role does not hand in reports.").waitFor();
});
