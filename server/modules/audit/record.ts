/**
 * The only writer of the record of who saw what, and of what operators did. Used by the governed read and
 * the unit of work, inside the transactions that it is about. Source: Data Protection Act 2018 s.62.
 */
import { createHash, randomUUID } from "node:crypto";
import type { PublicCode } from "../../kernel/errors.js";
import type { Disclosure } from "../../reading/disclosure.js";

/** The six operations of s.62(1). */
export type AuditOperation =
  | "COLLECTION"
  | "ALTERATION"
  | "CONSULTATION"
  | "DISCLOSURE"
  | "COMBINATION"
  | "ERASURE";

/** What the request adds to an entry. */
export interface AuditContext {
  readonly operation: AuditOperation;
  /** The operation's name in its document, when it has one. */
  readonly operationName: string | null;
  readonly policyVersion: string;
  readonly correlationId: string;
  /** What the caller was told of a read that was begun and not answered; left out for all else. */
  readonly failure?: PublicCode;
}

/** Who an entry is about. */
export interface AuditSubject {
  readonly accountId: string;
  readonly partnerId: string;
  readonly sessionId: string;
  readonly purpose: string | null;
}

/** Who works at the console, and why: no viewer, and no session of their own. */
export interface Operator {
  /** Name of the operating system's account, as far as it is known. */
  readonly name: string;
  readonly reason: string;
  readonly policyVersion: string;
}

/** What an operator does, and to what. */
export interface OperatorAct {
  readonly operation: AuditOperation;
  /** The command, such as "account disable". */
  readonly name: string;
  /** What kind of thing it is done to. */
  readonly type: "Account" | "Partner" | "Token";
  readonly subjectId: string;
  /** The partner concerned: its auditors read the entry. */
  readonly partnerId: string;
  /** The session that the act opened; null when it opened none. */
  readonly sessionId: string | null;
}

/** One statement and its values. */
export interface AuditStatement {
  readonly text: string;
  readonly values: unknown[];
}

/** The shape of a selection, and the statement that keeps it once. */
export function shapeRow(disclosure: Pick<Disclosure, "paths">): {
  readonly id: string;
  readonly insert: AuditStatement;
} {
  const shape = JSON.stringify(disclosure.paths);
  const id = createHash("sha256").update(shape).digest("base64url");
  return {
    id,
    insert: {
      text: "insert into audit_shape (id, shape) values ($1, $2) on conflict do nothing",
      values: [id, shape],
    },
  };
}

const insertEntry = `insert into audit_entry
  (id, at, account_id, partner_id, session_id, purpose, operation, operation_name, shape_id,
   revealed, revealed_paths, exceptions, policy_version, correlation_id, failure, subject_id)
  values ($1, challenger_now(), $2, $3, $4, $5, $6, $7, $8, $9::uuid[], $10::smallint[], $11, $12, $13, $14, $15)`;

/** The statement that writes one entry. */
export function auditEntry(
  subject: AuditSubject,
  disclosure: Pick<Disclosure, "ids" | "idPaths" | "exceptions"> &
    Partial<Pick<Disclosure, "subjectId">>,
  shapeId: string,
  context: AuditContext,
): AuditStatement {
  const hasExceptions = Object.keys(disclosure.exceptions).length > 0;
  return {
    text: insertEntry,
    values: [
      randomUUID(),
      subject.accountId,
      subject.partnerId,
      subject.sessionId,
      subject.purpose,
      context.operation,
      context.operationName,
      shapeId,
      `{${disclosure.ids.join(",")}}`,
      `{${disclosure.idPaths.join(",")}}`,
      hasExceptions ? JSON.stringify(disclosure.exceptions) : null,
      context.policyVersion,
      context.correlationId,
      context.failure ?? null,
      disclosure.subjectId ?? null,
    ],
  };
}

const insertAct = `insert into audit_entry
  (id, at, operator, reason, subject_id, partner_id, session_id, operation, operation_name, shape_id,
   revealed, revealed_paths, policy_version, correlation_id)
  values ($1, challenger_now(), $2, $3, $4, $5, $6, $7, $8, $9, '{}', '{}', $10, $11)`;

/** The statement that writes the entry of an operator's act. */
export const actEntry = (
  operator: Operator,
  act: OperatorAct,
  shapeId: string,
): AuditStatement => ({
  text: insertAct,
  values: [
    randomUUID(),
    operator.name,
    operator.reason,
    act.subjectId,
    act.partnerId,
    act.sessionId,
    act.operation,
    act.name,
    shapeId,
    operator.policyVersion,
    randomUUID(),
  ],
});
