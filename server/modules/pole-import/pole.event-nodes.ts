/** Crime, Object and PhoneCall rows -> events, items and contacts. */
import { crimeCategory } from "../../../schema/code-lists/crime-category.js";
import { type RowCells, textLimits } from "./pole.cells.js";
import { instantInLondon, readDate, readTime } from "./pole.dates.js";
import { expected, identified, noteIf, type ReadNode } from "./pole.node.js";
import type { ContactRow, EventRow, ItemRow } from "./pole.rows.js";
import { readWholeNumber } from "./pole.values.js";

const categoryByLabel = new Map(
  crimeCategory.entries.map((entry) => [entry.label.toLowerCase(), entry.code] as const),
);

function readCategory(cells: RowCells): Pick<EventRow, "kind" | "category" | "categoryText"> {
  const categoryText = expected(cells, "type", "category.missing");
  const category = categoryByLabel.get(categoryText?.toLowerCase() ?? "") ?? null;
  if (categoryText !== null && category === null) cells.note("category.unknown", "type");
  // The publisher counts anti-social behaviour as incidents, not as recorded crimes.
  return {
    kind: category === "ANTI_SOCIAL_BEHAVIOUR" ? "INCIDENT" : "CRIME",
    category,
    categoryText,
  };
}

function readDateIn(cells: RowCells, column: string): string | null {
  const text = expected(cells, column, "date.missing");
  if (text === null) return null;
  const { value, reason } = readDate(text);
  noteIf(cells, reason, column);
  return value;
}

/** Crime -> event. */
export const readEvent: ReadNode<EventRow> = (cells, identity) => {
  const reference = cells.optionalText("id", textLimits.short);
  const isPublishedId = reference !== null && /^[\da-f]{64}$/iu.test(reference);
  return identified<EventRow>(identity, isPublishedId ? `CRIME:${reference.toLowerCase()}` : null, {
    label: "Crime",
    recordType: "event",
    ...readCategory(cells),
    occurredOn: readDateIn(cells, "date"),
    outcome: cells.optionalText("last_outcome"),
    charge: cells.optionalText("charge"),
    summary: cells.optionalText("note"),
    reference,
  });
};

/** Object -> item. */
export const readItem: ReadNode<ItemRow> = (cells, identity) => {
  const kindText = cells.optionalText("type", textLimits.short);
  const kind = kindText?.toLowerCase() === "evidence" ? "EXHIBIT" : null;
  if (kindText !== null && kind === null) cells.note("item.kind-unknown", "type");
  return identified<ItemRow>(identity, null, {
    label: "Object",
    recordType: "item",
    kind,
    kindText,
    description: cells.optionalText("description"),
    reference: cells.optionalText("id", textLimits.short),
  });
};

function readContactKind(cells: RowCells): ContactRow["kind"] {
  const text = cells.text("call_type");
  if (text === "CALL") return "CALL";
  if (text === "SMS") return "MESSAGE";
  cells.note("contact.kind-unknown", "call_type");
  return null;
}

/** Seven days, in seconds: longer is a mistake in the file. */
const longestCall = 604_800;

function readDuration(cells: RowCells, kind: ContactRow["kind"]): number | null {
  const text = cells.text("call_duration");
  const seconds = text === null ? null : readWholeNumber(text, 0, longestCall);
  if (text !== null && seconds === null) cells.note("duration.unreadable", "call_duration");
  if (kind !== "MESSAGE") {
    if (text === null) cells.note("cell.blank", "call_duration");
    return seconds;
  }
  if (seconds !== null && seconds > 0) cells.note("duration.on-message", "call_duration");
  return null;
}

function readStart(cells: RowCells): Pick<ContactRow, "startedAt" | "startedAtLocal"> {
  const date = readDateIn(cells, "call_date");
  const timeText = expected(cells, "call_time", "time.missing");
  const time = timeText === null ? null : readTime(timeText);
  noteIf(cells, time?.reason ?? null, "call_time");
  const clock = time?.value ?? null;
  if (date === null || clock === null) return { startedAt: null, startedAtLocal: date };
  const { value, reason } = instantInLondon(`${date}T${clock}`);
  noteIf(cells, reason, "call_time");
  return { startedAt: value, startedAtLocal: `${date}T${clock}` };
}

/** PhoneCall -> contact. */
export const readContact: ReadNode<ContactRow> = (cells, identity) => {
  const kind = readContactKind(cells);
  return identified<ContactRow>(identity, null, {
    label: "PhoneCall",
    recordType: "contact",
    kind,
    ...readStart(cells),
    durationSeconds: readDuration(cells, kind),
  });
};
