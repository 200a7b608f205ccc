/** What the portal's audit entry for each operation holds, so that the others write as much. */
import pg from "pg";
import { openConnection } from "../load/connection.js";
import type { AuditSample } from "../servers/settings.js";
import { product } from "./contestants.js";
import { documents, type OperationName } from "./documents.js";
import type { Parameters } from "./parameters.js";

const lastEntry = `select revealed::text as "revealed", revealed_paths::text as "revealedPaths", exceptions::text as "exceptions",
  shape_id as "shapeId" from audit_entry order by at desc limit 1`;

/** Asks the portal each operation once and reads what it wrote. */
export async function auditSamples(
  port: number,
  adminUrl: string,
  secret: string,
  parameters: Parameters,
): Promise<Readonly<Record<OperationName, AuditSample>>> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const connection = await openConnection(port);
  try {
    const samples: [string, AuditSample][] = [];
    for (const operation of Object.keys(documents) as OperationName[]) {
      await connection.ask(
        product.request(operation, secret, parameters.operations[operation][0]!),
      );
      const { rows } = await admin.query<AuditSample>(lastEntry);
      samples.push([operation, rows[0]!]);
    }
    return Object.fromEntries(samples) as Record<OperationName, AuditSample>;
  } finally {
    connection.close();
    await admin.end();
  }
}
