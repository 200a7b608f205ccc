/** What every reader of a node does: keys, content hash, reasons for what is missing. */
import type { RowCells } from "./pole.cells.js";
import { contentHashOf, nodeSourceKey } from "./pole.identity.js";
import type { PoleReasonCode } from "./pole.reasons.js";
import type { NodeLabel, NodeRow } from "./pole.rows.js";

/** What is known of a node before its own columns are read. */
export interface NodeIdentity {
  readonly source: string;
  readonly nodeKey: string;
}

/** Reads the cells of one label; null when the row says nothing usable. */
export type ReadNode<Row extends NodeRow> = (cells: RowCells, identity: NodeIdentity) => Row | null;
type Facts<Row> = Omit<Row, "sourceKey" | "naturalKey" | "contentHash" | "nodeKey">;

/** Adds the keys to a node's facts; everything the row says goes into the content hash. */
export function identified<Row extends NodeRow>(
  identity: NodeIdentity,
  naturalKey: string | null,
  facts: Facts<Row> & { readonly label: NodeLabel },
): Facts<Row> & Pick<NodeRow, "sourceKey" | "naturalKey" | "contentHash" | "nodeKey"> {
  return {
    ...facts,
    nodeKey: identity.nodeKey,
    sourceKey: nodeSourceKey(identity.source, facts.label, identity.nodeKey),
    naturalKey,
    contentHash: contentHashOf(Object.values(facts)),
  };
}

/** Adds a reason when there is one. */
export function noteIf(cells: RowCells, code: PoleReasonCode | null, column: string): void {
  if (code !== null) cells.note(code, column);
}

/** A short text that the file should have: its absence is a reason of its own. */
export function expected(cells: RowCells, column: string, missing: PoleReasonCode): string | null {
  const value = cells.text(column);
  if (value === null) cells.note(missing, column);
  return value;
}
