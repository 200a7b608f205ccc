/**
 * Measures the built pages of a portal that runs with demonstration data (`npm start` elsewhere), and sets
 * each figure beside its budget. `--url`: where the portal is; `--rounds`: how often each is measured.
 * Times are of this machine as it is now, so nothing fails here: the figures are for people.
 */
import { parseArgs } from "node:util";
import type { BrowserContext } from "playwright-core";
import { findBrowser, openBrowser } from "../../support/browser.js";
import { pageAs } from "../../support/demonstration.js";
import { followLoading } from "../../support/portal-pages.js";
import { ensureInstalled } from "../install.js";
import { press, typingEcho } from "./interactions.js";
import { marksOf } from "./lighthouse.js";
import { loadPage, type PageLoad } from "./page-load.js";

const { values: given } = parseArgs({
  options: {
    url: { type: "string", default: "http://localhost:4000" },
    rounds: { type: "string", default: "5" },
  },
});
const { url } = given;
const rounds = Number(given.rounds);
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** A figure beside its budget. */
function tell(what: string, figures: readonly number[], budget: number, isFloor = false): void {
  const ordered = figures.toSorted((one, other) => one - other);
  const median = ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
  const worst = (isFloor ? ordered[0] : ordered.at(-1)) ?? Number.NaN;
  const isKept = isFloor ? median >= budget : median <= budget;
  const written = (value: number): string =>
    (budget < 1 ? value.toFixed(3) : value.toFixed(0)).padStart(7);
  say(
    `  ${what.padEnd(44)}${written(median)}  worst${written(worst)}  budget ${isFloor ? ">=" : "<="} ${budget}  ${isKept ? "kept" : "MISSED"}`,
  );
}

async function times<Answer>(ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let round = 0; round < rounds; round += 1) answers.push(await ask());
  return answers;
}

async function measureLoads(context: BrowserContext): Promise<void> {
  for (const path of ["/", "/groups", "/threats", "/people"]) {
    const loads = await times(() => loadPage(context, `${url}${path}`));
    const each = (name: keyof PageLoad): number[] => loads.map((load) => load[name]);
    tell(`${path} largest paint, ms`, each("largestPaintMs"), 1500);
    tell(`${path} layout shift`, each("layoutShift"), 0.05);
    tell(`${path} longest task while loading, ms`, each("longestTaskMs"), 200);
  }
}

async function measureHands(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  const settled = followLoading(page);
  const at = async (path: string): Promise<void> => {
    await page.goto(`${url}${path}`);
    await settled();
  };
  await at("/reports");
  tell("typing echo in search, ms", await typingEcho(page, "header input", "rushcombe"), 50);
  const sorts = await times(() => press(page, "main thead th:first-child button"));
  tell(
    "sort a register: reaction, ms",
    sorts.map(({ reactionMs }) => reactionMs),
    150,
  );
  tell(
    "sort a register: rows, ms",
    sorts.map(({ contentMs }) => contentMs),
    700,
  );
  const districts = await times(async () => {
    await at("/threats");
    return press(page, 'main svg [role="button"]');
  });
  tell(
    "filter by a district: reaction, ms",
    districts.map(({ reactionMs }) => reactionMs),
    150,
  );
  tell(
    "filter by a district: rows, ms",
    districts.map(({ contentMs }) => contentMs),
    700,
  );
  const fresh = await times(async () => {
    await at("/groups");
    return press(page, 'main tbody a[href^="/records/"]');
  });
  tell(
    "open a record: reaction, ms",
    fresh.map(({ reactionMs }) => reactionMs),
    100,
  );
  tell(
    "open a record: content, ms",
    fresh.map(({ contentMs }) => contentMs),
    1000,
  );
  await page.close();
}

async function measureMarks(cookie: string): Promise<void> {
  const browser = await findBrowser();
  const pages = [
    ["/sign-in", null],
    ["/", cookie],
    ["/groups", cookie],
  ] as const;
  for (const [path, session] of pages) {
    const marks = marksOf(`${url}${path}`, session, browser);
    tell(`${path} Lighthouse performance`, [marks.performance], 95, true);
    tell(`${path} Lighthouse accessibility`, [marks.accessibility], 95, true);
  }
}

ensureInstalled(say, import.meta.dirname);
const browser = await openBrowser();
const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
// The functions below reach the page with a helper of the compiler's, which the page has not.
await context.addInitScript("globalThis.__name = (named) => named");
await pageAs(context, url, "analyst@gmp.example");
const [session] = await context.cookies();
await measureLoads(context);
await measureHands(context);
await browser.close();
if (session !== undefined) await measureMarks(`${session.name}=${session.value}`);
