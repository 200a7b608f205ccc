/** A record's restrictions as the record page tells them. */
import { expect, test } from "vitest";
import { codeListNamed } from "../../schema/code-lists/index.ts";
import type { CodeWords } from "../../client/lib/use-codes.ts";
import { restrictionSentences, type Restricted } from "../../client/pages/record/restrictions.ts";

const lists: Readonly<Record<string, string>> = {
  onwardRule: "OnwardRule",
  handlingCondition: "HandlingCondition",
};
const entryOf = (list: string, code: string) =>
  codeListNamed(lists[list] ?? "")?.entries.find((entry) => entry.code === code);
const codes: CodeWords = {
  label: (list, code) => entryOf(list, code)?.label ?? code,
  word: (list, code) => entryOf(list, code)?.label ?? code,
  definition: (list, code) => entryOf(list, code)?.definition,
  choices: () => [],
};

const plain: Restricted = {
  handlingConditions: [],
  expiresAt: null,
  onward: "OPEN",
  originator: null,
  releasedTo: [],
  embargoUntil: null,
  namedReaders: null,
};

test("a record without restrictions of its own says nothing of any", () => {
  expect(restrictionSentences(plain, codes)).toEqual([]);
});

test("what was released to nobody is said where it needs a release, to those who may know", () => {
  const controlled = { ...plain, onward: "RELEASE" };
  const toOwner = restrictionSentences(controlled, codes);
  expect(toOwner).toEqual([
    "Originator controls: Shared only with partners to which its originator released it.",
    "It was released to nobody yet.",
  ]);
  const toReceiver = restrictionSentences({ ...controlled, releasedTo: null }, codes);
  expect(toReceiver).toEqual(toOwner.slice(0, 1));
});

test("conditions, terms, origins and readers are told one by one", () => {
  const told = restrictionSentences(
    {
      handlingConditions: ["A2", "EXPIRES_ON"],
      expiresAt: "2028-12-31T00:00:00Z",
      onward: "CLOSED",
      originator: { name: "HM Revenue and Customs" },
      releasedTo: ["Oldham Council", "Wigan Council"],
      embargoUntil: "2027-01-01T00:00:00Z",
      namedReaders: 2,
    },
    codes,
  );
  expect(told).toEqual([
    "It came from HM Revenue and Customs.",
    "Not to go on: Stays with its originator and with the partner that holds it.",
    "Handling condition: Covert use. May be acted on as long as nobody learns of it.",
    "From 31 December 2028 on it is its originator's alone.",
    "It was released to Oldham Council and Wigan Council.",
    "Until 1 January 2027 it is its owner's alone.",
    "It names 2 accounts that may open it, and nobody else may.",
  ]);
});
