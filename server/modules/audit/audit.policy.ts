/** Who may see the record of disclosure: everyone their own entries, auditors those of their partner. */
import {
  allOf,
  anyOf,
  constant,
  equals,
  overlaps,
  row,
  tokenKeeps,
  viewer,
} from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { AuditEntry } from "./audit.model.js";

const overseers = constant(["AUDITOR", "INFORMATION_OWNER"]);

/**
 * Entries are seen whole or not at all. They tell of any kind of record, so a token that was narrowed reads
 * those of its own requests only.
 */
export const auditPolicy = rulesFor(AuditEntry.name, {
  rows: anyOf(
    allOf(
      equals(row("account_id"), viewer("accountId")),
      anyOf(tokenKeeps("audit"), equals(row("session_id"), viewer("sessionId"))),
    ),
    allOf(
      tokenKeeps("audit"),
      equals(row("partner_id"), viewer("partnerId")),
      overlaps(viewer("roles"), overseers),
    ),
  ),
  fields: Object.fromEntries(
    Object.keys(AuditEntry.fields).map((name) => [name, openToReaders("reference")]),
  ),
});
