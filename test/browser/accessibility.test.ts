/** No fault on any page, for a wide and a narrow viewer: axe in light and dark, 320 pixels, 200 % text, forced colours. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";
import { findingsOn } from "../support/page-findings.js";
import { followLoading, pagesOf, projectionOf, routesOf } from "../support/portal-pages.js";

// Some sixty pages, each looked at in six ways: minutes on a busy machine.
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

/** The addresses of the parts of the record that is open. */
async function partsOf(page: Page): Promise<readonly string[]> {
  const links = page.getByRole("main").locator('a[href*="tab="]');
  return links.evaluateAll((found) => found.map((link) => link.getAttribute("href") ?? ""));
}

test.concurrent.each(["analyst@gmp.example", "housing@oldhamhomes.example"])(
  "every page of every route is clean for %s",
  async (email) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await pageAs(context, demonstration.url, email);
    const pages = pagesOf(await projectionOf(demonstration, page));
    expect(Object.keys(pages).toSorted()).toEqual((await routesOf(page)).toSorted());

    const settled = followLoading(page);
    const findings: string[] = [];
    const look = async (path: string): Promise<void> => {
      await page.goto(`${demonstration.url}${path}`);
      await settled();
      findings.push(...(await findingsOn(page)).map((finding) => `${path}: ${finding}`));
    };
    const seenParts = new Set<string | null>();
    for (const path of Object.values(pages).flat()) {
      await look(path);
      if (!path.startsWith("/records/")) continue;
      for (const part of await partsOf(page)) {
        const tab = new URLSearchParams(part.split("?")[1]).get("tab");
        if (seenParts.has(tab)) continue;
        seenParts.add(tab);
        await look(part);
      }
    }
    await context.close();
    expect(findings).toEqual([]);
  },
  patienceMs,
);

test("the sign-in page is clean", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${demonstration.url}/sign-in`);
  await page.getByLabel("E-mail").waitFor();
  expect(await findingsOn(page)).toEqual([]);
  await context.close();
});
