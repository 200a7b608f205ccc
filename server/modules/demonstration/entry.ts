/** A record in the demonstration's book: who owns it, how it came there, and how others refer to it. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { handlingCondition } from "../../../schema/code-lists/handling-condition.js";
import type { onwardRule } from "../../../schema/code-lists/onward-rule.js";
import type { ConceptRow, RecordRows } from "../../database/demonstration-rows.js";
import type { DistrictCode } from "./districts.js";
import type { PartnerKey } from "./partners.js";
import type { RecordTypeName, ThemeCode } from "./words.js";

/** Who owns a record and what keeps others from it. */
export interface Access {
  readonly owner: PartnerKey;
  readonly district: DistrictCode;
  readonly themes: readonly ThemeCode[];
  /** 1 OFFICIAL, 2 OFFICIAL-SENSITIVE. */
  readonly marking: 1 | 2;
  readonly handling: "P" | "C";
  readonly sensitivities?: readonly ("CHILD" | "VICTIM")[];
  readonly embargoUntil?: string;
  readonly namedReaderIds?: readonly string[];
  /** Of code C; what says nothing more asks that its originator be spoken to. */
  readonly handlingConditions?: readonly CodeOf<typeof handlingCondition>[];
  readonly expiresAt?: string;
  readonly onward?: CodeOf<typeof onwardRule>;
  /** Whom it came from, where that is not its owner. */
  readonly originator?: PartnerKey;
  readonly releasedTo?: readonly PartnerKey[];
}

/** How the portal came to hold a record. */
export interface Origin {
  /** ISO moment. */
  readonly recordedAt: string;
  readonly provenance: string;
  readonly recordedBy?: string;
}

/** A record in the book, as others refer to it. */
export interface Entry {
  readonly id: string;
  readonly type: RecordTypeName;
  readonly access: Access;
}

/** Rows that are still being written. */
export type MutableRows = {
  -readonly [Key in keyof RecordRows]: RecordRows[Key] extends readonly (infer Row)[]
    ? Row[]
    : never;
};

/** Enters one record: gives it an id, a reference and its class. */
export type Enter = <Columns extends object>(
  type: RecordTypeName,
  into: (Columns & ConceptRow)[],
  columns: Columns,
  access: Access,
  origin: Origin,
) => Entry;
