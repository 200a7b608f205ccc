/** `policy`: the rules in words, their version, their faults and changes, and how a decision about one record comes. */
import { Command } from "commander";
import pg from "pg";
import { type Explanation, explainDecision } from "../database/explain-decision.js";
import { InvalidInput } from "../kernel/errors.js";
import { rooms } from "../modules/index.js";
import { describePolicies, describeStatistics } from "../policy/describe.js";
import { policyVersion } from "../policy/row-security.js";
import { asOperator, type OperatorOptions, reasonHelp } from "./as-operator.js";
import { diffCommand } from "./policy-diff.js";
import { lintCommand } from "./policy-lint.js";
import { say, table } from "./terminal.js";

interface ExplainOptions extends OperatorOptions {
  readonly json?: true;
}

function runShow(type: string | undefined): void {
  const lines = describePolicies(rooms, type ?? null);
  if (lines.length === 0) {
    const names = rooms.all.map((governed) => governed.type.name).join(", ");
    throw new InvalidInput("type", `There is no type ${type}; there are ${names}.`);
  }
  const statistics = type === undefined ? describeStatistics(rooms) : [];
  say([...lines, ...statistics].join("\n").trimEnd());
}

const outcomeWords = { PASSES: "passes", STOPS: "STOPS", NOT_REACHED: "-" } as const;

function renderExplanation({ reference, type, field, viewer, trace }: Explanation): string {
  const about = field === null ? `${type} ${reference}` : `${field} of ${type} ${reference}`;
  const verdict = trace.isSeen ? "The record is seen." : "The record is not there for them.";
  const scopes = trace.scopes.map(({ title, effect, outside, gives, takes }) => [
    effect === "DENY" ? `${title} (denies)` : title,
    outside.length === 0 ? "covers it" : `does not cover its ${outside.join(", ")}`,
    takes === null ? (gives?.toLowerCase() ?? "") : takes ? "takes it away" : "leaves it",
  ]);
  return [
    `${about}, for ${viewer.accountName} of ${viewer.partnerName}, purpose ${viewer.purpose ?? "not chosen"}`,
    "",
    table(
      ["", "the record"],
      trace.steps.map(({ sentence, outcome }) => [outcomeWords[outcome], sentence]),
    ),
    "",
    ...(scopes.length === 0
      ? ["No scope is in force for them."]
      : [table(["scope", "the record", ...(field === null ? [] : ["the field"])], scopes)]),
    ...(trace.levels.length === 0
      ? []
      : [
          "",
          table(
            ["", "level", "when"],
            trace.levels.map(({ level, sentence, holds }) => [
              holds ? "yes" : "no",
              level.toLowerCase(),
              sentence,
            ]),
          ),
        ]),
    "",
    trace.level === null
      ? verdict
      : `${verdict} Of the field they get: ${trace.level.toLowerCase()}.`,
  ].join("\n");
}

async function runExplain(
  id: string,
  field: string | undefined,
  options: ExplainOptions,
): Promise<void> {
  const explanation = await asOperator("policy explain", options, async (context) => {
    const owner = new pg.Client({ connectionString: context.ownerUrl });
    await owner.connect();
    try {
      return await explainDecision(owner, rooms, context.session.secret, id, field ?? null);
    } finally {
      await owner.end();
    }
  });
  say(options.json ? JSON.stringify(explanation, null, 2) : renderExplanation(explanation));
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
    .command("explain")
    .description("why somebody sees a record, or a field of it, or does not: rule by rule")
    .argument("<id>", "identity of a record")
    .argument("[field]", "a field such as dateOfBirth")
    .requiredOption("--as <email>", "account whose sight is explained")
    .option("--purpose <code>", "purpose they ask under; without it, the account's first")
    .option("--json", "print it as JSON and nothing else")
    .requiredOption("--reason <text>", reasonHelp)
    .action(runExplain);
  command
    .command("version")
    .description("print the version of the policy of this portal")
    .option("--tree", "print its frozen tree as JSON, for `policy diff`")
    .action(({ tree }: { readonly tree?: true }) => {
      const version = policyVersion(rooms);
      say(tree ? version.tree : version.hash);
    });
  return command.addCommand(lintCommand()).addCommand(diffCommand());
}
