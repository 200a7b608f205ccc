/** Faults in which requests are taken, and in what the refused are told. */
import type { Fault } from "../fault.js";

const accepted = "server/graphql/accepted-requests.ts";

/** Cookies, texts, refusals and limits. */
export const requestFaults: readonly Fault[] = [
  {
    title: "an ad-hoc text with a cookie is executed",
    patches: [
      {
        file: accepted,
        find: `if (typeof query !== "string" || restsOnCookie(request)) return refuse(response);`,
        put: `if (typeof query !== "string") return refuse(response);`,
      },
    ],
    suite: { project: "api", file: "browser-requests", only: "a text is refused" },
  },
  {
    title: "a cookie is taken from whatever page it comes",
    patches: [
      {
        file: accepted,
        find: "restsOnCookie(request) && !(isOwnPage && hasHeader)",
        put: "!isOwnPage && hasHeader && restsOnCookie(request) && request.method === ''",
      },
    ],
    suite: { project: "api", file: "browser-requests", only: "is refused" },
  },
  {
    title: "what is not understood is told with its cause",
    patches: [
      {
        file: "server/graphql/execute.ts",
        find: "    verdict = errors.length === 0;",
        put: '    if (errors[0] !== undefined && context.session !== null)\n      throw Object.assign(errors[0], { extensions: { code: "NOT_UNDERSTOOD", http: { status: 400 } } });\n    verdict = errors.length === 0;',
      },
    ],
    suite: { project: "leak", file: "guessing", only: "suggests" },
  },
  {
    title: "a forbidden filter is dropped, and the rest answered",
    patches: [
      {
        file: "server/graphql/execute.ts",
        find: "if (result.errors !== undefined) throw notUnderstood();",
        put: "if (result.errors !== undefined) return {};",
      },
    ],
    suite: { project: "leak", file: "unknown-or-forbidden", only: "for housingOfficer" },
  },
  {
    title: "values may lie as deep as they like",
    patches: [
      { file: "server/graphql/limits.ts", find: "valueDepth: 30,", put: "valueDepth: 100_000," },
    ],
    suite: { project: "api", file: "limits", only: "a value" },
  },
];
