/**
 * A decision rule by rule, for those who answer for the record: agreement, marking, handling, district, purpose,
 * role, the record's own restrictions, and what is given of a field. The verdict is the interpreter's; the steps
 * follow the scope that comes nearest, and the first that fails is the one that stops.
 */
import { columnsOf, relatedParts, type Condition, type ViewerAttribute } from "./condition.js";
import { coverageBy, decide, type DecidedRow } from "./decide.js";
import { describeCondition } from "./describe.js";
import { levelNumber, type Level } from "./level.js";
import type { Governed } from "./register.js";
import { hasPurpose, hasRole, viewerOf, type PartnerScope, type Sight } from "./sight.js";
import { ruleOf, shownLevel } from "./shown-level.js";
import type { TraceStep } from "./trace.js";
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

/** One rule, and what came of it. */
export interface RuleStep {
  readonly rule: RuleName;
  readonly outcome: TraceStep["outcome"];
  readonly sentence: string;
}

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

interface Check {
  readonly rule: RuleName;
  readonly holds: boolean;
  readonly sentence: string;
}

const decidesFor = ({ row, sight, purpose, now }: Beside) => {
  const viewer = viewerOf(sight, purpose);
  return (condition: Condition): boolean => decide(condition, viewer, row, now) === true;
};

const partsOf = (condition: Condition, kind: "allOf" | "anyOf"): readonly Condition[] =>
  condition.kind === kind ? condition.of.flatMap((part) => partsOf(part, kind)) : [condition];

/** What a condition asks of the viewer. */
function attributesAsked(condition: Condition): readonly ViewerAttribute[] {
  switch (condition.kind) {
    case "allOf":
    case "anyOf":
      return condition.of.flatMap(attributesAsked);
    case "not":
      return attributesAsked(condition.of);
    case "compare":
      return [condition.left, condition.right].flatMap((operand) =>
        operand.from === "viewer" ? [operand.attribute] : [],
      );
    case "isNull":
      return condition.of.from === "viewer" ? [condition.of.attribute] : [];
    default:
      return [];
  }
}

/** What the checks of every road ask about already. */
const toldBeforehand: readonly ViewerAttribute[] = ["purpose", "clearance"];

const isScopePart = (condition: Condition): boolean =>
  partsOf(condition, "anyOf").some(({ kind }) => kind === "withinScope");

function restrictionWords(condition: Condition, holds: boolean): string {
  if (condition.kind === "related")
    return holds
      ? `They may see the record at its “${spaced(condition.edge)}”.`
      : `They may not see the record at its “${spaced(condition.edge)}”.`;
  if (relatedParts(condition).length > 0)
    return holds
      ? "They see enough of what it stands on."
      : "They do not see enough of what it stands on.";
  const columns = columnsOf(condition);
  if (columns.has("embargoUntil"))
    return holds ? "No embargo keeps it from them." : "It is under an embargo.";
  if (columns.has("namedReaderIds"))
    return holds
      ? "It names no readers, or names them."
      : "It names its readers, and they are not among them.";
  return `It asks that ${describeCondition(condition)}.`;
}

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

const givenWords: Readonly<Record<Exclude<Level, "FULL">, (group: string) => string>> = {
  GENERALISED: (group) => `They are given “${group}” only less precisely.`,
  POINTER: (group) => `They are given “${group}” only as a pointer to who can help.`,
  WITHHELD: (group) => `They are not given “${group}”.`,
};

/** A road by which the record may be seen: being one's own, or a scope. */
interface Road {
  readonly checks: readonly Check[];
  readonly given: (group: string) => Level;
}

/** The scopes that could give this partner's records: others cannot cover them, and are not told of. */
const scopesAbout = ({ row, sight }: Beside, effect: PartnerScope["effect"]) =>
  sight.scopes.filter(
    (scope) =>
      scope.effect === effect && scope.discloserIds.includes(String(row.columns["ownerId"])),
  );

function roadsOf(beside: Beside, scopePart: Condition): readonly Road[] {
  const { row, sight } = beside;
  const isOwn = row.columns["ownerId"] === sight.partnerId;
  const own: readonly Road[] = isOwn
    ? [{ checks: ownChecks(beside, partsOf(scopePart, "anyOf")), given: () => "FULL" }]
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

/** How far a road goes before it stops, then how little stands in its way. */
function nearest(roads: readonly Road[], group: string | null): Road {
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
function denial(beside: Beside, group: string | null): Check | null {
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

function fieldCheck(beside: Beside, field: string, road: Road, level: Level): Check {
  const rule = ruleOf(beside.governed, field);
  const group = spaced(rule.group);
  if (rule.full.kind === "constant")
    return { rule: "FIELD", holds: level === "FULL", sentence: "It goes with every record." };
  const given = road.given(rule.group);
  if (level === "FULL")
    return { rule: "FIELD", holds: true, sentence: `They are given “${group}” in full.` };
  const denied = denial(beside, rule.group);
  if (denied !== null) return { ...denied, rule: "FIELD" };
  const sentence =
    given === "FULL"
      ? `It is given when ${describeCondition(rule.full)}.`
      : givenWords[given](group);
  return { rule: "FIELD", holds: false, sentence };
}

function outcomesOf(checks: readonly Check[]): readonly RuleStep[] {
  const stop = checks.findIndex(({ holds }) => !holds);
  return checks.map(({ rule, sentence }, at) => ({
    rule,
    outcome: stop < 0 || at < stop ? "PASSES" : at === stop ? "STOPS" : "NOT_REACHED",
    sentence,
  }));
}

/**
 * Explains a decision rule by rule. A step stops exactly when the record is not seen or, with a field, when the
 * field is shown less than in full.
 * @param field name of a field or reference; null for the record alone
 */
export function ruleSteps(beside: Beside, field: string | null): readonly RuleStep[] {
  const { governed, sight, purpose, row, now } = beside;
  const holds = decidesFor(beside);
  const parts = partsOf(governed.policy.rows, "allOf");
  const scopePart = parts.find(isScopePart) ?? governed.policy.rows;
  const group = field === null ? null : ruleOf(governed, field).group;
  const road = nearest(roadsOf(beside, scopePart), group);
  const restrictions = parts
    .filter((part) => part !== scopePart)
    .filter((part) => !attributesAsked(part).some((one) => toldBeforehand.includes(one)))
    .map((part): Check => {
      const isMet = holds(part);
      return { rule: "RESTRICTION", holds: isMet, sentence: restrictionWords(part, isMet) };
    });
  const ofRecord = [...road.checks, ...restrictions];
  const isSeen = holds(governed.policy.rows);
  // What no single scope tells, the denials and the sentence itself do.
  const unmet: Check = {
    rule: "RESTRICTION",
    holds: false,
    sentence: `It asks that ${describeCondition(scopePart)}.`,
  };
  if (!isSeen && ofRecord.every((check) => check.holds))
    ofRecord.push(denial(beside, null) ?? unmet);
  if (field === null) return outcomesOf(ofRecord);
  const { level } = shownLevel(governed, field, viewerOf(sight, purpose), row, now);
  return outcomesOf([...ofRecord, fieldCheck(beside, field, road, level)]);
}
