/**
 * The record of who saw what and what operators did, as it is shown. Entries are made by requests themselves, so their ids and
 * times are not the same in two runs. Source: Data Protection Act 2018 s.62.
 */
import { code, dateTime, referenceType, text, uuid, uuidList } from "../../kernel/governed-type.js";

/**
 * AuditEntry: one request, who made it, under which purpose, and which records it revealed; or one act of
 * an operator, to what, and why.
 */
export const AuditEntry = referenceType("AuditEntry", {
  plural: "auditEntries",
  table: "audit_entry",
  description:
    "One request on the record: who asked, under which purpose, and which records were revealed. Or what an operator did at the console, and why.",
  title: "operation",
  ruleColumns: ["partner_id", "session_id"],
  defaultOrder: { field: "at", direction: "DESCENDING" },
  fields: {
    at: dateTime("When it was made."),
    accountId: uuid("The account that asked; none for an act of an operator."),
    operator: text(
      "Who did it at the console, by the name of the machine's account; none for a request.",
    ),
    reason: text("Why an operator did it."),
    subjectId: uuid(
      "The account, token or partner that an operator's act was done to, or whose view of a record was explained.",
    ),
    operation: code("AuditOperation", "Which of the six operations of s.62 it was."),
    operationName: text("Name of the operation in its document, when it had one."),
    purpose: code("Purpose", "The purpose it was made under."),
    revealed: uuidList("Identities of the records it revealed."),
    failure: text(
      "What the caller was told of a read that was begun and not answered, such as LIMIT_EXCEEDED; it revealed nothing.",
    ),
    policyVersion: text("Version of the policy that decided."),
    correlationId: uuid("Reference of the request."),
  },
});
