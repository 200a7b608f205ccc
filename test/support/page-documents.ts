/** The documents that the client's pages send, by the names of their operations. */
import { readFileSync } from "node:fs";

const path = new URL("../../schema/operations.json", import.meta.url);

const ids = new Map(
  Object.entries(JSON.parse(readFileSync(path, "utf8")) as Record<string, string>).map(
    ([hash, text]) => [/^(?:query|mutation) (\w+)/m.exec(text)?.[1] ?? "", `sha256:${hash}`],
  ),
);

/** The hash under which the server knows an operation's document. @throws Error when no page has it */
export function documentIdOf(operation: string): string {
  const id = ids.get(operation);
  if (id === undefined) throw new Error(`No page has an operation ${operation}.`);
  return id;
}
