/** Requests that are not plain reads: introspection, mistakes, one's own access, explanations, statistics, and mutations. */
import { rooms } from "../../server/modules/index.js";
import type { Random } from "../support/random.js";
import { accountOf, cast, castNames } from "../support/viewers.js";
import type { RandomOperation } from "./random-operation.js";
import type { Vocabulary } from "./vocabulary.js";

const fixed = (text: string, variables: Record<string, unknown> = {}): RandomOperation => ({
  text: () => text,
  variables,
  hasSlot: false,
});

/** Why several records are shown as they are; now and then one field of them, or as somebody else would see it. */
function explanations(random: Random, words: Vocabulary, field: string): RandomOperation {
  const shown =
    "{ record purpose isSeen level sentence change mayLookAs rules { rule outcome sentence }";
  const fields = "fields { field level precision isAdmitted sentence change stoppedBy } }";
  const parts = Array.from({ length: 12 }, (_, at) => {
    const about = random.chance(0.3) ? `, field: "${field}"` : "";
    const as = random.chance(0.1) ? `, as: "${random.pick(words.keys)}"` : "";
    return `e${at}: explainAccess(record: "${random.pick(words.ids)}"${about}${as}) ${shown} ${fields}`;
  });
  return fixed(`{ ${parts.join(" ")} }`);
}

const typeNames = [
  "Person",
  "Identifier",
  "PersonFilter",
  "ContactOrderField",
  "EventGroupField",
  "Record",
  "RecordType",
  "LinkConnection",
  "Nothing",
];
const statisticNames = [...rooms.statistics.cubes.map(({ name }) => name), "nothing"];
const fieldNames = ["nhsNumber", "name", "value", "investigatingOfficer", "nothing"];

/** Draws one. */
export function oddOperation(random: Random, words: Vocabulary): RandomOperation {
  const field = random.pick(fieldNames);
  const type = random.pick(typeNames);
  const text = JSON.stringify(random.pick(words.texts));
  switch (random.below(18)) {
    case 0:
      return fixed(
        `{ __type(name: "${type}") { kind name fields { name args { name type { name } } } inputFields { name } enumValues { name } possibleTypes { name } } }`,
      );
    case 1:
      return fixed(
        "{ __schema { types { name fields { name } inputFields { name } enumValues { name } } } }",
      );
    case 2:
      return fixed(
        "{ myAccess { scopes { title agreement effect recordTypes districts disclosers validUntil } fields { type field group read level filter sort groupBy search because } } }",
      );
    case 3:
      return fixed(
        "{ me { account { id name } partnerName roles clearance purpose purposes sessionEndsAt idleEndsAt policyVersion } }",
      );
    case 4:
      return fixed(
        `{ me { purpose } node(id: "${random.pick(words.ids)}") { id title } persons(first: 3) { nodes { id name } } }`,
      );
    case 5:
      return fixed(`{ persons(filter: { ${field}: { equals: ${text} } }) { totalCount } }`);
    case 6:
      return fixed(
        `{ identifiers(orderBy: [{ field: ${field.toUpperCase()} }], first: 2) { nodes { id } } }`,
      );
    case 7:
      return fixed(
        `{ eventGroups(by: [${random.pick(["CHARGE", "CATEGORY", "OWNER", "NOTHING"])}]) { count category charge } }`,
      );
    case 8:
      return fixed(
        `{ persons(first: ${random.pick([-1, 0, 201, 99999999999])}) { nodes { ${field} } } }`,
      );
    case 9:
      return fixed(
        `{ persons(first: 2, after: "${random.pick(["", "AAAA", "x".repeat(60)])}") { nodes { id } } }`,
      );
    case 10:
      return fixed(
        `mutation { choosePurpose(purpose: "${random.pick(["TAX_ENFORCEMENT", "", "NONE"])}") { purpose } }`,
      );
    case 11:
      return random.chance(0.3)
        ? fixed(
            `mutation { signIn(email: "${random.pick(castNames)}@police.example", password: "wrong") { purpose } }`,
          )
        : fixed(`mutation { choosePurpose(purpose: ${text}) { purpose partnerName } }`);
    case 12:
      return fixed("query ($e: PersonFilter) { persons(filter: $e) { totalCount } }", {
        e: {
          [random.pick(["name", "note", "nhsNumber", "nothing"])]: random.pick([
            { equals: "x" },
            "x",
            [{}],
            { isNull: true },
          ]),
        },
      });
    case 13:
      return fixed(
        `{ auditEntries(filter: { accountId: { equals: "${accountOf(random.pick(castNames))}" } }) { totalCount } auditEntryGroups(by: [OPERATION, PURPOSE]) { count operation purpose } }`,
      );
    case 14:
      return fixed(
        `{ statistics { name title } statistic(name: "${random.pick(statisticNames)}") { name rows { code label } columns { code } cells { row column count } } }`,
      );
    default:
      return explanations(random, words, field);
  }
}

/** The purpose a member stands under, chosen again: it changes nothing and moves the access epoch. */
export const chooseSamePurpose = (name: keyof typeof cast): RandomOperation =>
  fixed(`mutation { choosePurpose(purpose: "${cast[name].purpose ?? ""}") { purpose purposes } }`);
