/** The environment, read once and frozen. The only reader of process.env. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import ipaddr from "ipaddr.js";

/** What the server runs with. */
export interface Config {
  /** 0 for any free one. */
  readonly port: number;
  /** Address to listen at: this machine alone, unless HOST says otherwise. */
  readonly host: string;
  /** Folder of the embedded database and its secrets. */
  readonly dataDirectory: string;
  /** An existing PostgreSQL: the portal's role and the owner; null for the embedded database. */
  readonly external: { readonly databaseUrl: string; readonly ownerUrl: string } | null;
  /** Whether demonstration data are loaded. */
  readonly demonstration: boolean;
  readonly logLevel: string;
  /** Secret behind sealed cursors, from the environment; null when the data folder keeps one. */
  readonly cursorSecret: string | null;
  /** Key of what second steps keep, from the environment; null when the data folder keeps one. */
  readonly signInSecret: string | null;
  /** Connections that reads hold at most. */
  readonly databaseConnections: number;
  /** Requests that one account is served in a minute, and one address with nobody signed in. */
  readonly requestsPerMinute: { readonly ofAccount: number; readonly ofAddress: number };
  /** Where browsers open the portal, such as `https://portal.example`; null where only this machine does. */
  readonly origin: string | null;
  /** Proxies in front that are believed about where a request comes from: how many there are, or their addresses. */
  readonly trustProxy: string | number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** A setting, or the content of the file that `<NAME>_FILE` points to. */
function setting(environment: Environment, name: string): string | null {
  const file = environment[`${name}_FILE`];
  if (file !== undefined && file !== "") {
    try {
      return readFileSync(file, "utf8").trim();
    } catch (cause) {
      throw new Error(`${name}_FILE is ${file}. That file cannot be read.`, { cause });
    }
  }
  const value = environment[name];
  return value === undefined || value === "" ? null : value;
}

/** A setting that is a whole number between two bounds, both included. */
function wholeNumber(
  environment: Environment,
  name: string,
  otherwise: number,
  [from, to]: readonly [number, number],
): number {
  const text = setting(environment, name);
  if (text === null) return otherwise;
  const number = Number(text);
  if (!Number.isInteger(number) || number < from || number > to) {
    throw new Error(`${name} is ${text}. Set a whole number from ${from} to ${to}.`);
  }
  return number;
}

const namedNetworks: readonly string[] = ["loopback", "linklocal", "uniquelocal"];

/** A number of proxies, or a list of addresses and networks. */
function trustProxy(environment: Environment): string | number {
  const text = setting(environment, "TRUST_PROXY") ?? "0";
  if (/^\d+$/u.test(text)) return Number(text);
  const isKnown = (each: string): boolean =>
    namedNetworks.includes(each) || ipaddr.isValid(each) || ipaddr.isValidCIDR(each);
  const parts = text.split(",").map((each) => each.trim());
  if (parts.every(isKnown)) return parts.join(",");
  throw new Error(
    `TRUST_PROXY is ${text}. Set the number of proxies, or their addresses and networks.`,
  );
}

/** A scheme, a host and perhaps a port, and nothing behind them. */
function origin(environment: Environment): string | null {
  const text = setting(environment, "ORIGIN");
  if (text === null) return null;
  const url = URL.parse(text);
  if (url !== null && /^https?:$/u.test(url.protocol) && url.origin === text.replace(/\/$/u, ""))
    return url.origin;
  throw new Error(`ORIGIN is ${text}. Set where browsers open the portal: https://portal.example`);
}

/** A setting that is a PostgreSQL URL with a role in it. The text is not repeated: it holds a password. */
function databaseUrl(environment: Environment, name: string): string | null {
  const text = setting(environment, name);
  if (text === null) return null;
  const url = URL.parse(text);
  const isPostgres = url?.protocol === "postgres:" || url?.protocol === "postgresql:";
  if (!isPostgres || url.username === "") {
    throw new Error(`${name} is not of the form postgres://role:password@host:port/database.`);
  }
  return text;
}

function external(environment: Environment): Config["external"] {
  const portalUrl = databaseUrl(environment, "DATABASE_URL");
  const ownerUrl = databaseUrl(environment, "OWNER_DATABASE_URL");
  if (portalUrl === null && ownerUrl === null) return null;
  if (portalUrl === null || ownerUrl === null) {
    throw new Error(
      "Set both DATABASE_URL (the portal's role) and OWNER_DATABASE_URL (migrations), or neither.",
    );
  }
  return { databaseUrl: portalUrl, ownerUrl };
}

/**
 * Reads the configuration.
 * @throws Error with a plain sentence for a setting that cannot be used
 */
export function readConfig(environment: Environment = process.env): Config {
  const existing = external(environment);
  return Object.freeze({
    port: wholeNumber(environment, "PORT", 4000, [0, 65_535]),
    host: setting(environment, "HOST") ?? "127.0.0.1",
    dataDirectory: resolve(setting(environment, "DATA_DIR") ?? ".data"),
    external: existing,
    demonstration: existing === null || setting(environment, "DEMO") === "1",
    logLevel: setting(environment, "LOG_LEVEL") ?? "warn",
    cursorSecret: setting(environment, "CURSOR_SECRET"),
    signInSecret: setting(environment, "SIGN_IN_SECRET"),
    databaseConnections: wholeNumber(environment, "DATABASE_CONNECTIONS", 10, [1, 1_000]),
    requestsPerMinute: Object.freeze({
      ofAccount: wholeNumber(environment, "REQUESTS_PER_MINUTE", 1_200, [1, 1_000_000]),
      ofAddress: wholeNumber(environment, "ANONYMOUS_REQUESTS_PER_MINUTE", 600, [1, 1_000_000]),
    }),
    origin: origin(environment),
    trustProxy: trustProxy(environment),
  });
}
