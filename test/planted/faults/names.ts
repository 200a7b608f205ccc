/** Faults in which names a viewer may use. */
import type { Fault } from "../fault.js";

/** The viewer's schema and the cursors. */
export const nameFaults: readonly Fault[] = [
  {
    title: "a viewer's schema keeps every filter",
    patches: [
      {
        file: "server/graphql/viewer-schema.ts",
        find: "return names.has(`${type}.${fieldName}:filter`);",
        put: "return true;",
      },
    ],
    suite: { project: "policy", file: "matrix", only: "the portal answers" },
  },
  {
    title: "a forbidden order is not refused",
    patches: [
      {
        file: "server/graphql/viewer-schema.ts",
        find: "return names.has(`${order}.${String(value.value)}:sort`);",
        put: "return true;",
      },
    ],
    suite: { project: "policy", file: "matrix", only: "the portal answers" },
  },
  {
    title: "a cursor is not sealed",
    patches: [
      {
        file: "server/kernel/cursor.ts",
        find: "const nonce = nonceFor(context, text);\n      const cipher",
        put: 'if (text !== "") return Buffer.from(text).toString("base64url");\n      const nonce = nonceFor(context, text);\n      const cipher',
      },
    ],
    suite: { project: "leak", file: "unknown-or-forbidden", only: "cursor" },
  },
];
