/**
 * Brings in a POLE folder: staged by COPY, then judged and written by set-based statements, all in one
 * transaction under the portal's role. Nothing is left of an import that fails.
 */
import { randomUUID } from "node:crypto";
import { InvalidInput } from "../kernel/errors.js";
import {
  markingRank,
  requireMayImport,
  type ImportClass,
} from "../modules/pole-import/import.domain.js";
import { readDistrictLocator } from "../modules/pole-import/pole.districts.js";
import { findPoleFiles, type PoleFolder } from "../modules/pole-import/pole.files.js";
import { startTally, type PoleImportReport } from "../modules/pole-import/pole.report.js";
import { checkPoleHeaders } from "../modules/pole-import/pole.stream.js";
import { applyStaged, makeStaging } from "./import/apply.js";
import { holdAccess, inBulkTransaction, type BulkSession } from "./import/bulk-session.js";
import { auditPathsOf, fingerprint, fingerprints, manifestOf } from "./import/manifest.js";
import { readOutcome } from "./import/read-outcome.js";
import { Stager } from "./import/stage-rows.js";
import { auditOfSet } from "./unit-of-work.js";

/** What an import is asked to do. */
export interface PoleImportOrder {
  readonly folder: string;
  /** GeoJSON of district boundaries; null leaves every place without a district. */
  readonly boundaries: string | null;
  /** First part of every source key: two sets that number their rows independently need two names. */
  readonly source: string;
  readonly access: ImportClass;
  readonly isDryRun: boolean;
  /** Whether files of an unknown label or type are left alone; otherwise they refuse the folder. */
  readonly skipUnknown: boolean;
}

/** Where and by whom it is done, and who is told how far it is. */
export interface PoleImportContext {
  readonly portalUrl: string;
  readonly secret: string;
  readonly policyVersion: string;
  /** Told what is being done and, while files are read, how much of them has been (0 to 1). */
  readonly onProgress: (doing: string, share: number | null) => void;
}

async function openFolder({ folder, skipUnknown }: PoleImportOrder): Promise<PoleFolder> {
  const found = await findPoleFiles(folder).catch(() => {
    throw new InvalidInput("folder", `The folder ${folder} cannot be read.`);
  });
  if (found.unknown.length > 0 && !skipUnknown) {
    const names = found.unknown.join(", ");
    throw new InvalidInput(
      "folder",
      `Not of the form: ${names}. Leave them out, or add --skip-unknown.`,
    );
  }
  if (found.files.length === 0) {
    throw new InvalidInput(
      "folder",
      `The folder ${folder} holds no nodes.*.csv or relationships.*.csv of the form.`,
    );
  }
  await checkPoleHeaders(found.files);
  return found;
}

async function locatorOf({ boundaries }: PoleImportOrder) {
  if (boundaries === null) return null;
  try {
    return await readDistrictLocator(boundaries);
  } catch (error) {
    if (error instanceof InvalidInput) throw error;
    throw new InvalidInput("boundaries", `The file of boundaries ${boundaries} cannot be read.`);
  }
}

/** "24 November 2026" in London. */
const dayOf = (now: string): string =>
  new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", dateStyle: "long" }).format(
    new Date(now),
  );

async function beginImport(
  session: BulkSession,
  order: PoleImportOrder,
  importId: string,
): Promise<void> {
  const { client, viewer, now } = session;
  const { marking, handling, conditions } = order.access;
  await makeStaging(client);
  await client.query(
    `insert into import_run (import_id, partner_id, account_id, source, marking, handling, conditions, provenance)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      importId,
      viewer.partnerId,
      viewer.accountId,
      order.source,
      markingRank(marking),
      handling,
      conditions,
      `POLE import of ${dayOf(now)}`,
    ],
  );
  await client.query(
    `insert into import (id, source, partner_id, account_id, access, manifest, started_at)
     values ($1, $2, $3, $4, $5, '{}', challenger_now())`,
    [
      importId,
      order.source,
      viewer.partnerId,
      viewer.accountId,
      JSON.stringify({ marking, handling, conditions }),
    ],
  );
}

async function optionsOf(order: PoleImportOrder): Promise<Readonly<Record<string, string | null>>> {
  const { source, boundaries, access } = order;
  return {
    form: "POLE",
    source,
    marking: access.marking,
    handling: access.handling,
    conditions: access.conditions.join(" "),
    boundariesSha256: boundaries === null ? null : await fingerprint(boundaries),
  };
}

/**
 * Imports a folder.
 * @throws InvalidInput for a folder, boundaries or header that cannot be read
 * @throws NotAllowed when the account may not create records in that class
 */
export async function importPole(
  order: PoleImportOrder,
  context: PoleImportContext,
): Promise<PoleImportReport> {
  const folder = await openFolder(order);
  const locator = await locatorOf(order);
  const ending = order.isDryRun ? "rollback" : "commit";
  const { onProgress } = context;
  return inBulkTransaction(context.portalUrl, context.secret, ending, async (session) => {
    const { client, viewer, now } = session;
    requireMayImport(viewer, order.access, now);
    const importId = randomUUID();
    await beginImport(session, order, importId);
    const files = await fingerprints(folder.files);

    const bytes = folder.files.reduce((sum, file) => sum + file.bytes, 0);
    let bytesRead = 0;
    const tallies = folder.files.map((file) => startTally(file.form));
    let reading = "";
    const stager = new Stager(client, {
      source: order.source,
      locator,
      onBytes: (more) => {
        bytesRead += more;
        onProgress(reading, bytes === 0 ? null : bytesRead / bytes);
      },
    });
    for (const [number, file] of folder.files.entries()) {
      reading = `Reading ${file.name}`;
      await stager.stage(number, file, tallies[number]!);
    }

    await holdAccess(session);
    await applyStaged(client, (doing) => onProgress(doing, null));
    await readOutcome(client, tallies);
    const report: PoleImportReport = {
      importId: order.isDryRun ? null : importId,
      dryRun: order.isDryRun,
      types: tallies.map((tally) => tally.report()),
      unplaced: locator === null ? null : stager.unplaced,
      assumptions: folder.files.flatMap(({ name, form }) =>
        form.assumptions.map((text) => `${name}: ${text}`),
      ),
      ignored: [...folder.unknown, ...folder.ignored],
    };
    const manifest = manifestOf(files, report, await optionsOf(order));
    await client.query("update import set manifest = $2 where id = $1", [importId, manifest]);
    const audit = {
      operation: "COLLECTION" as const,
      operationName: "import pole",
      policyVersion: context.policyVersion,
      correlationId: importId,
    };
    for (const { text, values } of auditOfSet(
      viewer,
      audit,
      auditPathsOf(importId, files, report),
    )) {
      await client.query(text, values);
    }
    return report;
  });
}
