/** The portal in this process, asked over real HTTP. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { assembleApp, type App } from "../../server/app.js";
import { trustedDocuments } from "../../server/graphql/trusted-documents.js";
import type { Rates } from "../../server/graphql/throttle.js";
import { openLog } from "../../server/kernel/log.js";
import type { TestDatabase } from "./database.js";

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  /** The exact bytes of the body. */
  readonly text: string;
  readonly body: {
    readonly data?: Record<string, unknown> | null;
    readonly errors?: readonly { message: string; extensions: Record<string, unknown> }[];
  };
  readonly headers: Headers;
}

/** A running portal. */
export interface TestPortal {
  readonly app: App;
  readonly url: string;
  /** Asks as whoever holds the secret; null for nobody. A query "sha256:..." names a document of the portal's own. */
  readonly ask: (
    secret: string | null,
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<Answer>;
  /** Takes a text for one of the portal's own documents. @returns its name, for a session of a browser */
  readonly trust: (text: string) => string;
  readonly close: () => Promise<void>;
}

/** What a page of the portal sends with its cookie. @param cookie "name=value" */
export const fromPage = (cookie: string): Readonly<Record<string, string>> => ({
  cookie,
  "sec-fetch-site": "same-origin",
  "x-challenger": "portal",
});

/** A fixed reference for every request, so that answers can be compared byte by byte. */
export const fixedCorrelation = "00000000-0000-4000-8000-00000000c0de";

/** The same cursor key for every test portal, so that twin worlds seal alike. */
const cursorSecret = Buffer.alloc(32, 7);

/** Tests ask more often than people. */
const unhurried: Rates = { ofAccount: 1_000_000, ofAddress: 1_000_000 };

/** Starts the portal on a test database. It believes one proxy about where a request comes from. */
export async function startPortal(
  database: Pick<TestDatabase, "portalUrl">,
  connections = 4,
  rates: Rates = unhurried,
): Promise<TestPortal> {
  const documents = new Map(trustedDocuments());
  const app = await assembleApp({
    databaseUrl: database.portalUrl,
    cursorSecret,
    signInSecret: Buffer.alloc(32, 8),
    connections,
    rates,
    origin: null,
    trustProxy: 1,
    documents,
    log: openLog("silent"),
  });
  const server = createServer(app.express);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    app,
    url,
    trust: (text) => {
      const id = `sha256:${createHash("sha256").update(text).digest("hex")}`;
      documents.set(id, text);
      return id;
    },
    ask: async (secret, query, variables = {}, headers = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          "x-correlation-id": fixedCorrelation,
          ...(secret === null ? {} : { authorization: `Bearer ${secret}` }),
          ...headers,
        },
        body: JSON.stringify({
          ...(query.startsWith("sha256:") ? { documentId: query } : { query }),
          variables,
        }),
      });
      const text = await response.text();
      return {
        status: response.status,
        text,
        body: JSON.parse(text) as Answer["body"],
        headers: response.headers,
      };
    },
    close: async () => {
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
      await app.close();
    },
  };
}
