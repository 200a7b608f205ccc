/** `policy`: the rules in words, and their version. */
import { Command } from "commander";
import { InvalidInput } from "../kernel/errors.js";
import { rooms } from "../modules/index.js";
import { describePolicies } from "../policy/describe.js";
import { policyVersion } from "../policy/row-security.js";
import { say } from "./terminal.js";

function runShow(type: string | undefined): void {
  const lines = describePolicies(rooms, type ?? null);
  if (lines.length === 0) {
    const names = rooms.all.map((governed) => governed.type.name).join(", ");
    throw new InvalidInput("type", `There is no type ${type}; there are ${names}.`);
  }
  say(lines.join("\n").trimEnd());
}

/** The command. */
export function policyCommand(): Command {
  const command = new Command("policy").description("the access policy in words");
  command
    .command("show")
    .description("print each type's policy, or one type's")
    .argument("[type]", "a type such as Person")
    .action(runShow);
  command
    .command("version")
    .description("print the version of the policy of this portal")
    .action(() => say(policyVersion(rooms).hash));
  return command;
}
