/** What an import was made from and what it did: kept with the import and named in the audit. */
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import type { PoleFile } from "../../modules/pole-import/pole.files.js";
import type { FileReport, PoleImportReport } from "../../modules/pole-import/pole.report.js";
import type { DisclosurePath } from "../../reading/disclosure.js";

/** One file of a manifest. */
export interface ManifestFile {
  readonly file: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The SHA-256 of a file, in hexadecimal. */
export async function fingerprint(path: string): Promise<string> {
  const digest = createHash("sha256");
  await pipeline(createReadStream(path), digest);
  return digest.digest("hex");
}

/** Fingerprints of all files, one after another. */
export async function fingerprints(files: readonly PoleFile[]): Promise<readonly ManifestFile[]> {
  const found: ManifestFile[] = [];
  for (const { name, path, bytes } of files)
    found.push({ file: name, bytes, sha256: await fingerprint(path) });
  return found;
}

const countsOf = ({ read, created, merged, unchanged, refused, repaired }: FileReport) => ({
  read,
  created,
  merged,
  unchanged,
  refused,
  repaired,
});

/** Rows that changed a record of an earlier import; taking this import back does not undo that. */
const alteredRows = (report: PoleImportReport): number =>
  report.types
    .flatMap((each) => each.reasons)
    .filter((reason) => reason.code === "row.changed")
    .reduce((sum, reason) => sum + reason.count, 0);

/** The manifest as it is stored with the import. */
export const manifestOf = (
  files: readonly ManifestFile[],
  report: PoleImportReport,
  options: Readonly<Record<string, string | null>>,
): string =>
  JSON.stringify({
    files: files.map((file, at) => ({ ...file, counts: countsOf(report.types[at]!) })),
    unplaced: report.unplaced?.count ?? null,
    altered: alteredRows(report),
    options,
  });

/** The manifest as the shape of an audit entry: for each file its fingerprint and counts, never content. */
export const auditPathsOf = (
  importId: string,
  files: readonly ManifestFile[],
  report: PoleImportReport,
): readonly DisclosurePath[] =>
  files.map(({ file, bytes, sha256 }, at) => ({
    path: `import ${importId}/${file}`,
    type: report.types[at]!.type,
    fields: [
      `sha256:${sha256}`,
      `bytes:${bytes}`,
      ...Object.entries(countsOf(report.types[at]!)).map(([what, rows]) => `${what}:${rows}`),
    ],
  }));
