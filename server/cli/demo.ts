/** `demo`: the demonstration data and accounts. */
import { Command } from "commander";
import { consoleOperator } from "../launch/console-operator.js";
import { demonstrationAccounts, loadDemonstration } from "../modules/demonstration/index.js";
import { reasonHelp } from "./as-operator.js";
import { onDatabase } from "./reach-database.js";
import { say, table } from "./terminal.js";

function printAccounts(): void {
  const { password, accounts } = demonstrationAccounts;
  say(`Password of every demonstration account: ${password}`);
  say(
    table(
      ["e-mail", "what it shows"],
      accounts.map(({ email, description }) => [email, description]),
    ),
  );
}

/** The command. */
export function demoCommand(): Command {
  const command = new Command("demo").description("demonstration data; nobody in it is real");
  command
    .command("load")
    .description("load the demonstration; does nothing when it is there already")
    .option("--reason <text>", reasonHelp, "showing what the portal does")
    .action(async ({ reason }: { readonly reason: string }) => {
      const operator = consoleOperator(reason);
      await onDatabase(({ ownerUrl }) => loadDemonstration(ownerUrl, operator));
      say("The demonstration is loaded.");
    });
  command.command("accounts").description("list the demonstration accounts").action(printAccounts);
  return command;
}
