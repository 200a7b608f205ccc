/** One row of a POLE file -> accepted, repaired or refused, with reasons. Pure. */
import { openRow, type RowCells, textLimits } from "./pole.cells.js";
import type { NodeForm, PoleForm, RelationshipForm } from "./pole.files.js";
import type { HeaderPlan } from "./pole.header.js";
import {
  contentHashOf,
  linkNaturalKey,
  nodeKeyOf,
  relationshipSourceKey,
} from "./pole.identity.js";
import { nodeReaders } from "./pole.nodes.js";
import type { PoleReason, PoleReasonCode } from "./pole.reasons.js";
import type { AttributeRow, LinkRow, PoleAttribute, PoleRow, RowReading } from "./pole.rows.js";

/** What a caller may choose. */
export interface ParseOptions {
  /**
   * First part of every source key. Two sets that number their rows independently need two names,
   * or the second would be taken for a new edition of the first.
   */
  readonly source: string;
}

/** The name of the source when the caller gives none. */
export const defaultParseOptions: ParseOptions = Object.freeze({ source: "pole" });

/** A row refused for one reason, before its cells were read. */
export const refusedRow = (code: PoleReasonCode, column: string | null = null): RowReading => ({
  outcome: "refused",
  row: null,
  reasons: [{ code, column }],
});

/** A `:LABEL` may hold several, separated by semicolons; a `:TYPE` is one word; both may be absent. */
function checkLabel(cells: RowCells, form: PoleForm): void {
  const column = form.entity === "node" ? ":LABEL" : ":TYPE";
  const text = cells.text(column);
  if (text === null) return;
  const labels = text.split(";").map((label) => label.trim());
  if (!labels.includes(form.label)) cells.note("label.unexpected", column);
  else if (labels.length > 1) cells.note("label.extra", column);
}

function readNode(form: NodeForm, cells: RowCells, options: ParseOptions): PoleRow | null {
  const id = cells.id(":ID");
  if (id === null) return null;
  const nodeKey = nodeKeyOf(cells.plan, ":ID", id);
  return nodeReaders[form.label](cells, { source: options.source, nodeKey });
}

const familyKinds = new Set(["PARENT", "SIBLING"]);

function readFamilyNote(cells: RowCells): string | null {
  const note = cells.optionalText("rel_type", textLimits.short);
  if (note !== null && !familyKinds.has(note)) cells.note("family.kind-unknown", "rel_type");
  return note;
}

interface Ends {
  readonly from: string;
  readonly to: string;
}

function readLink(form: RelationshipForm, cells: RowCells, source: string, ends: Ends): LinkRow {
  const note = form.label === "FAMILY_REL" ? readFamilyNote(cells) : null;
  const symmetric = form.symmetric || note === "SIBLING";
  const kind = form.becomes as LinkRow["kind"];
  return {
    recordType: "link",
    label: form.label,
    kind,
    symmetric,
    note,
    fromKey: ends.from,
    fromLabels: form.from,
    toKey: ends.to,
    toLabels: form.to,
    sourceKey: relationshipSourceKey(source, form.label, ends.from, ends.to, note),
    naturalKey: linkNaturalKey(kind, ends.from, ends.to, symmetric, note),
    contentHash: contentHashOf([form.label, ends.from, ends.to, note]),
  };
}

function readAttribute(form: RelationshipForm, source: string, ends: Ends): AttributeRow {
  return {
    recordType: "attribute",
    label: form.label,
    attribute: form.becomes as PoleAttribute,
    fromKey: ends.from,
    fromLabels: form.from,
    toKey: ends.to,
    toLabels: form.to,
    sourceKey: relationshipSourceKey(source, form.label, ends.from, ends.to, null),
    naturalKey: null,
    contentHash: contentHashOf([form.label, ends.from, ends.to]),
  };
}

function readRelationship(
  form: RelationshipForm,
  cells: RowCells,
  options: ParseOptions,
): PoleRow | null {
  const fromId = cells.id(":START_ID");
  const toId = cells.id(":END_ID");
  if (fromId === null || toId === null) return null;
  const ends = {
    from: nodeKeyOf(cells.plan, ":START_ID", fromId),
    to: nodeKeyOf(cells.plan, ":END_ID", toId),
  };
  if (ends.from === ends.to) cells.note("link.to-itself", ":END_ID");
  return form.recordType === "link"
    ? readLink(form, cells, options.source, ends)
    : readAttribute(form, options.source, ends);
}

/** A row that was refused keeps the reasons that refused it, and the others for the report. */
const refusedWith = (reasons: readonly PoleReason[]): RowReading => ({
  outcome: "refused",
  row: null,
  reasons,
});

/**
 * Reads one row.
 * @param values the row's cells as the file has them
 * @returns accepted, repaired or refused with its reasons; never throws on what a file holds
 */
export function parsePoleRow(
  form: PoleForm,
  plan: HeaderPlan,
  values: readonly string[],
  options: ParseOptions = defaultParseOptions,
): RowReading {
  if (values.length !== plan.width) return refusedRow("row.column-count");
  const cells = openRow(plan, values);
  checkLabel(cells, form);
  const row =
    form.entity === "node"
      ? readNode(form, cells, options)
      : readRelationship(form, cells, options);
  const effect = cells.effect();
  if (row === null || effect === "refused") return refusedWith(cells.reasons);
  return { outcome: effect === "repaired" ? "repaired" : "accepted", row, reasons: cells.reasons };
}
