/**
 * What the stable pages tell, as a screen reader gets it, on a day that stands still: a change of words, order or
 * structure is seen in review. After a change that is meant, `--update` writes the texts anew. (Pictures would
 * differ with the browser and the fonts of the machine.)
 */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";
import { followLoading } from "../support/portal-pages.js";

const now = "2026-11-24T09:00:00Z";
const patienceMs = 180_000;

let demonstration: DemonstrationPortal;
let browser: Browser;

beforeAll(async () => {
  demonstration = await startDemonstration();
  await demonstration.database.owner.query("insert into frozen_clock values ($1)", [now]);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await demonstration?.close();
});

const pages = {
  briefing: "/",
  search: "/search?q=rush",
  threats: "/threats?risk=VERY_HIGH",
  groups: "/groups?name=a&status=ACTIVE",
  individuals: "/individuals?risk=VERY_HIGH",
  vulnerabilities: "/vulnerabilities?risk=HIGH",
  lines: "/lines",
  missing: "/missing",
  people: "/people?name=rush",
  plan: "/plan",
  theme: "/themes/MODERN_SLAVERY_HT",
  access: "/access",
};

test.each(["analyst@gmp.example", "housing@oldhamhomes.example"])(
  "the pages tell %s what they told before",
  async (email) => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      timezoneId: "Europe/London",
    });
    await context.clock.setFixedTime(now);
    const page = await pageAs(context, demonstration.url, email);
    const settled = followLoading(page);
    const account = email.split("@")[0];
    for (const [name, path] of Object.entries(pages)) {
      await page.goto(`${demonstration.url}${path}`);
      await settled();
      const told = await page.getByRole("main").ariaSnapshot();
      await expect(`${told}\n`).toMatchFileSnapshot(`told/${account}-${name}.txt`);
    }
    await context.close();
  },
  patienceMs,
);
