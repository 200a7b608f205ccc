/** What the environment may say, and what is told of a setting that cannot be used. */
import { expect, test } from "vitest";
import { readConfig } from "../../server/config.js";

test("without settings the portal takes its defaults and the embedded database", () => {
  expect(readConfig({})).toMatchObject({
    port: 4000,
    external: null,
    demonstration: true,
    databaseConnections: 10,
  });
});

test.each([
  ["PORT", "http"],
  ["PORT", "70000"],
  ["DATABASE_CONNECTIONS", "many"],
  ["DATABASE_CONNECTIONS", "0"],
  ["ORIGIN", "portal.example"],
  ["ORIGIN", "https://portal.example/path"],
])("%s=%s is refused by name", (name, text) => {
  expect(() => readConfig({ [name]: text })).toThrow(`${name} is ${text}.`);
});

test("a setting whose file cannot be read is refused by name", () => {
  expect(() => readConfig({ CURSOR_SECRET_FILE: "/nowhere/at/all" })).toThrow(
    "CURSOR_SECRET_FILE is /nowhere/at/all. That file cannot be read.",
  );
});

test("one of the two database URLs alone is refused", () => {
  expect(() => readConfig({ DATABASE_URL: "postgres://portal@host/challenger" })).toThrow(
    "OWNER_DATABASE_URL",
  );
});

test.each(["nonsense", "http://portal@host/challenger", "postgres://host/challenger"])(
  "a database URL that names no role on a PostgreSQL is refused by its setting, and not repeated: %s",
  (text) => {
    const owner = "postgres://owner@host/challenger";
    const read = (): unknown => readConfig({ DATABASE_URL: text, OWNER_DATABASE_URL: owner });
    expect(read).toThrow(/^DATABASE_URL is not of the form postgres:/u);
    expect(read).not.toThrow(text);
  },
);

test("proxies are a number, or addresses and networks", () => {
  expect(readConfig({}).trustProxy).toBe(0);
  expect(readConfig({ TRUST_PROXY: "2" }).trustProxy).toBe(2);
  expect(readConfig({ TRUST_PROXY: "loopback, 10.0.0.0/8" }).trustProxy).toBe(
    "loopback,10.0.0.0/8",
  );
  expect(() => readConfig({ TRUST_PROXY: "true" })).toThrow("TRUST_PROXY is true.");
});
