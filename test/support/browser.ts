/**
 * Opens a headless Chromium for tests: the one inside the package @sparticuz/chromium, else the one of the
 * system. A machine with neither fails the run; nothing is skipped.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const project = join(import.meta.dirname, "..", "..");
const systemBrowsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Quiet on a closed network: without these flags the browser looks up its maker's hosts at every start. */
export const browserFlags: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** A browser that can run here. */
export interface FoundBrowser {
  readonly path: string;
  /** What must be added to the environment: libraries and fonts that the package carries. */
  readonly environment: Readonly<Record<string, string>>;
}

const unpackScript = `
  import { inflate } from "@sparticuz/chromium";
  import { join } from "node:path";
  const [packed] = process.argv.slice(1);
  for (const name of ["chromium.br", "fonts.tar.br", "swiftshader.tar.br", "al2023.tar.br"]) {
    await inflate(join(packed, name));
  }
`;

/** The package's own configuration names folders of another kind of machine. */
function fontConfiguration(place: string): string {
  const folders = [join(place, "fonts"), "/usr/share/fonts"];
  const lines = folders.map((folder) => `<dir>${folder}</dir>`);
  const cache = `<cachedir>${join(place, "font-cache")}</cachedir>`;
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>${lines.join("")}${cache}</fontconfig>\n`;
}

/** Unpacks the browser once, beside its place, so that two test files never see half of it. */
async function unpack(): Promise<string> {
  const packageFolder = join(project, "node_modules", "@sparticuz", "chromium");
  const about = JSON.parse(await readFile(join(packageFolder, "package.json"), "utf8")) as {
    version: string;
  };
  const cache = join(project, "node_modules", ".cache");
  const place = join(cache, `chromium-${about.version}`);
  if (existsSync(place)) return place;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(`${place}-`);
  // The package unpacks into the temporary folder of its process, so it gets a process with its own.
  const run = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", unpackScript, join(packageFolder, "bin")],
    { cwd: project, env: { ...process.env, TMPDIR: unfinished }, encoding: "utf8" },
  );
  if (run.status !== 0) throw new Error(`the browser could not be unpacked: ${run.stderr}`);
  await writeFile(join(unfinished, "fonts", "challenger.conf"), fontConfiguration(place));
  try {
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Asks a browser for its version. @returns what went wrong, or null when it runs */
function complaintOf({ path, environment }: FoundBrowser): string | null {
  const run = spawnSync(path, ["--version"], {
    env: { ...process.env, ...environment },
    encoding: "utf8",
  });
  if (run.status === 0) return null;
  return `${path}: ${(run.error?.message ?? run.stderr.trim()) || `ended with ${run.status ?? run.signal}`}`;
}

async function candidates(): Promise<readonly FoundBrowser[]> {
  const folder = await unpack();
  const path = join(folder, "chromium");
  const fonts = { FONTCONFIG_FILE: join(folder, "fonts", "challenger.conf") };
  const libraries = { LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
  return [
    { path, environment: fonts },
    // The package's own libraries serve a machine that lacks them; the machine's come first.
    { path, environment: { ...fonts, ...libraries } },
    ...systemBrowsers
      .filter((found) => existsSync(found))
      .map((found) => ({ path: found, environment: {} })),
  ];
}

/**
 * Finds a browser that runs here.
 * @throws Error with every browser tried and what each said
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const complaints: string[] = [];
  for (const candidate of await candidates()) {
    const complaint = complaintOf(candidate);
    if (complaint === null) return candidate;
    complaints.push(complaint);
  }
  throw new Error(
    `No browser runs on this machine; install Debian's chromium.\n${complaints.join("\n")}`,
  );
}

/** Opens the browser; close it after the last test. @throws Error when there is none */
export async function openBrowser(): Promise<Browser> {
  const { path, environment } = await findBrowser();
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return chromium.launch({
    executablePath: path,
    headless: true,
    args: [...browserFlags],
    env: { ...(Object.fromEntries(inherited) as Record<string, string>), ...environment },
  });
}
