/** The words of the policy that the demonstration speaks in. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { purpose } from "../../../schema/code-lists/purpose.js";
import type { role } from "../../../schema/code-lists/role.js";
import type { theme } from "../../../schema/code-lists/theme.js";
import type { Level } from "../../policy/level.js";
import type { FieldGroup } from "../record/record.policy.js";

/** A purpose of use. */
export type PurposeCode = CodeOf<typeof purpose>;
/** A role of an account. */
export type RoleCode = CodeOf<typeof role>;
/** A theme of the programme. */
export type ThemeCode = CodeOf<typeof theme>;
/** A kind of record. */
export type RecordTypeName =
  | "PERSON"
  | "IDENTIFIER"
  | "PLACE"
  | "EVENT"
  | "ITEM"
  | "OCG"
  | "VULNERABILITY"
  | "COUNTY_LINE"
  | "THREAT"
  | "REPORT"
  | "PARAGRAPH"
  | "MISSING_EPISODE"
  | "MEMBERSHIP"
  | "CONTACT"
  | "LINK"
  | "ANNOTATION";
/** How much of each group a scope gives. */
export type Given = Readonly<Partial<Record<FieldGroup, Level>>>;

/** The day on which the demonstration stands still. */
export const referenceDate = "2026-11-24";

/** Gives several groups in full. */
export const inFull = (...groups: readonly FieldGroup[]): Given =>
  Object.fromEntries(groups.map((group) => [group, "FULL"]));
