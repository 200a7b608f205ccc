/** Assembles the portal from its parts: Express, Apollo, the client's files. It never listens. */
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import helmet from "helmet";
import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sirv from "sirv";
import { openPool } from "./database/pool.js";
import { openUnitOfWork } from "./database/unit-of-work.js";
import type { ViewerSession } from "./database/viewer-session.js";
import {
  cookieName,
  onlyFromPortal,
  onlyJson,
  refuse,
  resolveDocument,
  secretOf,
  type PreparedRequest,
} from "./graphql/accepted-requests.js";
import { buildContract } from "./graphql/build-schema.js";
import type { RequestContext } from "./graphql/context.js";
import { executeOperation } from "./graphql/execute.js";
import { limits } from "./graphql/limits.js";
import { assemblePortal, type Portal } from "./graphql/portal.js";
import { formatError, presentFailure } from "./graphql/present-error.js";
import type { Rates } from "./graphql/throttle.js";
import type { TrustedDocuments } from "./graphql/trusted-documents.js";
import type { Log } from "./kernel/log.js";
import { resolvers, rooms } from "./modules/index.js";

/** What an app is made from. */
export interface AppOptions {
  readonly databaseUrl: string;
  readonly cursorSecret: Buffer;
  /** Key of what second steps keep; the database never holds it. */
  readonly signInSecret: Buffer;
  readonly connections: number;
  readonly rates: Rates;
  /** Where browsers open the portal; null where only this machine does. */
  readonly origin: string | null;
  /** Which proxies in front are believed when they say where a request comes from, as Express takes it. */
  readonly trustProxy: string | number;
  /** The documents that a browser's session may name. */
  readonly documents: TrustedDocuments;
  readonly log: Log;
}

/** An assembled portal. */
export interface App {
  readonly express: Express;
  readonly portal: Portal;
  readonly close: () => Promise<void>;
}

const statementTimeoutMs = 15_000;
const correlationPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: "no-referrer" },
});

const correlationOf = (request: Request): string => {
  const given = request.headers["x-correlation-id"];
  return typeof given === "string" && correlationPattern.test(given) ? given : randomUUID();
};

/** Behind a proxy that nobody told of, everybody comes from one address, and is counted as one. */
function warnOfProxy(log: Log) {
  let isWarned = false;
  return (request: Request, _response: Response, next: NextFunction): void => {
    if (!isWarned && request.headers["x-forwarded-for"] !== undefined) {
      isWarned = true;
      log.warn("Requests come through a proxy; set TRUST_PROXY to the number of proxies in front.");
    }
    next();
  };
}

function apolloServer(portal: Portal): ApolloServer<RequestContext> {
  const { fullSchema } = portal;
  return new ApolloServer<RequestContext>({
    gateway: {
      load: () =>
        Promise.resolve({
          executor: ({ request, document, context, queryHash }) =>
            executeOperation(context as unknown as RequestContext, {
              document,
              documentHash: queryHash,
              operationName: request.operationName,
              variables: (request.variables ?? {}) as Record<string, unknown>,
            }) as never,
        }),
      onSchemaLoadOrUpdate: (callback) => {
        callback({ apiSchema: fullSchema, coreSupergraphSdl: "" });
        return () => undefined;
      },
      stop: () => Promise.resolve(),
    },
    // Documents are validated against the viewer's own schema, in executeOperation.
    dangerouslyDisableValidation: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: false,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxLexicalTokens: limits.tokens, noLocation: true },
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled()],
    formatError,
  });
}

/** Who is asking, counted. A failure here is presented like any other: it has not reached the execution yet. */
async function sessionOf(
  portal: Portal,
  request: Request,
  correlationId: string,
  log: Log,
): Promise<ViewerSession | null> {
  const secret = secretOf(request);
  const address = request.ip ?? "";
  const { sessions, throttle } = portal;
  try {
    // A made-up token costs a look-up: an address that has had its share is not served one.
    if (secret === null || !sessions.isKnown(secret)) await throttle.countRequest(null, address);
    const session = secret === null ? null : await sessions.viewerOf(secret);
    if (session !== null) await throttle.countRequest(session.viewer.accountId, address);
    return session;
  } catch (failure) {
    throw presentFailure(failure, correlationId, log);
  }
}

function contextOf(portal: Portal, { log, origin }: AppOptions) {
  return async ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> => {
    const correlationId = correlationOf(req);
    const address = req.ip ?? "";
    const session = await sessionOf(portal, req, correlationId, log);
    return {
      portal,
      log,
      session,
      presented: secretOf(req),
      correlationId,
      address,
      // Never the name that a request gives itself: whoever stands between could give another.
      origin: origin ?? `http://localhost:${req.socket.localPort}`,
      isTrustedDocument: (req as PreparedRequest).isTrustedDocument === true,
      setSession: (next) => {
        const options = { httpOnly: true, secure: true, sameSite: "strict", path: "/" } as const;
        if (next === null) res.clearCookie(cookieName, options);
        else res.cookie(cookieName, next, options);
      },
    };
  };
}

function serveClient(app: Express): void {
  const folder = fileURLToPath(new URL("../client/dist", import.meta.url));
  if (!existsSync(folder)) return;
  app.use(
    sirv(folder, {
      single: true,
      // Look the file up at each request: the client may be built anew while the portal runs.
      dev: true,
      brotli: true,
      gzip: true,
      setHeaders: (response, path) => {
        const isHashed = path.startsWith("/assets/");
        response.setHeader(
          "Cache-Control",
          isHashed ? "public, max-age=31536000, immutable" : "no-store",
        );
      },
    }),
  );
}

/** Assembles the portal; the database must be migrated. */
export async function assembleApp(options: AppOptions): Promise<App> {
  const { log } = options;
  const pool = openPool({
    url: options.databaseUrl,
    connections: options.connections,
    statementTimeoutMs,
  });
  const unitOfWork = await openUnitOfWork(options.databaseUrl);
  const contract = buildContract(rooms, resolvers);
  const portal = assemblePortal({
    register: rooms,
    roots: contract.roots,
    governedTypes: contract.governedTypes,
    fullSchema: contract.schema,
    cursorSecret: options.cursorSecret,
    signInSecret: options.signInSecret,
    pool,
    unitOfWork,
    rates: options.rates,
  });
  const apollo = apolloServer(portal);
  await apollo.start();

  const app = express();
  app.disable("x-powered-by");
  app.disable("etag");
  app.set("trust proxy", options.trustProxy);
  if (options.trustProxy === 0) app.use(warnOfProxy(log));
  app.use(securityHeaders);
  app.get("/health", (_request, response) => void response.json({ status: "up" }));
  app.get("/ready", async (_request, response) => {
    const isReady = await pool.query("select 1").then(
      () => true,
      () => false,
    );
    response
      .status(isReady ? 200 : 503)
      .json({ status: isReady ? "ready" : "waiting for the database" });
  });
  app.use(
    "/graphql",
    (_request, response, next) => {
      response.setHeader("Cache-Control", "no-store");
      next();
    },
    onlyJson,
    onlyFromPortal,
    express.json({ limit: limits.bodyBytes }),
    resolveDocument(options.documents),
    expressMiddleware(apollo, { context: contextOf(portal, options) }),
  );
  app.use(
    "/graphql",
    (_failure: Error, _request: Request, response: Response, _next: NextFunction) =>
      refuse(response),
  );
  serveClient(app);

  return {
    express: app,
    portal,
    close: async () => {
      await apollo.stop();
      await unitOfWork.close();
      await pool.end();
    },
  };
}
