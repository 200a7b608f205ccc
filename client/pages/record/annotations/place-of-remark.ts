import type { AnnotationRowFragment } from "../../../gql/operations.ts";
import { accessTo } from "../../../lib/access.ts";
import { isOrphan } from "../../../lib/quotes.ts";
import type { CodeWords } from "../../../lib/use-codes.ts";
import { humanise } from "../../../lib/words.ts";
import { nameFieldOf } from "../name-field.ts";
import { factsOf } from "../record-facts.tsx";
import type { ShownRecord } from "../shown-record.ts";

/** What a remark sits on, where the page has it: the element that shows it, and what it is called. */
export interface PlaceOfRemark {
  readonly elementId: string;
  readonly label: string;
}

/** Finds what remarks on a record sit on; undefined for a remark on the whole, or on what the page does not show. */
export function placeFinder(
  record: ShownRecord,
  codes: CodeWords,
): (remark: AnnotationRowFragment) => PlaceOfRemark | undefined {
  const name = nameFieldOf(record.__typename);
  const labels = new Map([
    ...(name === undefined ? [] : [[name, humanise(name)] as const]),
    ...factsOf(record, codes).map(({ field, label }) => [field, label] as const),
  ]);
  return ({ aboutField, paragraph }) => {
    if (paragraph !== null)
      return {
        elementId: `paragraph-${paragraph.id}`,
        label: paragraph.position === null ? "A paragraph" : `Paragraph ${paragraph.position}`,
      };
    const label = aboutField === null ? undefined : labels.get(aboutField);
    return label === undefined ? undefined : { elementId: `fact-${aboutField}`, label };
  };
}

/** The text that a remark sits on; undefined where it is not shown whole: what its words were, nobody can tell then. */
function textUnder(record: ShownRecord, { aboutField, paragraph }: AnnotationRowFragment): unknown {
  if (aboutField === null) return undefined;
  if (paragraph !== null) {
    const paragraphs = "paragraphs" in record ? (record.paragraphs?.nodes ?? []) : [];
    const shown = paragraphs.find(({ id }) => id === paragraph.id);
    return aboutField === "text" ? shown?.text : undefined;
  }
  if (accessTo(record.access, aboutField) !== undefined) return undefined;
  return aboutField === nameFieldOf(record.__typename)
    ? record.title
    : (record as Readonly<Record<string, unknown>>)[aboutField];
}

/** Whether the words that a remark quotes are certainly not in the text any more. */
export const isTextChanged = (record: ShownRecord, remark: AnnotationRowFragment): boolean =>
  isOrphan(textUnder(record, remark), remark);
