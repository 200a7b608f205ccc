/**
 * Why a viewer gets as much of a field as they get, and what would change it: for the viewer themselves. It rests
 * on what they may know, and on nothing else: the level, their own account and their partner's scopes, and what
 * every reader of the record sees of it.
 */
import type { DecidedRow } from "./decide.js";
import { isAtLeast, levels, type Level } from "./level.js";
import type { Governed } from "./register.js";
import { hasPurpose, hasRole, type PartnerScope, type Sight } from "./sight.js";
import { ruleOf, type ShownLevel } from "./shown-level.js";
import { districtWords, listed, purposeWords, roleWords } from "./words.js";

/** A record beside the one who looks at it. */
export interface OwnLook {
  readonly governed: Governed;
  /** Type, owner, marking, handling and district: what every reader of the record sees. */
  readonly open: DecidedRow["columns"];
  readonly ownerName: string;
  readonly sight: Sight;
  readonly purpose: string | null;
}

/** What the viewer is told of one field. */
export interface Advice {
  /** Null where the portal neither confirms nor denies that there is a value. */
  readonly level: Level | null;
  readonly sentence: string;
  /** What would change it, and who is to be asked; null where there is nothing more to get. */
  readonly change: string | null;
}

const quoted = (titles: readonly string[]): string =>
  listed([...new Set(titles)].map((title) => `“${title}”`));

/** The partner's scopes that could cover the record, as far as its kind and its owner tell. */
const scopesFor = ({ sight, open }: OwnLook): readonly PartnerScope[] =>
  sight.scopes.filter(
    (scope) =>
      scope.effect === "ALLOW" &&
      scope.recordTypes.includes(String(open["recordType"])) &&
      scope.discloserIds.includes(String(open["ownerId"])),
  );

const coversPlace = (scope: PartnerScope, open: OwnLook["open"]): boolean =>
  scope.districts === null || scope.districts.includes(String(open["district"]));

const coversConditions = (scope: PartnerScope, open: OwnLook["open"]): boolean =>
  scope.handling.includes(String(open["handling"])) && Number(open["marking"]) <= scope.marking;

const covers = (look: OwnLook, scope: PartnerScope): boolean =>
  scope.isInForce &&
  hasRole(look.sight, scope) &&
  hasPurpose(look.sight, scope, look.purpose) &&
  coversPlace(scope, look.open) &&
  coversConditions(scope, look.open);

/** Why a record may be seen at all. */
export function whySeen(look: OwnLook): string {
  const { sight, open } = look;
  if (open["ownerId"] === sight.partnerId)
    return `You see this record as one of ${sight.partnerName}'s own.`;
  const titles = scopesFor(look)
    .filter((scope) => covers(look, scope))
    .map(({ title }) => title);
  return titles.length === 0
    ? "You see this record under a scope of your partner."
    : `You see this record under ${quoted(titles)}.`;
}

function whyInFull(look: OwnLook, field: string): string {
  const { governed, sight, open } = look;
  const rule = ruleOf(governed, field);
  if (rule.full.kind === "constant") return "Shown in full with every record that you may open.";
  if (open["ownerId"] === sight.partnerId)
    return `Shown in full: the record is ${sight.partnerName}'s own.`;
  const titles = scopesFor(look)
    .filter((scope) => covers(look, scope) && scope.fieldGroups[rule.group] === "FULL")
    .map(({ title }) => title);
  return titles.length === 0 ? "Shown in full." : `Shown in full under ${quoted(titles)}.`;
}

const less: Readonly<Record<Exclude<Level, "FULL">, string>> = {
  GENERALISED: "You see this in a less precise form",
  POINTER: "You are told who can help, and nothing else",
  WITHHELD: "This is not shared with you here",
};

interface Obstacle {
  readonly because: string;
  /** What the viewer could do about it themselves. */
  readonly remedy: string | null;
}

/** What stands between the viewer and more of a field under one scope; the first that they may know of. */
function obstacleOf(look: OwnLook, scope: PartnerScope): Obstacle | null {
  const { sight, open } = look;
  const title = `“${scope.title}”`;
  if (!scope.isInForce) return { because: `${title} is not in force`, remedy: null };
  if (!hasRole(sight, scope))
    return { because: `${title} is for the role of ${roleWords(scope.roles)}`, remedy: null };
  if (!coversPlace(scope, open))
    return { because: `${title} covers ${districtWords(scope.districts ?? [])}`, remedy: null };
  if (!coversConditions(scope, open))
    return { because: `${title} does not cover this marking or handling`, remedy: null };
  if (hasPurpose(sight, scope, look.purpose)) return null;
  const mine = scope.agreedPurposes.filter((purpose) => sight.purposes.includes(purpose));
  return {
    because: `${title} is for another purpose`,
    remedy:
      mine.length === 0
        ? null
        : `Under the purpose ${purposeWords(mine)} it may show more: you can change yours.`,
  };
}

/** Obstacles that the viewer can do something about come first. */
function nearestObstacle(look: OwnLook, group: string, level: Level): Obstacle | null | undefined {
  const better = levels.filter((one) => one !== level && isAtLeast(one, level));
  const obstacles = scopesFor(look)
    .filter((scope) => better.includes(scope.fieldGroups[group] ?? "WITHHELD"))
    .map((scope) => obstacleOf(look, scope));
  if (obstacles.length === 0) return undefined;
  const known = obstacles.filter((obstacle) => obstacle !== null);
  return known.find(({ remedy }) => remedy !== null) ?? known[0] ?? null;
}

/**
 * Tells a viewer of one field. What is withheld without being admitted reads as what is shown and empty.
 * @param shown the level that the viewer really gets
 */
export function adviceOn(look: OwnLook, field: string, shown: ShownLevel): Advice {
  const { level, isAdmitted, precision } = shown;
  const isOwn = look.open["ownerId"] === look.sight.partnerId;
  const whom = isOwn ? "your partner's information owner" : look.ownerName;
  const ask = isOwn ? `Ask ${whom}.` : `Ask ${whom}, who owns the record.`;
  if (!isAdmitted && (level === "FULL" || level === "WITHHELD"))
    return {
      level: null,
      sentence: "Where nothing is shown here, the portal does not say whether there is anything.",
      change: ask,
    };
  if (level === "FULL") return { level, sentence: whyInFull(look, field), change: null };
  const form = precision === null ? less[level] : `${less[level]} (${precision})`;
  const obstacle = nearestObstacle(look, ruleOf(look.governed, field).group, level);
  const because =
    obstacle === undefined
      ? `no agreement gives ${look.sight.partnerName} more of it`
      : (obstacle?.because ?? "that is what its owner shares of this record");
  const remedy = obstacle?.remedy ?? null;
  return {
    level,
    sentence: `${form}: ${because}.`,
    change: remedy === null ? ask : `${remedy} Or ask ${whom}.`,
  };
}
