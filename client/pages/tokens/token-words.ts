import { readRecordType, wordsOfType } from "../../lib/records.ts";
import { humanise } from "../../lib/words.ts";

/** A kind of record, or a field group, as people call it: "People" of "PERSON", "Crime groups" of "ocg". */
export function inWords(code: string): string {
  const type = readRecordType(code);
  return type === undefined ? humanise(code) : wordsOfType(type).plural;
}

/** Which fields a group is made of: "Name, aliases, sex". */
export function fieldsInWords(
  fields: readonly { readonly field: string; readonly group: string }[],
  group: string,
): string {
  const names = fields.filter((one) => one.group === group).map(({ field }) => field);
  const words = [...new Set(names)].map((name) => humanise(name).toLowerCase()).join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
