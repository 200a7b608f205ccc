/** The command line: `npm run challenger -- <command>`. Says what went wrong in one sentence. */
import { Command } from "commander";
import { LaunchProblem } from "../launch/launch-problem.js";
import { accountCommand } from "./account.js";
import { auditCommand } from "./audit.js";
import { demoCommand } from "./demo.js";
import { importCommand } from "./import.js";
import { policyCommand } from "./policy.js";
import { tell } from "./terminal.js";
import { tokenCommand } from "./token.js";

function explain(error: unknown): string {
  if (error instanceof LaunchProblem) return `${error.message} ${error.whatToDo}`;
  if (!(error instanceof Error)) return String(error);
  // PostgreSQL: there is no such table, or no such column yet.
  if ("code" in error && (error.code === "42P01" || error.code === "42703")) {
    return "The database has not been prepared for this version; start the portal on it once.";
  }
  // A refused connection has an empty message and the reasons inside.
  if (error instanceof AggregateError && error.message === "") {
    return error.errors
      .map((each: unknown) => (each instanceof Error ? each.message : String(each)))
      .join("; ");
  }
  return error.message;
}

const program = new Command("challenger")
  .description("Runs the portal's affairs from the command line.")
  .addCommand(importCommand())
  .addCommand(accountCommand())
  .addCommand(tokenCommand())
  .addCommand(policyCommand())
  .addCommand(auditCommand())
  .addCommand(demoCommand())
  .showHelpAfterError("Add --help to see what there is.");

try {
  await program.parseAsync();
} catch (error) {
  tell(explain(error));
  process.exitCode = 1;
}
