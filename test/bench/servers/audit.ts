/** The audit entry that the compared servers write: as large as the portal's own for the same operation. */
import { randomUUID } from "node:crypto";
import type { AuditSample } from "./settings.js";

/** Who the entries are about. */
export interface AuditSubject {
  readonly account_id: string;
  readonly partner_id: string;
  readonly session_id: string;
}

/** Finds who holds the transaction's secret. */
export const subjectQuery =
  "select challenger_account_id() as account_id, challenger_partner_id() as partner_id, challenger_session_id() as session_id";

const text = `insert into audit_entry
  (id, at, account_id, partner_id, session_id, purpose, operation, operation_name, shape_id,
   revealed, revealed_paths, exceptions, policy_version, correlation_id)
  values ($1, challenger_now(), $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10::smallint[], $11, $12, $13)`;

const none: AuditSample = {
  revealed: "{}",
  revealedPaths: "{}",
  exceptions: null,
  shapeId: "none",
};

/** The insert of one entry. */
export const auditInsert = (
  subject: AuditSubject,
  operation: string,
  sample: AuditSample = none,
): { readonly name: string; readonly text: string; readonly values: unknown[] } => ({
  name: "audit",
  text,
  values: [
    randomUUID(),
    subject.account_id,
    subject.partner_id,
    subject.session_id,
    "PREVENT_SOC",
    "CONSULTATION",
    operation,
    sample.shapeId,
    sample.revealed,
    sample.revealedPaths,
    sample.exceptions,
    "0123456789abcdef",
    randomUUID(),
  ],
});
