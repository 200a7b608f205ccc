/** `policy diff`: who gains and who loses between two versions of the policy, or two matrices. */
import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { storedPolicy } from "../database/stored-sharing.js";
import { InvalidInput } from "../kernel/errors.js";
import { rooms } from "../modules/index.js";
import { diffMatrices, isMatrix } from "../policy/matrix-diff.js";
import { diffPolicies, type PolicyChange, type StoredTree } from "../policy/policy-diff.js";
import { policyVersion } from "../policy/row-security.js";
import { onDatabase } from "./reach-database.js";
import { say } from "./terminal.js";

interface DiffOptions {
  readonly json?: true;
}

type Version =
  | { readonly kind: "matrix"; readonly text: string }
  | { readonly kind: "policy"; readonly tree: StoredTree };

const treeOf = (text: string): Version => ({
  kind: "policy",
  tree: JSON.parse(text) as StoredTree,
});

async function readVersion(name: string): Promise<Version> {
  if (name === "current") return treeOf(policyVersion(rooms).tree);
  const text = await readFile(name, "utf8").catch(() => null);
  if (text !== null) return isMatrix(text) ? { kind: "matrix", text } : treeOf(text);
  const tree = await onDatabase(({ ownerUrl }) => storedPolicy(ownerUrl, name));
  if (tree === null)
    throw new InvalidInput(
      "version",
      `There is no file ${name}, and not one stored version of the policy that begins so.`,
    );
  return { kind: "policy", tree: tree as StoredTree };
}

function changesBetween(old: Version, now: Version): readonly PolicyChange[] {
  if (old.kind === "matrix" && now.kind === "matrix") return diffMatrices(old.text, now.text);
  if (old.kind === "policy" && now.kind === "policy") return diffPolicies(old.tree, now.tree);
  throw new InvalidInput("version", "A matrix is compared with a matrix, a policy with a policy.");
}

const render = ({ subject, gains, loses }: PolicyChange): string =>
  [
    subject,
    ...gains.map((sentence) => `  gains  ${sentence}`),
    ...loses.map((sentence) => `  loses  ${sentence}`),
  ].join("\n");

async function runDiff(old: string, now: string, options: DiffOptions): Promise<void> {
  const changes = changesBetween(await readVersion(old), await readVersion(now));
  if (options.json) say(JSON.stringify(changes, null, 2));
  else say(changes.length === 0 ? "Nobody gains or loses." : changes.map(render).join("\n"));
}

/** The command. */
export const diffCommand = (): Command =>
  new Command("diff")
    .description("who gains and who loses between two versions of the policy, or two matrices")
    .argument("<old>", "hash of a stored version, `current`, or a file with a tree or a matrix")
    .argument("<new>", "the same")
    .option("--json", "print the changes as JSON and nothing else")
    .action(runDiff);
