/**
 * Loaded before a server: notes how long the server waits for PostgreSQL, and tells it when asked. Queries of one
 * connection are pipelined, so what is added up is the time during which at least one is under way.
 */
import { createRequire } from "node:module";
import type pg from "pg";
import { databaseMsAsked } from "./settings.js";

type Callback = (...results: unknown[]) => void;
type Query = (this: pg.Client, ...given: unknown[]) => Promise<unknown> | undefined;

let underWay = 0;
let since = 0;
let spent = 0;

function begin(): void {
  if (underWay === 0) since = performance.now();
  underWay += 1;
}

function end(): void {
  underWay -= 1;
  if (underWay === 0) spent += performance.now() - since;
}

function watch(prototype: { query: Query }): void {
  const { query } = prototype;
  prototype.query = function watched(...given) {
    begin();
    const last = given.at(-1);
    if (typeof last === "function") {
      const done: Callback = (...results) => {
        end();
        (last as Callback)(...results);
      };
      return query.apply(this, [...given.slice(0, -1), done]);
    }
    const answer = query.apply(this, given);
    void answer?.then(end, end);
    return answer;
  };
}

// The portal and the benchmark each have a copy of the driver.
for (const whose of ["../../../server/app.ts", "./raw.ts"]) {
  const driver = createRequire(new URL(whose, import.meta.url))("pg") as {
    readonly Client: { readonly prototype: { query: Query } };
  };
  watch(driver.Client.prototype);
}

process.on("message", (asked) => {
  if (asked === databaseMsAsked) process.send?.(spent);
});
