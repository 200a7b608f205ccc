/** `account`: invite, link, forget-second-step, list, disable. */
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import {
  accountNamed,
  disableAccount,
  forgetSecondStep,
  insertAccount,
  type FirstSignIn,
  type ListedAccount,
  listAccounts,
  makeAccountLink,
  partnerNamed,
} from "../database/accounts.js";
import { readConfig } from "../config.js";
import { markingOfRank } from "../../schema/code-lists/marking.js";
import { InvalidInput } from "../kernel/errors.js";
import {
  type AccountWords,
  readNewAccount,
  readNewPartner,
  requireGoodPassword,
} from "../modules/auth/account.domain.js";
import { linkHours, makeLinkSecret } from "../modules/auth/password.domain.js";
import { hashPassword } from "../modules/auth/sign-in.domain.js";
import { consoleOperator } from "../launch/console-operator.js";
import { reasonHelp } from "./as-operator.js";
import { onDatabase } from "./reach-database.js";
import { askHidden, moment, say, table } from "./terminal.js";

interface InviteOptions extends AccountWords {
  readonly partner?: string;
  readonly partnerKind?: string;
  readonly partnerRegime: string;
  readonly partnerContact?: string;
  readonly passwordFile?: string;
  readonly prompt?: true;
  readonly reason?: string;
}

async function firstSignIn(options: InviteOptions): Promise<FirstSignIn> {
  if (options.passwordFile !== undefined) {
    const text = await readFile(options.passwordFile, "utf8").catch(() => {
      throw new InvalidInput("password-file", `The file ${options.passwordFile} cannot be read.`);
    });
    return { passwordHash: await hashPassword(requireGoodPassword(text.trim())) };
  }
  if (options.prompt)
    return { passwordHash: await hashPassword(requireGoodPassword(await askHidden("Password: "))) };
  return { linkSecret: makeLinkSecret() };
}

function sayLink(secret: string): void {
  const { origin, port } = readConfig();
  say(`Link to set a password, shown this once, open for ${linkHours} hours and used once:`);
  say(`${origin ?? `http://localhost:${port}`}/welcome#${secret}`);
}

async function runInvite(options: InviteOptions): Promise<void> {
  const account = readNewAccount(options);
  const operator = consoleOperator(options.reason);
  if (options.partner === undefined)
    throw new InvalidInput("partner", "--partner is needed: the agency's name.");
  const partnerName = options.partner;
  const first = await firstSignIn(options);
  await onDatabase(async ({ ownerUrl }) => {
    const known = await partnerNamed(ownerUrl, partnerName);
    if (known === null && options.partnerKind === undefined) {
      throw new InvalidInput(
        "partner",
        `There is no partner ${partnerName}; to make it, add --partner-kind and --partner-contact.`,
      );
    }
    const of = known ?? readNewPartner(options);
    await insertAccount(ownerUrl, operator, account, of, first);
  });
  if ("linkSecret" in first) sayLink(first.linkSecret);
  else say(`${account.email} may sign in now.`);
}

/** @throws InvalidInput when there is no such account that is open */
async function openAccount(ownerUrl: string, email: string): Promise<ListedAccount> {
  const account = await accountNamed(ownerUrl, email);
  if (account.disabledAt !== null)
    throw new InvalidInput("email", `The account ${email} is closed.`);
  return account;
}

async function runLink(email: string, { reason }: { readonly reason?: string }): Promise<void> {
  const operator = consoleOperator(reason);
  const secret = makeLinkSecret();
  await onDatabase(async ({ ownerUrl }) =>
    makeAccountLink(ownerUrl, operator, await openAccount(ownerUrl, email), secret),
  );
  sayLink(secret);
}

async function runForget(email: string, { reason }: { readonly reason?: string }): Promise<void> {
  const operator = consoleOperator(reason);
  await onDatabase(async ({ ownerUrl }) =>
    forgetSecondStep(ownerUrl, operator, await openAccount(ownerUrl, email)),
  );
  say(`${email} signs in with the password alone until another authenticator is enrolled.`);
}

async function runList(): Promise<void> {
  const accounts = await onDatabase(({ ownerUrl }) => listAccounts(ownerUrl));
  const rows = accounts.map((account) => [
    account.email,
    account.name,
    account.partner,
    account.roles.join(","),
    markingOfRank(account.clearance),
    account.purposes.join(","),
    account.disabledAt === null ? "" : `disabled ${moment(account.disabledAt)}`,
  ]);
  say(table(["e-mail", "name", "partner", "roles", "clearance", "purposes", ""], rows));
}

async function runDisable(email: string, { reason }: { readonly reason?: string }): Promise<void> {
  const operator = consoleOperator(reason);
  await onDatabase(async ({ ownerUrl }) => {
    await accountNamed(ownerUrl, email);
    await disableAccount(ownerUrl, operator, email);
  });
  say(`${email} is closed; its sessions and tokens have ended.`);
}

/** The command. */
export function accountCommand(): Command {
  const command = new Command("account").description("make, list and close accounts");
  command
    .command("invite")
    .description("make an account; on an empty portal the first administrator, with its partner")
    .option("--email <address>", "what the person signs in with")
    .option("--name <name>", "the person's name")
    .option("--job-title <title>", "what the person does", "Administrator")
    .option("--partner <name>", "the agency the person works for")
    .option("--partner-kind <code>", "makes the agency: its kind, a code of the list PartnerType")
    .option("--partner-regime <code>", "makes the agency: PART_3 or UK_GDPR", "UK_GDPR")
    .option("--partner-contact <address>", "makes the agency: where to ask it about what it shares")
    .option("--role <code...>", "roles, codes of the list Role", ["ADMINISTRATOR"])
    .option("--clearance <code>", "highest marking: OFFICIAL or OFFICIAL_SENSITIVE", "OFFICIAL")
    .option("--purpose <code...>", "purposes, codes of the list Purpose", ["OVERSIGHT"])
    .option("--password-file <file>", "take the password from a file, and make no link")
    .option("--prompt", "ask for the password, and make no link")
    .option("--reason <text>", reasonHelp)
    .action(runInvite);
  command
    .command("link")
    .description("make a link by which the person sets a new password; used once")
    .argument("<email>")
    .option("--reason <text>", reasonHelp)
    .action(runLink);
  command
    .command("forget-second-step")
    .description("take the second step away, for who lost authenticator and recovery codes")
    .argument("<email>")
    .option("--reason <text>", reasonHelp)
    .action(runForget);
  command.command("list").description("list all accounts").action(runList);
  command
    .command("disable")
    .description("close an account and end its sessions and tokens")
    .argument("<email>")
    .option("--reason <text>", reasonHelp)
    .action(runDisable);
  return command;
}
