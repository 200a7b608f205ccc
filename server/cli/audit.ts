/** `audit`: recent entries, and who has seen a person's record and why. */
import { Command } from "commander";
import { listAccounts } from "../database/accounts.js";
import { entriesAbout, recentEntries, type TrailEntry } from "../database/audit-trail.js";
import { InvalidInput } from "../kernel/errors.js";
import {
  asOperator,
  reasonHelp,
  type OperatorContext,
  type OperatorOptions,
} from "./as-operator.js";
import { moment, say, table } from "./terminal.js";

interface AuditOptions extends OperatorOptions {
  readonly limit: string;
}

function readLimit(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= 1_000) return limit;
  throw new InvalidInput("limit", "--limit is a whole number from 1 to 1000.");
}

async function withEntries(
  command: string,
  options: AuditOptions,
  read: (
    context: OperatorContext & { readonly secret: string },
    limit: number,
  ) => Promise<readonly TrailEntry[]>,
): Promise<void> {
  const limit = readLimit(options.limit);
  const { entries, emails } = await asOperator(command, options, async (context) => {
    const accounts = await listAccounts(context.ownerUrl);
    return {
      entries: await read({ ...context, secret: context.session.secret }, limit),
      emails: new Map(accounts.map((account) => [account.id, account.email])),
    };
  });
  const nameOf = (id: string | null): string => (id === null ? "" : (emails.get(id) ?? id));
  const rows = entries.map((entry) => [
    moment(entry.at),
    entry.operator === null ? nameOf(entry.accountId) : `operator ${entry.operator}`,
    entry.purpose ?? "",
    entry.operation,
    entry.operationName ?? "",
    entry.failure ?? String(entry.records),
    entry.fields === null ? "" : `${entry.path ?? ""}: ${entry.fields.join(", ")}`,
    nameOf(entry.subjectId),
    entry.reason ?? "",
  ]);
  const headings = [
    "when",
    "who",
    "purpose",
    "operation",
    "through",
    "records",
    "fields",
    "done to",
    "reason",
  ];
  say(table(headings, rows));
}

/** The command. */
export function auditCommand(): Command {
  const command = new Command("audit").description(
    "who saw what, as far as the account's own partner is concerned",
  );
  const withOptions = (sub: Command): Command =>
    sub
      .option(
        "--as <email>",
        "auditor or information owner to act as; without it, the one information owner",
      )
      .option("--partner <name>", "partner whose information owner is meant")
      .option("--purpose <code>", "purpose of the session; without it, the account's first")
      .option("--reason <text>", reasonHelp, "reading the audit")
      .option("--limit <number>", "most entries shown", "50");
  withOptions(command.command("list").description("the latest entries")).action(
    (options: AuditOptions) => withEntries("audit list", options, recentEntries),
  );
  withOptions(
    command
      .command("person")
      .description("who has seen this person's record, under which purpose, and which fields")
      .argument("<id>", "the record's id or reference"),
  ).action((id: string, options: AuditOptions) =>
    withEntries("audit person", options, (context, limit) => entriesAbout(context, id, limit)),
  );
  return command;
}
