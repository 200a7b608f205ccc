/**
 * Weighs the built client, compressed as a browser gets it, and fails when a part is over its budget.
 * A part of `npm run check`: it reads files only, and the build before the check has made them.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const dist = join(import.meta.dirname, "..", "..", "client", "dist");

interface Chunk {
  readonly file: string;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(dist, ".vite", "manifest.json"), "utf8")) as Readonly<
  Record<string, Chunk>
>;

/** The files that must be there before the named sources of the client run. */
function filesOf(sources: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>();
  const add = (name: string): void => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`the built client has no ${name}`);
    if (files.has(chunk.file)) return;
    files.add(chunk.file);
    for (const style of chunk.css ?? []) files.add(style);
    chunk.imports?.forEach(add);
  };
  sources.forEach(add);
  return files;
}

const isFont = (file: string): boolean => file.endsWith(".woff2");

/** Bytes of a file on the wire; fonts are compressed already. */
const weightOf = (file: string): number =>
  statSync(join(dist, isFont(file) ? file : `${file}.gz`)).size;

const kilobytes = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + weightOf(file), 0) / 1000;

interface Weighed {
  readonly part: string;
  readonly weight: number;
  readonly limit: number;
}

function weighEverything(): readonly Weighed[] {
  const page = ["index.html", "theme.js"];
  const shell = filesOf(["index.html", "routes.tsx", "portal.tsx"]);
  const briefing = filesOf(["index.html", "routes.tsx", "portal.tsx", "pages/home/HomePage.tsx"]);
  const signIn = filesOf(["index.html", "pages/sign-in/SignInPage.tsx"]);
  const assets = readdirSync(join(dist, "assets")).map((name) => `assets/${name}`);
  const code = assets.filter((file) => file.endsWith(".js"));
  const styles = assets.filter((file) => file.endsWith(".css"));
  const lazy = Object.entries(manifest)
    .filter(([, { isDynamicEntry, file }]) => isDynamicEntry === true && !shell.has(file))
    .map(([source]) => ({
      part: `beyond the shell: ${source}`,
      weight: kilobytes([...filesOf([source])].filter((own) => !shell.has(own))),
      limit: /LinkChart|pages\/links\//u.test(source) ? 80 : 60,
    }));
  return [
    { part: "sign-in", weight: kilobytes([...page, ...signIn]), limit: 95 },
    { part: "shell and briefing", weight: kilobytes([...page, ...briefing]), limit: 240 },
    ...lazy.toSorted((one, other) => other.weight - one.weight),
    // Each page's file is weighed by itself: together they would be twelve. The look allows twenty.
    { part: "styles", weight: kilobytes(styles), limit: 21 },
    { part: "fonts", weight: kilobytes(assets.filter(isFont)), limit: 80 },
    { part: "everything but fonts", weight: kilobytes([...page, ...code, ...styles]), limit: 650 },
  ];
}

const weighed = weighEverything();
const tooHeavy = weighed.filter(({ weight, limit }) => weight > limit);
for (const { part, weight, limit } of weighed) {
  const verdict = weight > limit ? "  TOO HEAVY" : "";
  process.stdout.write(`${weight.toFixed(1).padStart(6)} of ${limit} KB  ${part}${verdict}\n`);
}
if (tooHeavy.length > 0) process.exitCode = 1;
