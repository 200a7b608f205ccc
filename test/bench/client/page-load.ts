/** How a page comes: when its main part is painted, how much it moves meanwhile, and its longest task. */
import type { BrowserContext, Page } from "playwright-core";
import { followLoading } from "../../support/portal-pages.js";

/** What a page told of its own loading. */
export interface PageLoad {
  readonly largestPaintMs: number;
  readonly layoutShift: number;
  readonly longestTaskMs: number;
}

declare global {
  var watched: { largestPaintMs: number; layoutShift: number; longestTaskMs: number };
}

/** A page that watches itself from its first byte. */
export async function watchedPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    globalThis.watched = { largestPaintMs: 0, layoutShift: 0, longestTaskMs: 0 };
    const watch = (type: string, take: (entry: PerformanceEntry) => void): void =>
      new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
        type,
        buffered: true,
      });
    watch("largest-contentful-paint", ({ startTime }) => {
      globalThis.watched.largestPaintMs = startTime;
    });
    watch("layout-shift", (entry) => {
      if ("value" in entry) globalThis.watched.layoutShift += Number(entry.value);
    });
    watch("longtask", ({ duration }) => {
      globalThis.watched.longestTaskMs = Math.max(globalThis.watched.longestTaskMs, duration);
    });
  });
  return page;
}

/** Opens an address in a page of its own, in a browser that has been to the portal before. */
export async function loadPage(context: BrowserContext, address: string): Promise<PageLoad> {
  const page = await watchedPage(context);
  const settled = followLoading(page);
  await page.goto(address);
  await settled();
  const load = await page.evaluate(() => globalThis.watched);
  await page.close();
  return load;
}
