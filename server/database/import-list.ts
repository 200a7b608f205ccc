/** The imports of a session's partner, newest first. */
import { inBulkTransaction } from "./import/bulk-session.js";

/** One import. */
export interface ListedImport {
  readonly id: string;
  readonly startedAt: Date;
  readonly source: string;
  readonly marking: string;
  readonly handling: string;
  readonly created: number;
  readonly refused: number;
  readonly undoneAt: Date | null;
}

const query = `select id, started_at as "startedAt", source, access ->> 'marking' as marking,
    access ->> 'handling' as handling, undone_at as "undoneAt",
    coalesce((select sum((f #>> '{counts,created}')::integer)
      from jsonb_array_elements(manifest -> 'files') f), 0)::integer as created,
    coalesce((select sum((f #>> '{counts,refused}')::integer)
      from jsonb_array_elements(manifest -> 'files') f), 0)::integer as refused
  from import order by started_at desc, id`;

/** Lists the imports that row security shows to the session. */
export const listImports = (portalUrl: string, secret: string): Promise<readonly ListedImport[]> =>
  inBulkTransaction(
    portalUrl,
    secret,
    "rollback",
    async ({ client }) => (await client.query<ListedImport>(query)).rows,
  );
