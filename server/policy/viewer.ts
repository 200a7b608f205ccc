/** The viewer: who asks, for which partner, under which purpose, and the live scopes behind it. */
import type { Level } from "./level.js";

/**
 * A live scope: what one information-sharing agreement lets this partner's roles see, now, for the
 * purpose in force. Null lists mean "any"; an empty list means "none".
 */
export interface LiveScope {
  readonly id: string;
  readonly title: string;
  readonly agreementTitle: string;
  readonly effect: "ALLOW" | "DENY";
  readonly recordTypes: readonly string[];
  /** Partners whose records the agreement covers. */
  readonly discloserIds: readonly string[];
  readonly districts: readonly string[] | null;
  readonly themes: readonly string[] | null;
  /** Highest marking rank covered. */
  readonly marking: number;
  readonly handling: readonly string[];
  /** Field group -> level given. A group that is not listed is not given. */
  readonly fieldGroups: Readonly<Record<string, Level>>;
  readonly purposes: readonly string[];
  /** ISO date-time, or null while no end is set. */
  readonly validUntil: string | null;
}

/** Who asks. Built once per session and change of access, never by hand outside tests. */
export interface Viewer {
  readonly sessionId: string;
  readonly accountId: string;
  readonly accountName: string;
  readonly partnerId: string;
  readonly partnerName: string;
  readonly roles: readonly string[];
  /** Highest marking rank this account is cleared for. */
  readonly clearance: number;
  /** Purpose in force; null until one is chosen, and then nothing is readable. */
  readonly purpose: string | null;
  readonly scopes: readonly LiveScope[];
  /** A token narrower than its user: only these record types and field groups; null for no narrowing. */
  readonly narrowedTo: {
    readonly recordTypes: readonly string[];
    readonly fieldGroups: readonly string[];
  } | null;
}

/** Field groups that a narrowed token keeps without naming them, and no agreement lists: they say nothing of substance. */
export const alwaysKept: ReadonlySet<string> = new Set(["record", "reference"]);

/** Whether no token leaves a field group out. */
export const isAlwaysKept = (group: string): boolean => alwaysKept.has(group);

/** Whether a viewer's token, when there is one, leaves a field group in. */
export const keepsGroup = ({ narrowedTo }: Viewer, group: string): boolean =>
  narrowedTo === null || isAlwaysKept(group) || narrowedTo.fieldGroups.includes(group);
