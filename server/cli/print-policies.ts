/**
 * Prints the policy of every room as a page of docs/policies; with `--check`, fails when a committed page is stale,
 * missing or of no room.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { rooms } from "../modules/index.js";
import { annotationSentences } from "../modules/annotation/annotation.policy.js";
import { recordRows, sharedSentences } from "../modules/record/record.policy.js";
import { conditionLines, policyPage, type Sentences } from "../policy/policy-page.js";

const folder = new URL("../../docs/policies/", import.meta.url);
const howToMake = "npm run fix:contract";

const fileName = (type: string): string =>
  `${type.replace(/(?<=[a-z])[A-Z]/gu, (letter) => `-${letter}`).toLowerCase()}.md`;

const sentences: Sentences = [...sharedSentences, ...annotationSentences];

const index = [
  "# Who may see what",
  "",
  `The policy of every type, in words, made from the rules that decide by \`${howToMake}\`.`,
  "`npm run challenger -- policy show <type>` prints the same in a terminal, and `policy lint` reads it for faults.",
  "",
  "A group of fields (`identity`, `birth`, ...) is what scopes, agreements and tokens speak of. “A live scope gives identity",
  "at least full” means: an agreement in force and a scope under it give this viewer's partner, role and purpose the group",
  "on records such as this one, and no scope denies it.",
  "",
  "## What is asked of every record",
  "",
  ...conditionLines(
    sentences.filter(([one]) => one !== recordRows),
    recordRows,
  ),
  "",
  "## Type by type",
  "",
  ...rooms.all.map(
    ({ type }) =>
      `- [${type.name}](${fileName(type.name)}): ${type.description.split(/(?<=\.) /u)[0]}`,
  ),
  "",
].join("\n");

const pages = new Map([
  ["README.md", index],
  ...rooms.all.map(
    (governed) =>
      [fileName(governed.type.name), policyPage(governed, sentences, howToMake)] as const,
  ),
]);

mkdirSync(folder, { recursive: true });
const there = readdirSync(folder);
const stray = there.filter((name) => !pages.has(name));

if (process.argv.includes("--check")) {
  const stale = [...pages].filter(
    ([name, page]) => !there.includes(name) || readFileSync(new URL(name, folder), "utf8") !== page,
  );
  for (const page of [...stray, ...stale.map(([name]) => name)]) {
    process.stderr.write(`docs/policies/${page} is stale: run \`${howToMake}\`.\n`);
    process.exitCode = 1;
  }
} else {
  for (const name of stray) rmSync(new URL(name, folder));
  for (const [name, page] of pages) writeFileSync(new URL(name, folder), page);
}
