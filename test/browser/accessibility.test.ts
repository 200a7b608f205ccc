/** No violation that axe can find, on every page, light and dark, for two viewers; and no page wider than a phone. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

const pages = [
  "/",
  "/search?q=rush",
  "/people",
  "/identifiers",
  "/contacts",
  "/places",
  "/events",
  "/items",
  "/crime-counts",
  "/access",
  "/accessibility",
  "/nowhere",
];

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

interface Finding {
  readonly page: string;
  readonly rule: string;
  readonly at: string;
}

test.each([
  ["analyst@gmp.example", "light"],
  ["analyst@gmp.example", "dark"],
  ["housing@oldhamhomes.example", "light"],
  ["housing@oldhamhomes.example", "dark"],
] as const)("every page is clean for %s in %s", async (email, colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1280, height: 900 } });
  const page = await pageAs(context, demonstration.url, email);
  const findings: Finding[] = [];
  const look = async (name: string): Promise<void> => {
    await page.waitForLoadState("networkidle");
    const { violations } = await new AxeBuilder({ page }).analyze();
    for (const { id, nodes } of violations) {
      findings.push(...nodes.map(({ html }) => ({ page: name, rule: id, at: html.slice(0, 200) })));
    }
  };
  for (const path of pages) {
    await page.goto(`${demonstration.url}${path}`);
    await look(path);
  }
  await page.goto(`${demonstration.url}/people`);
  await page.getByRole("main").locator('a[href^="/records/"]').first().click();
  await page.waitForURL(/\/records\//);
  await look("a record");
  await context.close();
  expect(findings).toEqual([]);
});

test("the sign-in page is clean, light and dark", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const context = await browser.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(`${demonstration.url}/sign-in`);
    await page.getByLabel("E-mail").waitFor();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await context.close();
  }
});

test("no page scrolls sideways at 320 pixels", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 720 } });
  const page = await pageAs(context, demonstration.url, "analyst@gmp.example");
  const tooWide: string[] = [];
  for (const path of pages) {
    await page.goto(`${demonstration.url}${path}`);
    await page.waitForLoadState("networkidle");
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 320) tooWide.push(`${path}: ${width}`);
  }
  await context.close();
  expect(tooWide).toEqual([]);
});
