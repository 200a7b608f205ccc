/**
 * What the agreements and scopes of a sight come to beside one record: by which road it may be seen, and at which
 * check each road stops.
 */
import { partsOf, type Condition } from "./condition.js";
import { coverageBy, decide, type DecidedRow } from "./decide.js";
import { levelNumber, type Level } from "./level.js";
import type { Governed } from "./register.js";
import { hasPurpose, hasRole, viewerOf, type PartnerScope, type Sight } from "./sight.js";
import {
  districtWords,
  handlingWords,
  markingWords,
  purposeWords,
  roleWords,
  spaced,
} from "./words.js";

/** What a step asks about. */
export type RuleName =
  | "AGREEMENT"
  | "MARKING"
  | "HANDLING"
  | "DISTRICT"
  | "THEME"
  | "PURPOSE"
  | "ROLE"
  | "RESTRICTION"
  | "FIELD";

/** A record beside whoever's sight of it is explained. */
export interface Beside {
  readonly governed: Governed;
  readonly row: DecidedRow;
  /** Name of the partner that owns the record. */
  readonly ownerName: string;
  readonly sight: Sight;
  readonly purpose: string | null;
  /** The portal's clock, ISO date-time. */
  readonly now: string;
}

/** One thing that is asked, and whether it holds. */
export interface Check {
  readonly rule: RuleName;
  readonly holds: boolean;
  readonly sentence: string;
}

/** Decides conditions for a sight under its purpose. */
export const decidesFor = ({ row, sight, purpose, now }: Beside) => {
  const viewer = viewerOf(sight, purpose);
  return (condition: Condition): boolean => decide(condition, viewer, row, now) === true;
};

function markingCheck({ row, sight }: Beside, scope: PartnerScope | null): Check {
  const marking = Number(row.columns["marking"]);
  const words = markingWords(marking);
  if (marking > sight.clearance)
    return { rule: "MARKING", holds: false, sentence: `They are not cleared for ${words}.` };
  if (scope !== null && coverageBy(scope, row.columns).marking !== true)
    return {
      rule: "MARKING",
      holds: false,
      sentence: `“${scope.title}” goes no higher than ${markingWords(scope.marking)}.`,
    };
  return { rule: "MARKING", holds: true, sentence: `They may see what is marked ${words}.` };
}

function purposeCheck({ sight, purpose }: Beside, scope: PartnerScope | null): Check {
  if (purpose === null)
    return { rule: "PURPOSE", holds: false, sentence: "They have no purpose to ask under." };
  const words = purposeWords([purpose]);
  return scope === null || hasPurpose(sight, scope, purpose)
    ? { rule: "PURPOSE", holds: true, sentence: `They ask for the purpose ${words}.` }
    : {
        rule: "PURPOSE",
        holds: false,
        sentence: `“${scope.title}” is for ${purposeWords(scope.agreedPurposes)}; they ask for ${words}.`,
      };
}

function agreementCheck(
  { governed, row, ownerName, sight }: Beside,
  scope: PartnerScope | null,
): Check {
  const kinds = spaced(governed.type.plural);
  if (scope === null)
    return {
      rule: "AGREEMENT",
      holds: false,
      sentence: `No agreement gives ${sight.partnerName} ${kinds} of ${ownerName}.`,
    };
  const about = `“${scope.title}” under “${scope.agreementTitle}”`;
  if (!scope.isInForce)
    return { rule: "AGREEMENT", holds: false, sentence: `${about} is not in force.` };
  const holds = coverageBy(scope, row.columns).kind === true;
  return {
    rule: "AGREEMENT",
    holds,
    sentence: holds
      ? `${about} covers ${kinds} of ${ownerName}.`
      : `${about} does not cover ${kinds}.`,
  };
}

function coverageChecks(beside: Beside, scope: PartnerScope): readonly Check[] {
  const { row, sight } = beside;
  const { handling, district, theme } = coverageBy(scope, row.columns);
  const at = row.columns["district"] ?? null;
  const place = at === null ? "no district" : districtWords([String(at)]);
  return [
    {
      rule: "HANDLING",
      holds: handling === true,
      sentence: `Handling ${handlingWords(String(row.columns["handling"]))} is ${handling === true ? "" : "not "}covered.`,
    },
    {
      rule: "DISTRICT",
      holds: district === true,
      sentence:
        scope.districts === null
          ? "The scope is not limited to districts."
          : `The record is filed under ${place}; the scope covers ${districtWords(scope.districts)}.`,
    },
    ...(scope.themes === null
      ? []
      : [
          {
            rule: "THEME" as const,
            holds: theme === true,
            sentence: `The scope is limited to themes, ${theme === true ? "of which the record has one" : "none of which the record has"}.`,
          },
        ]),
    purposeCheck(beside, scope),
    {
      rule: "ROLE",
      holds: hasRole(sight, scope),
      sentence: hasRole(sight, scope)
        ? "They have a role that the scope speaks to."
        : `The scope speaks to the role ${roleWords(scope.roles)}; theirs is ${roleWords(sight.roles) || "none"}.`,
    },
  ];
}

