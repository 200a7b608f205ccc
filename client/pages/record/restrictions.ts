import { formatDateInProse } from "../../lib/dates.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { countOf, inSentence } from "../../lib/words.ts";

/** What a record says of its own restrictions, as far as this viewer may know. */
export interface Restricted {
  readonly handlingConditions: readonly string[] | null;
  readonly expiresAt: string | null;
  readonly onward: string | null;
  readonly originator: { readonly name: string | null } | null;
  readonly releasedTo: readonly string[] | null;
  readonly embargoUntil: string | null;
  readonly namedReaders: number | null;
}

type Sentence = string | null;

const sentenceIf = <Value>(value: Value | null, write: (given: Value) => string): Sentence =>
  value === null ? null : write(value);

const released = ({ onward, handlingConditions, releasedTo }: Restricted): Sentence => {
  const needsRelease =
    onward === "RELEASE" ||
    handlingConditions?.some((code) => code === "S2" || code === "NAMED_RECIPIENTS");
  if (releasedTo !== null && releasedTo.length > 0)
    return `It was released to ${inSentence(releasedTo)}.`;
  return needsRelease === true && releasedTo !== null ? "It was released to nobody yet." : null;
};

/**
 * The restrictions of a record in sentences, one each; none for a record that has none of its own, or none
 * that this viewer is told of.
 */
export function restrictionSentences(record: Restricted, codes: CodeWords): readonly string[] {
  // The day itself is told below.
  const conditions = (record.handlingConditions ?? []).filter((code) => code !== "EXPIRES_ON");
  const onward = record.onward === "OPEN" ? null : record.onward;
  return [
    sentenceIf(record.originator?.name ?? null, (name) => `It came from ${name}.`),
    sentenceIf(
      onward,
      (code) =>
        `${codes.label("onwardRule", code)}: ${codes.definition("onwardRule", code) ?? "not to go on without leave."}`,
    ),
    ...conditions.map(
      (code) =>
        `Handling condition: ${codes.label("handlingCondition", code)}. ${codes.definition("handlingCondition", code) ?? ""}`,
    ),
    sentenceIf(
      record.expiresAt,
      (moment) => `From ${formatDateInProse(moment)} on it is its originator's alone.`,
    ),
    released(record),
    sentenceIf(
      record.embargoUntil,
      (moment) => `Until ${formatDateInProse(moment)} it is its owner's alone.`,
    ),
    sentenceIf(
      record.namedReaders,
      (count) => `It names ${countOf(count, "account")} that may open it, and nobody else may.`,
    ),
  ].filter((sentence) => sentence !== null);
}
