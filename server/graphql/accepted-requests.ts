/**
 * Which requests get as far as Apollo. What is refused here gets the constant answer, whatever the cause: a
 * foreign site's page, a cookie without the portal's header, an ad-hoc text of a browser session.
 */
import type { NextFunction, Request, Response } from "express";
import { notUnderstood } from "./present-error.js";
import type { TrustedDocuments } from "./trusted-documents.js";

/** The session's cookie: of this host alone, never over plain HTTP. */
export const cookieName = "__Host-challenger";

/** A request that was looked at. */
export interface PreparedRequest extends Request {
  /** Whether its document is one of the portal's own, named by its hash. */
  isTrustedDocument?: boolean;
}

function cookieOf({ headers }: Request): string | null {
  const found = headers.cookie
    ?.split(";")
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`));
  return found === undefined ? null : found.slice(cookieName.length + 1);
}

/** The session's secret: a bearer token, or the browser's cookie. */
export function secretOf(request: Request): string | null {
  const { authorization } = request.headers;
  if (authorization?.startsWith("Bearer ")) return authorization.slice("Bearer ".length).trim();
  return cookieOf(request);
}

/** Whether a request rests on what a browser adds by itself, and not on what its sender had to know. */
const restsOnCookie = (request: Request): boolean =>
  cookieOf(request) !== null && !request.headers.authorization?.startsWith("Bearer ");

/** Gives the constant answer, in the bytes that Apollo writes: what was refused here is told apart from nothing. */
export function refuse(response: Response): void {
  const { message, extensions } = notUnderstood().toJSON();
  const body = { errors: [{ message, extensions: { code: extensions?.["code"] } }] };
  response
    .status(400)
    .type("application/json")
    .send(`${JSON.stringify(body)}\n`);
}

/** Only JSON in UTF-8 by POST, from this site, one operation at a time. */
export function onlyJson(request: Request, response: Response, next: NextFunction): void {
  const type = request.headers["content-type"]?.toLowerCase().replace(/\s/g, "") ?? "";
  const isJson = type === "application/json" || type === "application/json;charset=utf-8";
  const site = request.headers["sec-fetch-site"];
  const isForeign = site === "cross-site" || site === "same-site";
  if (request.method !== "POST" || !isJson || isForeign) refuse(response);
  else next();
}

/**
 * A cookie is taken from the portal's own pages only. The browser itself keeps it from other sites
 * (SameSite=Strict); behind that it must say that the page is of this origin, and the page must have set the
 * portal's header, which no other site's page can without being asked about first.
 */
export function onlyFromPortal(request: Request, response: Response, next: NextFunction): void {
  const isOwnPage = request.headers["sec-fetch-site"] === "same-origin";
  const hasHeader = request.headers["x-challenger"] === "portal";
  if (restsOnCookie(request) && !(isOwnPage && hasHeader)) refuse(response);
  else next();
}

/**
 * A document of the portal's own is named by its hash. Whoever brings a token may send a text instead; a
 * browser session may not, so that nothing that got into a page can ask for more than the pages do.
 */
export function resolveDocument(documents: TrustedDocuments) {
  return (request: PreparedRequest, response: Response, next: NextFunction): void => {
    const body = request.body as Record<string, unknown> | unknown[] | undefined;
    if (body === undefined || Array.isArray(body)) return refuse(response);
    const { documentId, query } = body;
    if (documentId === undefined) {
      if (typeof query !== "string" || restsOnCookie(request)) return refuse(response);
      return next();
    }
    const text =
      typeof documentId === "string" && query === undefined ? documents.get(documentId) : undefined;
    if (text === undefined) return refuse(response);
    request.isTrustedDocument = true;
    body["query"] = text;
    next();
  };
}
