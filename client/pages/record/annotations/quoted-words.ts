import type { AnnotationRowFragment } from "../../../gql/operations.ts";
import { accessTo } from "../../../lib/access.ts";
import { isOrphan } from "../../../lib/quotes.ts";
import { nameFieldOf } from "../name-field.ts";
import type { ShownRecord } from "../shown-record.ts";

/**
 * The text of a field; undefined where it is not shown whole. Of a value in a coarser form nobody can tell what its
 * words were, and of a report's paragraphs some may be kept from this viewer.
 */
function textOf(record: ShownRecord, field: string): unknown {
  if (accessTo(record.access, field) !== undefined) return undefined;
  return field === nameFieldOf(record.__typename)
    ? record.title
    : (record as Readonly<Record<string, unknown>>)[field];
}

/** Whether the words that a remark quotes are certainly not in the text any more. */
export const isTextChanged = (record: ShownRecord, remark: AnnotationRowFragment): boolean =>
  remark.aboutField !== null && isOrphan(textOf(record, remark.aboutField), remark);
