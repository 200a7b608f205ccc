/** The pool of connections under the portal's own role. Queries on one connection are pipelined. */
import { LRUCache } from "lru-cache";
import pg from "pg";

/** How the pool is set up. */
export interface PoolOptions {
  readonly url: string;
  readonly connections: number;
  /** Longest time one statement may run, in milliseconds. */
  readonly statementTimeoutMs: number;
}

// A connection is replaced after this many uses, which bounds the statements it has prepared.
const usesOfConnection = 10_000;

// A request that finds no connection in this time is told so rather than kept waiting.
const connectionTimeoutMs = 10_000;

/** Opens the pool; connections are made when first needed. */
export function openPool(options: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.connections,
    maxUses: usesOfConnection,
    statement_timeout: options.statementTimeoutMs,
    connectionTimeoutMillis: connectionTimeoutMs,
    options: "-c TimeZone=UTC -c jit=off",
    application_name: "challenger",
    pipeline: true,
  });
  // A connection that breaks is dropped by the pool and fails the queries under way; the next request gets
  // another. Node ends the process over an error that nobody listens to, also of a connection in use.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/**
 * Names for prepared statements: a text that comes back is prepared once on each connection, a text
 * seen once is not worth it. The least recently used names are forgotten.
 */
export function statementNames(most = 400): (text: string) => string | undefined {
  const names = new LRUCache<string, string>({ max: most });
  let count = 0;
  return (text) => {
    const known = names.get(text);
    if (known === undefined) {
      names.set(text, "");
      return undefined;
    }
    if (known !== "") return known;
    count += 1;
    const name = `r${count}`;
    names.set(text, name);
    return name;
  };
}
