/** `token`: create, list, revoke. */
import { Command } from "commander";
import { accountNamed, insertToken, listTokens, revokeToken } from "../database/accounts.js";
import { InvalidInput } from "../kernel/errors.js";
import { consoleOperator } from "../launch/console-operator.js";
import { allTokenChoices, makeTokenSecret, readNewToken } from "../modules/auth/token.domain.js";
import { rooms } from "../modules/index.js";
import { reasonHelp } from "./as-operator.js";
import { onDatabase } from "./reach-database.js";
import { moment, say, table } from "./terminal.js";

interface CreateOptions {
  readonly name?: string;
  readonly type: readonly string[];
  readonly group: readonly string[];
  readonly purpose?: string;
  readonly days: string;
  readonly reason?: string;
}

/** Codes are typed in any case. */
const asCode = (text: string): string => text.trim().toUpperCase().replaceAll("-", "_");

async function runCreate(email: string, options: CreateOptions): Promise<void> {
  const operator = consoleOperator(options.reason);
  const secret = makeTokenSecret();
  const id = await onDatabase(async ({ ownerUrl }) => {
    const account = await accountNamed(ownerUrl, email);
    if (account.disabledAt !== null)
      throw new InvalidInput("email", `The account ${email} is closed.`);
    const token = readNewToken(allTokenChoices(rooms, account.purposes), {
      name: options.name ?? "",
      recordTypes: options.type.map(asCode),
      fieldGroups: options.group,
      purpose: asCode(options.purpose ?? ""),
      days: Number(options.days),
    });
    return insertToken(ownerUrl, operator, account, token, secret);
  });
  say(`Token ${id}`);
  say(`Secret, shown this once: ${secret}`);
  say("Send it as: Authorization: Bearer <secret>");
}

async function runList(): Promise<void> {
  const tokens = await onDatabase(({ ownerUrl }) => listTokens(ownerUrl));
  const rows = tokens.map((token) => [
    token.id,
    token.email,
    token.name,
    token.recordTypes.join(","),
    token.fieldGroups.join(","),
    token.purpose,
    moment(token.expiresAt),
    moment(token.lastUsedAt),
    token.revokedAt === null ? "" : `revoked ${moment(token.revokedAt)}`,
  ]);
  say(
    table(
      ["id", "account", "name", "types", "groups", "purpose", "expires", "last used", ""],
      rows,
    ),
  );
}

async function runRevoke(id: string, { reason }: { readonly reason?: string }): Promise<void> {
  const operator = consoleOperator(reason);
  await onDatabase(({ ownerUrl }) => revokeToken(ownerUrl, operator, id));
  say(`Token ${id} no longer opens anything.`);
}

/** The command. */
export function tokenCommand(): Command {
  const command = new Command("token").description(
    "make, list and revoke tokens, each narrower than its account",
  );
  command
    .command("create")
    .description("make a token; its secret is shown once")
    .argument("<email>", "the account it acts for")
    .option("--name <name>", "what it is for")
    .option("--type <code...>", "record types it may read, such as PERSON EVENT", [])
    .option(
      "--group <name...>",
      "field groups it may read, such as identity event; contribution lets it write",
      [],
    )
    .option("--purpose <code>", "one of the account's purposes")
    .option("--days <number>", "days until it expires", "90")
    .option("--reason <text>", reasonHelp)
    .action(runCreate);
  command.command("list").description("list all tokens, newest first").action(runList);
  command
    .command("revoke")
    .description("end a token at once")
    .argument("<id>")
    .option("--reason <text>", reasonHelp)
    .action(runRevoke);
  return command;
}