/** A record of their own partner: no agreement is needed, a role that reads is. */
function ownChecks(beside: Beside, parts: readonly Condition[]): readonly Check[] {
  const { sight } = beside;
  const holds = parts
    .filter(({ kind }) => kind !== "withinScope")
    .some((part) => decidesFor(beside)(part));
  return [
    {
      rule: "AGREEMENT",
      holds: true,
      sentence: `The record is ${sight.partnerName}'s own; no agreement is needed.`,
    },
    markingCheck(beside, null),
    purposeCheck(beside, null),
    {
      rule: "ROLE",
      holds,
      sentence: holds
        ? "They have a role that reads what their partner holds."
        : `No role of theirs (${roleWords(sight.roles) || "none"}) reads what their partner holds.`,
    },
  ];
}

/** A road by which the record may be seen: being one's own, or a scope. */
export interface Road {
  readonly checks: readonly Check[];
  readonly given: (group: string) => Level;
}

/** The scopes that could give this partner's records: others cannot cover them, and are not told of. */
const scopesAbout = ({ row, sight }: Beside, effect: PartnerScope["effect"]) =>
  sight.scopes.filter(
    (scope) =>
      scope.effect === effect && scope.discloserIds.includes(String(row.columns["ownerId"])),
  );

/**
 * Every road by which a sight could come to a record.
 * @param scopePart the part of the row condition that asks for ownership or a scope
 */
export function roadsOf(beside: Beside, scopePart: Condition): readonly Road[] {
  const { row, sight } = beside;
  const isOwn = row.columns["ownerId"] === sight.partnerId;
  const own: readonly Road[] = isOwn
    ? [{ checks: ownChecks(beside, partsOf("anyOf", scopePart)), given: () => "FULL" }]
    : [];
  const roads = scopesAbout(beside, "ALLOW").map((scope): Road => {
    const agreement = agreementCheck(beside, scope);
    const checks = [agreement, markingCheck(beside, scope), ...coverageChecks(beside, scope)];
    return { checks, given: (group) => scope.fieldGroups[group] ?? "WITHHELD" };
  });
  if (own.length + roads.length > 0) return [...own, ...roads];
  const none = [
    agreementCheck(beside, null),
    markingCheck(beside, null),
    purposeCheck(beside, null),
  ];
  return [{ checks: none, given: () => "WITHHELD" }];
}

/** The road that comes nearest: an open one first, then the one that gives most, then the one least stands in the way of. */
export function nearest(roads: readonly Road[], group: string | null): Road {
  const ranks = roads.map((road) => {
    const stop = road.checks.findIndex(({ holds }) => !holds);
    return {
      road,
      failures: road.checks.filter(({ holds }) => !holds).length,
      reach: stop < 0 ? Number.POSITIVE_INFINITY : stop,
      gives: group === null ? 0 : levelNumber(road.given(group)),
    };
  });
  ranks.sort(
    (one, other) =>
      Number(other.failures === 0) - Number(one.failures === 0) ||
      other.gives - one.gives ||
      one.failures - other.failures ||
      other.reach - one.reach,
  );
  return ranks[0]!.road;
}

/** A live denial that covers the record, and takes the group away or the whole record. */
export function denial(beside: Beside, group: string | null): Check | null {
  const live = viewerOf(beside.sight, beside.purpose).scopes;
  const found = scopesAbout(beside, "DENY").find(
    (scope) =>
      live.includes(scope) &&
      Object.values(coverageBy(scope, beside.row.columns)).every((answer) => answer !== false) &&
      (Object.keys(scope.fieldGroups).length === 0 ||
        (group !== null && group in scope.fieldGroups)),
  );
  return found === undefined
    ? null
    : { rule: "RESTRICTION", holds: false, sentence: `“${found.title}” denies it.` };
}
