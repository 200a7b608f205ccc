/** The portal's own documents, printed from the client's operations and known by their hash. */
import { existsSync, readFileSync } from "node:fs";

/** `sha256:<hash>` -> the document's text. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const path = new URL("../../schema/operations.json", import.meta.url);

/** Reads schema/operations.json; without it there are no trusted documents. */
export function trustedDocuments(): TrustedDocuments {
  if (!existsSync(path)) return new Map();
  const documents = JSON.parse(readFileSync(path, "utf8")) as Record<string, string>;
  return new Map(
    Object.entries(documents).map(([hash, text]) => [
      hash.startsWith("sha256:") ? hash : `sha256:${hash}`,
      text,
    ]),
  );
}
