/** What a printed page carries: its marking and who printed it on every sheet, and nothing that only a screen has. */
import type { Browser } from "playwright-core";
import { extractText, getDocumentProxy } from "unpdf";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openBrowser } from "../support/browser.js";
import { pageAs, startDemonstration, type DemonstrationPortal } from "../support/demonstration.js";

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

/** The words on each sheet of a page, printed by an account. */
async function printed(email: string, path: string): Promise<readonly string[]> {
  const context = await browser.newContext();
  const page = await pageAs(context, demonstration.url, email);
  await page.goto(`${demonstration.url}${path}`);
  await page.waitForLoadState("networkidle");
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4" });
  await context.close();
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((sheet) => sheet.replaceAll(/\s+/g, " "));
}

const times = (words: RegExp, text: string): number => [...text.matchAll(words)].length;

test("every sheet says at its top and bottom how it is marked, and who printed it when", async () => {
  const sheets = await printed("analyst@gmp.example", "/reports");
  expect(sheets.length).toBeGreaterThan(1);
  for (const sheet of sheets) {
    expect(sheet).toMatch(/^OFFICIAL-SENSITIVE /);
    expect(times(/OFFICIAL-SENSITIVE/g, sheet)).toBeGreaterThan(1);
    expect(sheet).toMatch(
      /Printed by Idris Quarmcombe, Greater Manchester Police, \d{1,2} \w+ \d{4} \d{2}:\d{2}/,
    );
  }
});

test("a page that shows nothing sensitive to its viewer is printed as OFFICIAL", async () => {
  const sheets = await printed("housing@oldhamhomes.example", "/vulnerabilities");
  for (const sheet of sheets) {
    expect(sheet).toMatch(/^OFFICIAL /);
    expect(sheet).not.toContain("SENSITIVE");
    expect(sheet).toContain("Printed by Jonah Kelthwaite, Oldham Homes, ");
  }
});

test("navigation, buttons and filters are not printed", async () => {
  const words = (await printed("analyst@gmp.example", "/threats")).join(" ");
  expect(words).toContain("All threats you can see");
  for (const onScreen of [
    "Crime groups",
    "What I may see and why",
    "Skip to main content",
    "Download CSV",
    "Saved views",
    "Columns",
    "Apply",
    "Next",
  ])
    expect(words).not.toContain(onScreen);
});
