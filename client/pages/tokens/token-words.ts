import { readRecordType, wordsOfType } from "../../lib/records.ts";
import { humanise } from "../../lib/words.ts";

/** A kind of record as people call it: "People" of "PERSON". */
export function recordTypeInWords(code: string): string {
  const type = readRecordType(code);
  return type === undefined ? humanise(code) : wordsOfType(type).plural;
}
