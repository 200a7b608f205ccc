/** Codes, groups and lists in the words of a sentence. */
import { codeListNamed } from "../../schema/code-lists/index.js";
import { markingOfRank } from "../../schema/code-lists/marking.js";

const labelOf = (list: string, code: string): string =>
  codeListNamed(list)?.entries.find((entry) => entry.code === code)?.label ?? code;

/** "a, b and c" */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;

/** `countyLine` and `county_line` as "county line" */
export const spaced = (name: string): string =>
  name
    .replaceAll("_", " ")
    .replace(/[A-Z]/gu, (letter) => ` ${letter.toLowerCase()}`)
    .trim();

/** Purposes, in quotation marks: their labels are sentences of their own. */
export const purposeWords = (codes: readonly string[]): string =>
  listed(codes.map((code) => `“${labelOf("Purpose", code)}”`));

/** Roles: "information owner and analyst" */
export const roleWords = (codes: readonly string[]): string =>
  listed(codes.map((code) => labelOf("Role", code).toLowerCase()));

/** A marking by its rank. */
export const markingWords = (rank: number): string => labelOf("Marking", markingOfRank(rank));

/** A handling code with what it means. */
export const handlingWords = (code: string): string =>
  `${code} (${labelOf("HandlingCode", code).toLowerCase()})`;

/** Districts by their names. */
export const districtWords = (codes: readonly string[]): string =>
  listed(codes.map((code) => labelOf("District", code)));
