/** Who may see the record of disclosure: everyone their own entries, auditors those of their partner. */
import { allOf, anyOf, constant, equals, overlaps, row, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { AuditEntry } from "./audit.model.js";

const overseers = constant(["AUDITOR", "INFORMATION_OWNER"]);

/** Entries are seen whole or not at all. */
export const auditPolicy = rulesFor(AuditEntry.name, {
  rows: anyOf(
    equals(row("account_id"), viewer("accountId")),
    allOf(equals(row("partner_id"), viewer("partnerId")), overlaps(viewer("roles"), overseers)),
  ),
  fields: Object.fromEntries(
    Object.keys(AuditEntry.fields).map((name) => [name, openToReaders("reference")]),
  ),
});
