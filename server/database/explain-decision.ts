/** Why an account sees a record, or does not: for the operator, on the owner's connection. */
import type pg from "pg";
import { InvalidInput } from "../kernel/errors.js";
import type { Register } from "../policy/register.js";
import { type Trace, traceDecision } from "../policy/trace.js";
import type { Viewer } from "../policy/viewer.js";
import { asking, storedRecord } from "./decided-row.js";

/** A decision about one record, explained. */
export interface Explanation {
  readonly type: string;
  readonly reference: string;
  readonly field: string | null;
  readonly viewer: Viewer;
  readonly trace: Trace;
}

interface Opened {
  readonly viewer: Viewer;
  readonly now: string;
}

async function openedSession(owner: pg.Client, secret: string): Promise<Opened> {
  await owner.query("select set_config('challenger.session', $1, true)", [secret]);
  const { rows } = await owner.query<{ opened: Opened | null }>(
    "select challenger_open_session() as opened",
  );
  const opened = rows[0]?.opened ?? null;
  if (opened === null) throw new InvalidInput("as", "The session for this account has ended.");
  return opened;
}

/**
 * Explains a decision.
 * @param secret of an open session of the account
 * @throws InvalidInput when there is no such record or field
 */
export async function explainDecision(
  owner: pg.Client,
  register: Register,
  secret: string,
  id: string,
  field: string | null,
): Promise<Explanation> {
  await owner.query("begin");
  try {
    const { viewer, now } = await openedSession(owner, secret);
    const stored = await storedRecord(asking(owner), register, id);
    if (stored === null) throw new InvalidInput("id", `There is no record ${id}.`);
    const { governed, row } = stored;
    const { type, policy } = governed;
    if (field !== null && policy.fields[field] === undefined) {
      const names = Object.keys(policy.fields).join(", ");
      throw new InvalidInput("field", `${type.name} has no field ${field}; it has ${names}.`);
    }
    return {
      type: type.name,
      reference: String(row.columns["reference"]),
      field,
      viewer,
      trace: traceDecision(governed, field, viewer, row, now),
    };
  } finally {
    await owner.query("rollback");
  }
}
