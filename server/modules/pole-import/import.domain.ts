/** Who may bring in a whole set, and under which marking and handling it is filed. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import { handlingCode } from "../../../schema/code-lists/handling-code.js";
import { handlingCondition } from "../../../schema/code-lists/handling-condition.js";
import { marking as markings } from "../../../schema/code-lists/marking.js";
import { InvalidInput, NotAllowed } from "../../kernel/errors.js";
import {
  atMost,
  type Condition,
  constant,
  equals,
  isNull,
  not,
  overlaps,
  row,
  viewer as ofViewer,
} from "../../policy/condition.js";
import { decide } from "../../policy/decide.js";
import type { Viewer } from "../../policy/viewer.js";

/** What every record of an import is filed under. */
export interface ImportClass {
  readonly ownerId: string;
  readonly marking: CodeOf<typeof markings>;
  readonly handling: CodeOf<typeof handlingCode>;
  readonly conditions: readonly CodeOf<typeof handlingCondition>[];
}

/** The rank of a marking, as records carry it. */
export const markingRank = (code: ImportClass["marking"]): number =>
  markings.entries.find((entry) => entry.code === code)?.rank ?? Number.POSITIVE_INFINITY;

/** Roles that answer for what their partner holds, or build it up; they also read it, so that a second run knows the first. */
const importingRoles = constant(["INFORMATION_OWNER", "ANALYST", "INTEGRATION"]);

const demands: readonly { readonly condition: Condition; readonly otherwise: string }[] = [
  {
    condition: equals(row("ownerId"), ofViewer("partnerId")),
    otherwise:
      "An import is filed under the account's own partner; choose an account of that partner with --as.",
  },
  {
    condition: overlaps(ofViewer("roles"), importingRoles),
    otherwise:
      "This account may not import: it is neither an information owner, an analyst nor an integration.",
  },
  {
    condition: atMost(row("marking"), ofViewer("clearance")),
    otherwise: "The marking is above the account's clearance.",
  },
  {
    condition: not(isNull(ofViewer("purpose"))),
    otherwise: "An import needs a purpose; choose one of the account's with --purpose.",
  },
];

/**
 * Refuses an import that the account may not make.
 * @param now the portal's clock, ISO date-time
 * @throws NotAllowed with the first rule that is broken, as a sentence
 */
export function requireMayImport(
  viewer: Viewer,
  wanted: Omit<ImportClass, "conditions">,
  now: string,
): void {
  const columns = {
    ownerId: wanted.ownerId,
    marking: markingRank(wanted.marking),
    handling: wanted.handling,
  };
  for (const { condition, otherwise } of demands) {
    if (decide(condition, viewer, { columns }, now) !== true) throw new NotAllowed(otherwise);
  }
  if (viewer.narrowedTo !== null) throw new NotAllowed("A token cannot import.");
}

/** Reads a code of a list as people write it: any case, hyphens or blanks for underscores. */
function readCode<Code extends string>(field: string, text: string, codes: readonly Code[]): Code {
  const wanted = text
    .trim()
    .toUpperCase()
    .replace(/[\s-]+/gu, "_");
  const found = codes.find((code) => code === wanted);
  if (found === undefined)
    throw new InvalidInput(field, `--${field} is one of ${codes.join(", ")}; not "${text}".`);
  return found;
}

/** @throws InvalidInput for a marking that the portal does not hold */
export const readMarking = (text: string): ImportClass["marking"] =>
  readCode(
    "marking",
    text,
    markings.entries.map((entry) => entry.code),
  );

/** @throws InvalidInput for anything but P and C */
export const readHandling = (text: string): ImportClass["handling"] =>
  readCode(
    "handling",
    text,
    handlingCode.entries.map((entry) => entry.code),
  );

/** Conditions that name a day, which an import has none of. */
const dated: readonly string[] = ["EXPIRES_ON"];

/**
 * Reads the handling conditions of a set, in one order.
 * @throws InvalidInput for code C without any, for another code with some, and for an unknown condition
 */
export function readConditions(
  handling: ImportClass["handling"],
  texts: readonly string[],
): ImportClass["conditions"] {
  const known = handlingCondition.entries
    .map((entry) => entry.code)
    .filter((code) => !dated.includes(code));
  const read = [...new Set(texts.map((text) => readCode("condition", text, known)))].sort();
  if (handling === "C" && read.length === 0)
    throw new InvalidInput("condition", "Code C needs its conditions: name each with --condition.");
  if (handling !== "C" && read.length > 0)
    throw new InvalidInput("condition", "Only code C has conditions; add --handling C.");
  return read;
}
