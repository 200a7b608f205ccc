/**
 * When two rows are the same thing.
 *
 * Between runs: by **source key**, `<source>:<label>:<id>` for a node and
 * `<source>:<type>:<from>><to>` for a relationship. It holds neither folder nor line.
 *
 * Between rows and with records of other origin: by **natural key**, per type:
 * - phone: the E.164 number; else the written text, when it has at least seven digits;
 * - e-mail: the address in lower case; vehicle: the registration mark without spaces;
 * - place: address, postcode and both coordinates, all four present and equal;
 * - event: the 64-digit crime id of the published data;
 * - postcode, area: the code; link: kind, ends and note, ends in either order when symmetric;
 * - person, item, contact, officer, attribute: none. Names and descriptions never merge.
 */
import { hash } from "node:crypto";
import type { HeaderPlan } from "./pole.header.js";
import { effectOf, type PoleReasonCode } from "./pole.reasons.js";

/** The key of a node within one set of files, its id space included. */
export function nodeKeyOf(
  plan: HeaderPlan,
  column: ":ID" | ":START_ID" | ":END_ID",
  id: string,
): string {
  const space = plan.idSpaces.get(column);
  const key = encodeURIComponent(id);
  return space === undefined ? key : `${encodeURIComponent(space)}/${key}`;
}

/** The source key of a node. */
export const nodeSourceKey = (source: string, label: string, nodeKey: string): string =>
  `${source}:${label}:${nodeKey}`;

/** The source key of a relationship; `detail` tells apart several between the same ends. */
export function relationshipSourceKey(
  source: string,
  type: string,
  fromKey: string,
  toKey: string,
  detail: string | null,
): string {
  const key = `${source}:${type}:${fromKey}>${toKey}`;
  return detail === null ? key : `${key}:${encodeURIComponent(detail)}`;
}

/** The natural key of a link; the same for a pair given in either order when it is symmetric. */
export function linkNaturalKey(
  kind: string,
  fromKey: string,
  toKey: string,
  symmetric: boolean,
  note: string | null,
): string {
  const [first, second] = symmetric && toKey < fromKey ? [toKey, fromKey] : [fromKey, toKey];
  return `LINK:${kind}:${first}>${second}${note === null ? "" : `:${note}`}`;
}

/** 22 characters (128 bits of SHA-256) over a list of values; equal lists give equal hashes. */
export const contentHashOf = (values: readonly (string | number | boolean | null)[]): string =>
  hash("sha256", JSON.stringify(values), "base64url").slice(0, 22);

/** What is known about a row's keys when it is applied. */
export interface MetBefore {
  /** Content hash under the same source key earlier in this run; null when there is none. */
  readonly inThisRun: string | null;
  /** Content hash under the same source key from an earlier run; null when there is none. */
  readonly inEarlierRun: string | null;
  /** Whether another row of this run or a record of any origin has the same natural key. */
  readonly sameThing: boolean;
}

/** What becomes of a row, and the reason to report with it. */
export interface Standing {
  readonly standing: "created" | "merged" | "unchanged" | "refused";
  readonly reason: PoleReasonCode | null;
}

function standing(
  word: Exclude<Standing["standing"], "refused">,
  reason: PoleReasonCode | null,
): Standing {
  return { standing: reason !== null && effectOf(reason) === "refused" ? "refused" : word, reason };
}

/**
 * Decides what becomes of a row that was not refused: the reference for the set-based writes.
 *
 * A repeated identifier with the same content merges (or is unchanged, like the row it repeats), with
 * other content is refused; a row known from an earlier run is unchanged, or merged when its content
 * differs; the same thing merges.
 */
export function decideStanding(contentHash: string, met: MetBefore): Standing {
  if (met.inThisRun !== null) {
    return standing(
      met.inEarlierRun === contentHash ? "unchanged" : "merged",
      met.inThisRun === contentHash ? "row.repeated" : "id.repeated-differently",
    );
  }
  if (met.inEarlierRun !== null) {
    return met.inEarlierRun === contentHash
      ? standing("unchanged", null)
      : standing("merged", "row.changed");
  }
  return met.sameThing ? standing("merged", "row.same-thing") : standing("created", null);
}
