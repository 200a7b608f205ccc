/**
 * Takes an import back: removes what it created and nothing else, in one transaction under the portal's
 * role. Refused when anything recorded otherwise rests on it. What it changed in records of earlier
 * imports stays changed: their former content is not kept.
 */
import { randomUUID } from "node:crypto";
import { Conflict, InvalidInput } from "../kernel/errors.js";
import {
  readHandling,
  readMarking,
  requireMayImport,
} from "../modules/pole-import/import.domain.js";
import { holdAccess, inBulkTransaction, type BulkSession } from "./import/bulk-session.js";
import { auditOfSet } from "./unit-of-work.js";

/** What an undo removed, by table, and what it could not take back. */
export interface UndoReport {
  readonly importId: string;
  readonly removed: Readonly<Record<string, number>>;
  /** Rows that had changed records of earlier imports; those stay as they are. */
  readonly stayedAltered: number;
}

/** Where and by whom it is done. */
export interface UndoContext {
  readonly portalUrl: string;
  readonly secret: string;
  readonly policyVersion: string;
}

interface ImportRow {
  readonly access: { readonly marking: string; readonly handling: string };
  readonly altered: number | null;
  readonly undone_at: Date | null;
}

// Ties before what they tie.
const tables = ["link", "contact", "item", "event", "person", "identifier", "place"] as const;

async function requireUndoable(
  { client, viewer, now }: BulkSession,
  importId: string,
): Promise<ImportRow> {
  const { rows } = await client.query<ImportRow>(
    "select access, (manifest ->> 'altered')::integer as altered, undone_at from import where id = $1 for update",
    [importId],
  );
  const [found] = rows;
  if (found === undefined)
    throw new InvalidInput("id", `${viewer.partnerName} has no import ${importId}.`);
  if (found.undone_at !== null) throw new Conflict("This import was already undone.");
  const access = {
    ownerId: viewer.partnerId,
    marking: readMarking(found.access.marking),
    handling: readHandling(found.access.handling),
  };
  requireMayImport(viewer, access, now);
  return found;
}

/** Collects what the import created, as far as this session sees it. */
async function collect({ client }: BulkSession, importId: string): Promise<void> {
  const parts = tables.map((table) => `select id from ${table} where import_id = '${importId}'`);
  await client.query(`create temp table created on commit drop as ${parts.join(" union all ")}`);
  await client.query("create index on created (id); analyze created");
}

async function refuseIfRestedOn({ client }: BulkSession, importId: string): Promise<void> {
  const later = await client.query<{ id: string }>(
    `select distinct i.id, i.started_at from imported_row r
     join created c on c.id = r.record_id join import i on i.id = r.import_id
     where r.import_id <> $1 order by i.started_at`,
    [importId],
  );
  if (later.rows.length > 0) {
    const ids = later.rows.map((row) => row.id).join(", ");
    throw new Conflict(`Later imports rest on this one; undo them first: ${ids}.`);
  }
  const { rows } = await client.query<{ rested: boolean; hidden: boolean }>(
    `select challenger_import_is_rested_on($1) as rested,
       exists (select from imported_row r where r.import_id = $1 and r.record_id is not null
         and not exists (select from record v where v.id = r.record_id)) as hidden`,
    [importId],
  );
  if (rows[0]!.rested) {
    throw new Conflict(
      "Links, contacts or events recorded since rest on this import; undoing it would take them along.",
    );
  }
  if (rows[0]!.hidden) {
    throw new Conflict(
      "Some records of this import are out of this account's reach now; nothing was undone.",
    );
  }
}

async function remove({ client }: BulkSession, importId: string): Promise<Record<string, number>> {
  const removed: Record<string, number> = {};
  for (const table of tables) {
    const { rowCount } = await client.query(`delete from ${table} where import_id = $1`, [
      importId,
    ]);
    removed[table] = rowCount ?? 0;
  }
  await client.query("delete from imported_row where import_id = $1", [importId]);
  await client.query("delete from record v using created c where c.id = v.id");
  await client.query("select challenger_forget_unused_words()");
  await client.query("update import set undone_at = challenger_now() where id = $1", [importId]);
  return removed;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/**
 * Undoes an import.
 * @throws InvalidInput when the session's partner has no such import
 * @throws Conflict when it was undone before, or something recorded since rests on it
 */
export async function undoImport(importId: string, context: UndoContext): Promise<UndoReport> {
  if (!uuid.test(importId)) throw new InvalidInput("id", `${importId} is not the id of an import.`);
  return inBulkTransaction(context.portalUrl, context.secret, "commit", async (session) => {
    await holdAccess(session);
    const found = await requireUndoable(session, importId);
    await collect(session, importId);
    await refuseIfRestedOn(session, importId);
    const removed = await remove(session, importId);
    const audit = {
      operation: "ERASURE" as const,
      operationName: "import undo",
      policyVersion: context.policyVersion,
      correlationId: randomUUID(),
    };
    const fields = Object.entries(removed).map(([table, rows]) => `${table}:${rows}`);
    const path = { path: `import ${importId}`, type: "import", fields };
    for (const { text, values } of auditOfSet(session.viewer, audit, [path])) {
      await session.client.query(text, values);
    }
    return { importId, removed, stayedAltered: found.altered ?? 0 };
  });
}
