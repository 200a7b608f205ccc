/**
 * The audits of the GraphQL over HTTP specification: no error; what is only advised and not followed is in a
 * committed list. AUDITS=write writes the list anew.
 */
import { serverAudits } from "graphql-http";
import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { startPortal, type TestPortal } from "../support/server.js";

const list = new URL("http-audits.expected.txt", import.meta.url);

let database: TestDatabase;
let portal: TestPortal;
let secret: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  ({ secret } = await buildViewer(database.owner, police, { roles: ["ANALYST"] }));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const withToken: typeof fetch = (input, init) =>
  fetch(input, {
    ...init,
    headers: { ...(init?.headers as Record<string, string>), authorization: `Bearer ${secret}` },
  });

test("the audits of GraphQL over HTTP find no error, and the notices that are known", async () => {
  const audits = serverAudits({ url: `${portal.url}/graphql`, fetchFn: withToken });
  const results: string[] = [];
  for (const audit of audits) {
    const result = await audit.fn();
    if (result.status !== "ok") results.push(`${result.status} ${result.id} ${result.name}`);
  }
  if (process.env["AUDITS"] === "write") writeFileSync(list, `${results.join("\n")}\n`);
  expect(results.filter((result) => result.startsWith("error"))).toEqual([]);
  expect(results).toEqual(readFileSync(list, "utf8").trim().split("\n"));
  expect(audits.length).toBeGreaterThan(40);
});
