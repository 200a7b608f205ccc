/** What a scope of the demonstration is written in. */
import type { AgreementKey } from "./agreements.js";
import type { DistrictCode } from "./districts.js";
import type { PartnerKey } from "./partners.js";
import type { Given, PurposeCode, RecordTypeName, RoleCode, ThemeCode } from "./words.js";

/** A scope. */
export interface Scope {
  readonly title: string;
  readonly to: PartnerKey;
  readonly under: AgreementKey;
  readonly effect?: "DENY";
  readonly roles: readonly RoleCode[];
  readonly records: readonly RecordTypeName[];
  readonly gives: Given;
  readonly purposes: readonly PurposeCode[];
  /** Absent for every theme. */
  readonly themes?: readonly ThemeCode[];
  /** Absent for every district. */
  readonly districts?: readonly DistrictCode[];
  /** Highest marking covered: 1 OFFICIAL, 2 OFFICIAL-SENSITIVE. By default 1. */
  readonly marking?: 2;
  /** By default P only. */
  readonly handling?: readonly ("P" | "C")[];
  /** First and last moment; by default from 2025 on, without end. */
  readonly term?: readonly [string, string | null];
}

/** Every kind of record. */
export const everyRecord = [
  "PERSON",
  "IDENTIFIER",
  "PLACE",
  "EVENT",
  "ITEM",
  "OCG",
  "VULNERABILITY",
  "COUNTY_LINE",
  "THREAT",
  "REPORT",
  "PARAGRAPH",
  "MISSING_EPISODE",
  "MEMBERSHIP",
  "CONTACT",
  "LINK",
  "ANNOTATION",
] as const satisfies readonly RecordTypeName[];
/** Both handling codes. */
export const bothCodes = ["P", "C"] as const;
