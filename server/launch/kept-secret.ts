/** A secret of the portal that is made once and kept in a file only its owner can read. */
import { createHash, randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * A secret of 32 bytes.
 * @param given from the environment; when null, the one kept in the folder, made if it is not there
 */
export function keptSecret(given: string | null, folder: string, name: string): Buffer {
  if (given !== null) return createHash("sha256").update(given).digest();
  const path = join(folder, name);
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, randomBytes(32).toString("base64"), { mode: 0o600 });
  }
  return Buffer.from(readFileSync(path, "utf8"), "base64");
}
