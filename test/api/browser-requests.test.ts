/**
 * A browser sends its cookie with whatever a page asks. It is taken from the portal's own pages only, and with the
 * portal's own documents only; whatever else comes gets one answer.
 */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPartner, buildViewer } from "../support/build.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { documentIdOf } from "../support/page-documents.js";
import { fromPage, startPortal, type Answer, type TestPortal } from "../support/server.js";
import { observed } from "../leak/twin-pair.js";

let database: TestDatabase;
let portal: TestPortal;
let secret: string;

beforeAll(async () => {
  database = await createDatabase();
  const police = await buildPartner(database.owner, { name: "Police" });
  ({ secret } = await buildViewer(database.owner, police, { roles: ["ANALYST"], clearance: 2 }));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const adHoc = "{ me { purpose } }";
const own = documentIdOf("CurrentSession");

const page = (): Readonly<Record<string, string>> => fromPage(`__Host-challenger=${secret}`);
const ask = (query: string, headers: Readonly<Record<string, string>>): Promise<Answer> =>
  portal.ask(null, query, {}, headers);

/** What anything that cannot be understood is answered. */
const constantAnswer = async (): Promise<string> =>
  observed(await portal.ask(secret, "{ nothingOfThatName }"));

const without = (name: string): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(page()).filter(([header]) => header !== name));

test("a page's own document is answered", async () => {
  const { status, body } = await ask(own, page());
  expect(status).toBe(200);
  expect(body.data?.["me"]).not.toBeNull();
});

test("a text of whoever brings the secret as a token is answered", async () => {
  expect((await portal.ask(secret, adHoc)).body.data).toEqual({ me: { purpose: "PREVENT_SOC" } });
});

describe("with a cookie", () => {
  test("a text is refused, also one that is word for word the portal's own", async () => {
    const { trustedDocuments } = await import("../../server/graphql/trusted-documents.js");
    for (const text of [adHoc, trustedDocuments().get(own)!])
      expect(observed(await ask(text, page()))).toBe(await constantAnswer());
  });

  test.each(["cross-site", "same-site", "none", "", "Same-Origin"])(
    "a request from %j is refused",
    async (site) => {
      expect(observed(await ask(own, { ...page(), "sec-fetch-site": site }))).toBe(
        await constantAnswer(),
      );
    },
  );

  test.each(["sec-fetch-site", "x-challenger"])(
    "a request without %s is refused",
    async (header) => {
      expect(observed(await ask(own, without(header)))).toBe(await constantAnswer());
    },
  );

  test("a header of another value is refused", async () => {
    expect(observed(await ask(own, { ...page(), "x-challenger": "yes" }))).toBe(
      await constantAnswer(),
    );
  });

  test("a cookie that opens nothing is refused alike: it is not looked up", async () => {
    const made = { ...without("x-challenger"), cookie: "__Host-challenger=made-up" };
    expect(observed(await ask(own, made))).toBe(await constantAnswer());
  });

  test("something other than a bearer token beside it is no token", async () => {
    expect(observed(await ask(adHoc, { ...page(), authorization: "Basic eDp5" }))).toBe(
      await constantAnswer(),
    );
  });

  test("a name and a text at once are refused, and so is a list", async () => {
    for (const body of [
      { documentId: own, query: adHoc },
      [{ documentId: own }],
      { documentId: "sha256:0000" },
      {},
    ]) {
      const response = await fetch(`${portal.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...page() },
        body: JSON.stringify(body),
      });
      expect(response.status).toBe(400);
      expect(await response.text()).toContain("NOT_UNDERSTOOD");
    }
  });

  test("a form's kinds of content are refused before the cookie is looked at", async () => {
    for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
      const response = await fetch(`${portal.url}/graphql`, {
        method: "POST",
        headers: { ...page(), "content-type": type },
        body: JSON.stringify({ documentId: own }),
      });
      expect([type, response.status]).toEqual([type, 400]);
    }
  });

  test("nothing was done by what was refused", async () => {
    const { rowCount } = await database.owner.query("select from audit_entry");
    await ask("mutation { signOut }", page());
    await ask(documentIdOf("SignOut"), without("x-challenger"));
    expect((await ask(own, page())).status).toBe(200);
    expect((await database.owner.query("select from audit_entry")).rowCount).toBe(rowCount);
  });
});

test("no page of another origin is ever told that it may ask", async () => {
  const response = await fetch(`${portal.url}/graphql`, {
    method: "OPTIONS",
    headers: {
      origin: "https://elsewhere.example",
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type,x-challenger",
    },
  });
  expect(response.headers.get("access-control-allow-origin")).toBeNull();
  expect(response.headers.get("access-control-allow-headers")).toBeNull();
});
