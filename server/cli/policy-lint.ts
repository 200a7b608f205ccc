/** `policy lint`: faults of the policy and of what partners have agreed on. */
import { Command } from "commander";
import { storedSharing } from "../database/stored-sharing.js";
import { rooms } from "../modules/index.js";
import { lintPolicies } from "../policy/lint.js";
import { lintSharing } from "../policy/lint-sharing.js";
import { onDatabase } from "./reach-database.js";
import { say, table } from "./terminal.js";

interface LintOptions {
  readonly json?: true;
}

async function runLint(options: LintOptions): Promise<void> {
  const sharing = await onDatabase(({ ownerUrl }) => storedSharing(ownerUrl));
  const findings = [...lintPolicies(rooms), ...lintSharing(rooms, sharing)];
  if (options.json) say(JSON.stringify(findings, null, 2));
  else if (findings.length > 0)
    say(
      table(
        ["fault", "where", "what"],
        findings.map(({ kind, subject, sentence }) => [
          kind.toLowerCase().replaceAll("_", " "),
          subject,
          sentence,
        ]),
      ),
    );
  else {
    const { agreements, scopes } = sharing;
    say(
      `No fault in the policy of ${rooms.all.length} types, nor in ${scopes.length} scopes under ${agreements.length} agreements.`,
    );
  }
  if (findings.length > 0) process.exitCode = 1;
}

/** The command. */
export const lintCommand = (): Command =>
  new Command("lint")
    .description(
      "read the policy, the agreements and the scopes for faults; fails when there is one",
    )
    .option("--json", "print the faults as JSON and nothing else")
    .action(runLint);
