/** The portal's pages as the browser tests walk them: every route, at the addresses that one viewer can open. */
import pg from "pg";
import type { Page } from "playwright-core";
import { rooms } from "../../server/modules/index.js";
import type { DemonstrationPortal } from "./demonstration.js";
import { project, readRows, readViewer, type Projection } from "./projection.js";

const addresses: Readonly<Record<string, readonly string[]>> = {
  "/": ["/", "/?since=28"],
  "/search": ["/search", "/search?q=rush"],
  "/threats": ["/threats"],
  "/groups": ["/groups"],
  "/individuals": ["/individuals"],
  "/vulnerabilities": ["/vulnerabilities"],
  "/lines": ["/lines"],
  "/missing": ["/missing"],
  "/reports": ["/reports"],
  "/contribute": ["/contribute", "/contribute?form=full"],
  "/contributions": ["/contributions"],
  "/people": ["/people", "/people?name=rush"],
  "/identifiers": ["/identifiers"],
  "/contacts": ["/contacts"],
  "/places": ["/places"],
  "/events": ["/events"],
  "/items": ["/items"],
  "/crime-counts": ["/crime-counts"],
  "/plan": ["/plan"],
  "/themes/$code": ["/themes/COUNTY_LINES"],
  "/access": ["/access"],
  "/account": ["/account"],
  "/accounts": ["/accounts"],
  "/tokens": ["/tokens"],
  "/accessibility": ["/accessibility"],
  "/$": ["/nowhere"],
};

/** One record of each kind that a viewer may see. */
const oneOfEach = ({ types }: Projection): readonly string[] =>
  rooms.records.flatMap(({ type }) => Object.keys(types[type.name] ?? {}).slice(0, 1));

/** Each route with the addresses at which a viewer's pages are looked at. */
export function pagesOf(projection: Projection): Readonly<Record<string, readonly string[]>> {
  const ids = oneOfEach(projection);
  return {
    ...addresses,
    "/records/$id": ids.map((id) => `/records/${id}`),
    "/records/$id/sight": ids.slice(0, 1).map((id) => `/records/${id}/sight`),
    "/links/$id": ids.slice(0, 1).flatMap((id) => [`/links/${id}`, `/links/${id}?tab=list`]),
  };
}

/** The routes of the client that the page runs, as it tells its own router. */
export async function routesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { __TSR_ROUTER__: router } = globalThis as unknown as {
      __TSR_ROUTER__: { routesByPath: object };
    };
    return Object.keys(router.routesByPath);
  });
}

/** What whoever is signed in on the page may see of the database, worked out without the portal. */
export async function projectionOf(
  { database }: DemonstrationPortal,
  page: Page,
): Promise<Projection> {
  const [cookie] = await page.context().cookies();
  // A connection of its own: which session is asked about is a setting of the connection.
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    const viewer = cookie && (await readViewer(owner, cookie.value));
    if (!viewer) throw new Error("nobody is signed in on this page");
    return project(await readRows(owner, rooms), rooms, viewer);
  } finally {
    await owner.end();
  }
}

/**
 * Follows a page's requests.
 * @returns a wait until the page has its heading, nothing is loading and nothing is under way
 */
export function followLoading(page: Page): () => Promise<void> {
  const underWay = new Set<unknown>();
  page.on("request", (request) => underWay.add(request));
  page.on("requestfinished", (request) => underWay.delete(request));
  page.on("requestfailed", (request) => underWay.delete(request));
  const isQuiet = async (): Promise<boolean> =>
    underWay.size === 0 &&
    (await page.locator("main h1").count()) > 0 &&
    (await page.locator("[aria-busy=true]").count()) === 0;
  return async () => {
    for (let quiet = 0; quiet < 3; quiet = (await isQuiet()) ? quiet + 1 : 0) {
      await page.waitForTimeout(50);
    }
  };
}
