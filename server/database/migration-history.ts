/**
 * Which text of each migration a database was made by. Migrations only ever follow; until the first release they
 * are still rewritten in place, and a database made by another text would fail somewhere inside.
 */
import { createHash } from "node:crypto";
import type pg from "pg";

/** A migration by its name and its SQL. */
export interface MigrationText {
  readonly name: string;
  readonly sql: string;
}

type History = Readonly<Record<string, string>>;

const hashOf = (sql: string): string => createHash("sha256").update(sql).digest("hex").slice(0, 16);

/**
 * Makes sure that a database was made by these migrations, as far as it has come.
 * @throws Error with what to do when it was made by others of the same name
 */
export async function requireSameHistory(
  owner: pg.Client,
  migrations: readonly MigrationText[],
): Promise<void> {
  const { rows } = await owner.query<{ history: string | null }>(
    "select obj_description(to_regclass('public.migration'), 'pg_class') as history",
  );
  const history = JSON.parse(rows[0]?.history ?? "{}") as History;
  const changed = migrations.find(
    ({ name, sql }) => history[name] !== undefined && history[name] !== hashOf(sql),
  );
  if (changed === undefined) return;
  throw new Error(
    `This database was made by another version of the portal (${changed.name} has changed since). ` +
      "Start that version, or begin anew with an empty database (DATA_DIR moves the embedded one).",
  );
}

/** Notes on the migrations' own table by which texts the database was made. */
export async function noteHistory(
  owner: pg.Client,
  migrations: readonly MigrationText[],
): Promise<void> {
  const history = Object.fromEntries(migrations.map(({ name, sql }) => [name, hashOf(sql)]));
  await owner.query(
    `comment on table public.migration is ${owner.escapeLiteral(JSON.stringify(history))}`,
  );
}
