/** Lighthouse's marks for a page, seen as somebody who is signed in. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { browserFlags, type FoundBrowser } from "../../support/browser.js";

/** Marks out of a hundred. */
export interface Marks {
  readonly performance: number;
  readonly accessibility: number;
}

/** Asks Lighthouse, with the browser of the tests. @param cookie "name=value" of the session */
export function marksOf(address: string, cookie: string | null, browser: FoundBrowser): Marks {
  const program = join(import.meta.dirname, "node_modules", "lighthouse", "cli", "index.js");
  const words = [
    program,
    address,
    "--quiet",
    "--preset=desktop",
    "--only-categories=performance,accessibility",
    "--output=json",
    `--chrome-flags=--headless ${browserFlags.join(" ")}`,
    ...(cookie === null ? [] : [`--extra-headers=${JSON.stringify({ Cookie: cookie })}`]),
  ];
  const report = execFileSync(process.execPath, words, {
    env: { ...process.env, ...browser.environment, CHROME_PATH: browser.path },
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { categories } = JSON.parse(report) as {
    readonly categories: Readonly<Record<keyof Marks, { readonly score: number }>>;
  };
  return {
    performance: Math.round(categories.performance.score * 100),
    accessibility: Math.round(categories.accessibility.score * 100),
  };
}
