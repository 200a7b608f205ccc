/** Where an annotation sits: a record, a paragraph of a report, a field or some words of either, or a remark that it answers. */
import type { OpenChange } from "../../database/open-change.js";
import type { StoredRecord } from "../../database/decided-row.js";
import { Conflict, InvalidInput, NotFound } from "../../kernel/errors.js";
import type { AccessClass } from "../../policy/class-mask.js";
import type { Constant } from "../../policy/condition.js";
import type { DecidedRow } from "../../policy/decide.js";
import { maySee, seesInFull } from "../../policy/judge.js";

/** Words of a text, exactly, with a little of what stands before and after (W3C text quote selector). */
export interface QuotedWords {
  readonly quote: string;
  readonly quotePrefix: string;
  readonly quoteSuffix: string;
}

/** A place as it is asked for. */
export interface PlaceAsked {
  /** Identity of a record, of a paragraph, or of an annotation that is answered. */
  readonly on: string;
  readonly field: string | null;
  readonly quoted: QuotedWords | null;
}

/** A record that an annotation stands on. */
interface End {
  readonly id: string;
  readonly type: string;
  readonly accessClass: number;
}

/** A place that the viewer sees, and what an annotation there takes over from it. */
export interface Place {
  readonly subject: End;
  readonly paragraph: End | null;
  readonly aboutField: string | null;
  readonly aboutGroup: string;
  readonly quoted: QuotedWords | null;
  readonly parentId: string | null;
  /** The classes that a rule asks of. */
  readonly edges: NonNullable<DecidedRow["edges"]>;
  /** Classes of all that it may repeat: it is marked and handled no less strictly than any. */
  readonly sources: readonly AccessClass["columns"][];
  /** Class of what it is filed with. */
  readonly filedWith: AccessClass["columns"];
}

/** How much may be quoted, and how much around it. */
export const quoteLimits = { words: 1_000, around: 64 } as const;

/**
 * A whole record that the viewer may know of.
 * @throws NotFound for one that is hidden or not there
 */
export async function findSeen(change: OpenChange, id: string): Promise<StoredRecord> {
  const stored = await change.find(id);
  if (stored === null || !maySee(stored.governed, change, stored.row)) throw new NotFound();
  return stored;
}

const text = (value: Constant | undefined): string => String(value);

const endOf = ({ id, governed, row }: StoredRecord): End => ({
  id,
  type: governed.type.recordType ?? "",
  accessClass: Number(row.columns["access_class"]),
});

/** One sentence whether there is no such field, it is empty, or the viewer sees less than all of it. */
const nothingThere = (): InvalidInput =>
  new InvalidInput("field", "You see nothing there that could be written about.");

/** The words are looked for in the value as the viewer sees it: whole, or not at all. */
function requireQuoted(value: Constant, { quote, quotePrefix, quoteSuffix }: QuotedWords): void {
  const isShort =
    quote.length <= quoteLimits.words &&
    quotePrefix.length <= quoteLimits.around &&
    quoteSuffix.length <= quoteLimits.around;
  if (quote === "" || !isShort)
    throw new InvalidInput("quote", `Quote at most ${quoteLimits.words} characters of the text.`);
  if (typeof value !== "string" || !value.includes(`${quotePrefix}${quote}${quoteSuffix}`))
    throw new InvalidInput("quote", "These words do not stand there. The text may have changed.");
}

type PlacePart = Pick<Place, "aboutField" | "aboutGroup" | "quoted">;

async function readPart(
  change: OpenChange,
  record: StoredRecord,
  { field, quoted }: PlaceAsked,
): Promise<PlacePart> {
  const { governed, row } = record;
  if (field === null) {
    if (quoted !== null) throw new InvalidInput("quote", "Say which text the words are from.");
    return { aboutField: null, aboutGroup: "record", quoted: null };
  }
  const { fields } = governed.type;
  if (!Object.hasOwn(fields, field) || !seesInFull(governed, field, change, row))
    throw nothingThere();
  const { column, source, kind } = fields[field]!;
  const value = source === "class" ? field : await change.valueOf(record, column);
  if (value === null) throw nothingThere();
  if (quoted !== null) requireQuoted(kind === "text" && source === "table" ? value : null, quoted);
  return { aboutField: field, aboutGroup: governed.policy.fields[field]!.group, quoted };
}

async function onRecord(
  change: OpenChange,
  record: StoredRecord,
  asked: PlaceAsked,
): Promise<Place> {
  return {
    ...(await readPart(change, record, asked)),
    subject: endOf(record),
    paragraph: null,
    parentId: null,
    edges: { subject: { columns: record.ownClass } },
    sources: [record.ownClass],
    filedWith: record.ownClass,
  };
}

async function onParagraph(
  change: OpenChange,
  paragraph: StoredRecord,
  asked: PlaceAsked,
): Promise<Place> {
  const report = await findSeen(change, text(await change.valueOf(paragraph, "report_id")));
  return {
    ...(await readPart(change, paragraph, asked)),
    subject: endOf(report),
    paragraph: endOf(paragraph),
    parentId: null,
    edges: {
      subject: { columns: report.ownClass },
      paragraph: { columns: paragraph.ownClass },
    },
    sources: [report.ownClass, paragraph.ownClass],
    filedWith: paragraph.ownClass,
  };
}

/** An answer sits where the remark does that it answers: it may give the same words away. */
async function onAnnotation(
  change: OpenChange,
  remark: StoredRecord,
  { field, quoted }: PlaceAsked,
): Promise<Place> {
  if (field !== null || quoted !== null)
    throw new InvalidInput("field", "An answer sits where the remark does that it answers.");
  const { columns, edges = {} } = remark.row;
  if (columns["state"] === "WITHDRAWN")
    throw new Conflict("This was taken back. It cannot be answered.");
  const ends = Object.values(edges).map((end) => end.columns);
  // Whoever sees a remark sees what it is about.
  return {
    subject: {
      id: text(await change.valueOf(remark, "subject_id")),
      type: text(await change.valueOf(remark, "subject_type")),
      accessClass: Number(columns["subject_class"]),
    },
    paragraph:
      (columns["paragraph_id"] ?? null) === null
        ? null
        : {
            id: text(await change.valueOf(remark, "paragraph_id")),
            type: "PARAGRAPH",
            accessClass: Number(columns["paragraph_class"]),
          },
    aboutField: (await change.valueOf(remark, "about_field")) as string | null,
    aboutGroup: text(columns["about_group"]),
    quoted: null,
    parentId: remark.id,
    edges,
    sources: [remark.ownClass, ...ends],
    filedWith: edges["paragraph"]?.columns ?? edges["subject"]?.columns ?? remark.ownClass,
  };
}

/**
 * Finds the place that is asked for.
 * @throws NotFound for what is hidden, not there, or of a kind that nothing is written about: the same
 * @throws InvalidInput for a field or words that the viewer does not see there in full
 * @throws Conflict for an answer to what was taken back
 */
export async function findPlace(change: OpenChange, asked: PlaceAsked): Promise<Place> {
  const found = await findSeen(change, asked.on);
  const { name, edges } = found.governed.type;
  if (name === "Annotation") return onAnnotation(change, found, asked);
  if (edges["annotations"] === undefined) throw new NotFound();
  return name === "Paragraph" ? onParagraph(change, found, asked) : onRecord(change, found, asked);
}
