/**
 * Measures the link explorer of a running portal with ten thousand records and twenty thousand links, in a browser
 * without a graphics processor. The answers are made up here; everything behind them is the portal's own page.
 *
 *   npm start, then: node --import tsx test/bench/link-chart.ts [address of the portal]
 *
 * Prints milliseconds beside their budget; nothing fails on them, since machines differ.
 */
import type { Page, Route } from "playwright-core";
import { openBrowser } from "../support/browser.js";
import { signInAs } from "../support/demonstration.js";
import { seededRandom } from "../support/random.js";

const url = process.argv[2] ?? "http://localhost:4000";
const account = "analyst@gmp.example";
const hubCount = 60;
const membersOfHub = 165;
const linksAmongMembers = 168;
const random = seededRandom(7);

const idOf = (number: number): string =>
  `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;
const kinds = ["Person", "Identifier", "Place", "Event", "Item"] as const;

const recordOf = (number: number) => ({
  __typename: kinds[number % kinds.length],
  id: idOf(number),
  reference: `REF-${number}`,
  title: `Invented record ${number}`,
  marking: "OFFICIAL",
  access: [],
  ...(number % kinds.length === 1 ? { kind: "PHONE" } : {}),
});

let linkCount = 0;
function linkOf(from: number, to: number) {
  linkCount += 1;
  return {
    __typename: "Link",
    id: idOf(1_000_000 + linkCount),
    kind: random.pick(["KNOWS", "USES"]),
    marking: "OFFICIAL",
    handling: "P",
    recordedAt: "2026-11-24T10:00:00.000Z",
    owner: { __typename: "Partner", id: idOf(1), name: "Invented partner" },
    from: recordOf(from),
    to: recordOf(to),
    validFrom: "2026-01-01",
    validTo: null,
    sourceEvaluation: "1",
    intelligenceAssessment: random.chance(0.6) ? "B" : "D",
    access: [],
  };
}

/** Record 0 is tied to the hubs; each hub to its members, and those among one another. */
function linksOf(number: number) {
  if (number === 0) return Array.from({ length: hubCount }, (_, hub) => linkOf(0, hub + 1));
  const first = hubCount + 1 + (number - 1) * membersOfHub;
  const member = (): number => first + random.below(membersOfHub);
  return [
    ...Array.from({ length: membersOfHub }, (_, at) => linkOf(number, first + at)),
    ...Array.from({ length: linksAmongMembers }, () => linkOf(member(), member())),
  ];
}

async function answer(route: Route): Promise<void> {
  const asked = route.request().postDataJSON() as {
    operationName: string;
    variables: { id: string };
  };
  if (asked.operationName !== "LinksAround") return route.continue();
  const number = Number.parseInt(asked.variables.id.slice(-12), 16);
  const nodes = linksOf(number);
  const links = {
    __typename: "LinkConnection",
    totalCount: nodes.length,
    pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
    nodes,
  };
  return route.fulfill({ json: { data: { node: { ...recordOf(number), links } } } });
}

/** Milliseconds from the last answer to the frame that shows all of it. */
async function firstPaint(page: Page): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let lastAnswer = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntriesByType("resource"))
            if (entry.name.endsWith("/graphql"))
              lastAnswer = (entry as PerformanceResourceTiming).responseEnd;
        });
        observer.observe({ type: "resource" });
        const look = (): void => {
          const chart = document.querySelector("[role=application]");
          if (!/9,9\d\d records/.test(chart?.getAttribute("aria-label") ?? ""))
            return void requestAnimationFrame(look);
          // The first frame draws, the second is there when the first was shown.
          requestAnimationFrame(() =>
            requestAnimationFrame(() => {
              observer.disconnect();
              resolve(performance.now() - lastAnswer);
            }),
          );
        };
        look();
      }),
  );
  await page.getByRole("button", { name: "One step further out" }).click();
  return shown;
}

/** The 95th percentile of the time between frames while the picture is dragged. */
async function panning(page: Page): Promise<number> {
  const box = await page.getByRole("application").boundingBox();
  if (box === null) throw new Error("There is no chart.");
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (): void => {
      const now = performance.now();
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(globalThis, { frames });
  });
  await page.mouse.move(box.x + 8, box.y + 8);
  await page.mouse.down();
  await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0));
  for (let step = 0; step < 120; step += 1)
    await page.mouse.move(box.x + 8 + step, box.y + 8 + (step % 40));
  const frames = await page.evaluate(() =>
    (globalThis as unknown as { frames: number[] }).frames.slice(),
  );
  await page.mouse.up();
  return frames.toSorted((one, other) => one - other)[Math.floor(frames.length * 0.95)] ?? 0;
}

/** Milliseconds from an interaction to the frame that shows what it did, as the browser times events. */
async function reaction(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const durations: number[] = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) durations.push(entry.duration);
    }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
    Object.assign(globalThis, { durations });
  });
  await act();
  await page.waitForTimeout(1500);
  return page.evaluate(() =>
    Math.max(0, ...(globalThis as unknown as { durations: number[] }).durations),
  );
}

const browser = await openBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  // What runs this file marks named functions with a helper that a page does not have.
  await page.addInitScript("globalThis.__name = (named) => named;");
  await page.goto(`${url}/sign-in`);
  await signInAs(page, account);
  await page.route("**/graphql", answer);
  await page.goto(`${url}/links/${idOf(0)}`);
  await page.getByRole("application").waitFor();
  await page.waitForTimeout(1500);
  const paint = await firstPaint(page);
  const arranging = page.getByText("Arranging", { exact: true });
  const began = performance.now();
  await arranging.waitFor({ state: "detached", timeout: 120_000 });
  const settled = performance.now() - began;
  await page.waitForTimeout(1000);
  const pan = await panning(page);
  const stage = page.getByRole("application");
  const select = await reaction(page, async () => {
    await stage.focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
  });
  const filter = await reaction(page, () => page.getByRole("checkbox", { name: /Places/ }).click());
  const rows = [
    ["first paint after data", paint, 500],
    ["pan, 95th percentile of frames", pan, 50],
    ["select", select, 100],
    ["filter", filter, 150],
  ] as const;
  for (const [what, milliseconds, budget] of rows)
    console.log(`${what}: ${milliseconds.toFixed(0)} ms (budget ${budget} ms)`);
  console.log(`settled after ${(settled / 1000).toFixed(1)} s more, beside the page`);
  if (process.env["PICTURE"] !== undefined)
    await page.screenshot({ path: process.env["PICTURE"], fullPage: true });
} finally {
  await browser.close();
}
