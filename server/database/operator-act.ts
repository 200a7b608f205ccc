/** An operator's act on the owner's connection: entered in the audit by the transaction that does it. */
import type pg from "pg";
import type { Operator, OperatorAct } from "../modules/audit/record.js";
import { auditOfOperator } from "./unit-of-work.js";

/** Enters an act; it stands or falls with the transaction that is open on the connection. */
export async function enterAct(
  owner: pg.Client,
  operator: Operator,
  act: OperatorAct,
): Promise<void> {
  for (const { text, values } of auditOfOperator(operator, act)) await owner.query(text, values);
}
