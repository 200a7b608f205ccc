/** Reads agreements and scopes for faults: what can never apply, what gives more than was agreed, what takes all away. */
import { type Finding, groupsOf, isGivenWithoutScope } from "./lint.js";
import type { Register } from "./register.js";
import { alwaysKept } from "./viewer.js";
import { listed, spaced } from "./words.js";

/** An agreement as it is stored. */
export interface StoredAgreement {
  readonly id: string;
  readonly title: string;
  /** A code of the list AgreementState. */
  readonly state: string;
  readonly purposes: readonly string[];
  readonly categories: readonly string[];
  readonly discloserIds: readonly string[];
  readonly recipientIds: readonly string[];
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** A scope as it is stored. */
export interface StoredScope {
  readonly title: string;
  readonly partnerId: string;
  readonly agreementId: string;
  readonly effect: "ALLOW" | "DENY";
  readonly roles: readonly string[];
  readonly recordTypes: readonly string[];
  readonly fieldGroups: Readonly<Record<string, string>>;
  readonly themes: readonly string[] | null;
  readonly districts: readonly string[] | null;
  readonly marking: number;
  readonly handling: readonly string[];
  readonly purposes: readonly string[];
  /** ISO date-times; null while no end is set. */
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** All that partners have agreed on, at one moment. */
export interface Sharing {
  readonly agreements: readonly StoredAgreement[];
  readonly scopes: readonly StoredScope[];
  /** The portal's clock, ISO date-time. */
  readonly now: string;
}

interface Placed {
  readonly scope: StoredScope;
  readonly agreement: StoredAgreement;
}

const shareNone = (some: readonly string[], others: readonly string[]): boolean =>
  !some.some((member) => others.includes(member));

const without = (some: readonly string[], others: readonly string[]): readonly string[] =>
  some.filter((member) => !others.includes(member));

const dayMs = 24 * 60 * 60 * 1000;

/** Ended for good. Its last day counts until the next begins, in whatever zone the clock is read. */
const isDone = ({ state, endsOn }: StoredAgreement, now: string): boolean =>
  ["EXPIRED", "TERMINATED"].includes(state) ||
  (endsOn !== null && Date.parse(endsOn) + 2 * dayMs < Date.parse(now));

/** Why a scope can never apply; each alone is enough. */
function obstaclesTo({ scope, agreement }: Placed, now: string): readonly string[] {
  const ends = agreement.endsOn === null ? null : Date.parse(agreement.endsOn) + dayMs;
  const validTo = scope.validTo === null ? null : Date.parse(scope.validTo);
  const lists = [
    ["role", scope.roles],
    ["kind of record", scope.recordTypes],
    ["handling code", scope.handling],
    ["purpose", scope.purposes],
    ["district", scope.districts],
    ["theme", scope.themes],
  ] as const;
  const lasts = validTo === null || validTo > Date.parse(now);
  return [
    ...lists.flatMap(([word, list]) => (list?.length === 0 ? [`it names no ${word}`] : [])),
    ...(scope.marking < 1 ? ["it covers no marking"] : []),
    ...(validTo !== null && validTo <= Date.parse(scope.validFrom)
      ? ["it ends before it begins"]
      : []),
    ...(ends !== null && ends <= Date.parse(scope.validFrom)
      ? [`it begins after “${agreement.title}” has ended`]
      : []),
    ...(lasts && isDone(agreement, now)
      ? [`“${agreement.title}” has ended for good, and the scope has not`]
      : []),
    ...(shareNone(scope.purposes, agreement.purposes)
      ? [`“${agreement.title}” covers none of its purposes`]
      : []),
    ...(agreement.recipientIds.includes(scope.partnerId)
      ? []
      : [`its partner does not receive under “${agreement.title}”`]),
  ];
}

/** What a scope promises and its agreement does not cover. */
function excessOf({ scope, agreement }: Placed): readonly string[] {
  if (scope.effect === "DENY") return [];
  const groups = without(Object.keys(scope.fieldGroups), agreement.categories);
  const purposes = without(scope.purposes, agreement.purposes);
  const isPartlyAgreed = purposes.length < scope.purposes.length;
  return [
    ...(groups.length > 0
      ? [`It gives ${listed(groups.map(spaced))}, which “${agreement.title}” does not cover.`]
      : []),
    ...(purposes.length > 0 && isPartlyAgreed
      ? [`It is for ${listed(purposes)}, which “${agreement.title}” does not cover.`]
      : []),
  ];
}

/** Groups of fields that no kind of record of the scope has. */
function strayGroups(register: Register, { fieldGroups, recordTypes }: StoredScope) {
  const known = new Set(
    register.records
      .filter(({ type }) => recordTypes.includes(type.recordType ?? ""))
      .flatMap((governed) => [...groupsOf(governed)]),
  );
  return Object.keys(fieldGroups).filter((group) => !known.has(group));
}

const isWithin = (some: readonly string[] | null, others: readonly string[] | null): boolean =>
  others === null || (some !== null && without(some, others).length === 0);

/** Whether a denial takes away all that a scope gives. */
function takesAll(
  { scope: denying, agreement: under }: Placed,
  { scope, agreement }: Placed,
): boolean {
  const groups = Object.keys(denying.fieldGroups);
  const begins = Date.parse(denying.validFrom) <= Date.parse(scope.validFrom);
  const outlasts =
    denying.validTo === null ||
    (scope.validTo !== null && Date.parse(scope.validTo) <= Date.parse(denying.validTo));
  return (
    denying.effect === "DENY" &&
    scope.effect === "ALLOW" &&
    denying.partnerId === scope.partnerId &&
    isWithin(agreement.discloserIds, under.discloserIds) &&
    isWithin(scope.roles, denying.roles) &&
    isWithin(scope.recordTypes, denying.recordTypes) &&
    isWithin(scope.districts, denying.districts) &&
    isWithin(scope.themes, denying.themes) &&
    isWithin(scope.handling, denying.handling) &&
    isWithin(scope.purposes, denying.purposes) &&
    scope.marking <= denying.marking &&
    (groups.length === 0 || isWithin(Object.keys(scope.fieldGroups), groups)) &&
    begins &&
    outlasts
  );
}

/** Groups that no scope gives and that nobody has without one. */
function groupsNotGiven(register: Register, { scopes }: Sharing): readonly Finding[] {
  const given = new Set(
    scopes
      .filter(({ effect }) => effect === "ALLOW")
      .flatMap(({ fieldGroups }) => Object.keys(fieldGroups)),
  );
  return register.records.flatMap(({ type, policy }) =>
    Object.entries(policy.fields)
      .filter(([, rule]) => !alwaysKept.has(rule.group) && !given.has(rule.group))
      .filter(([, rule]) => !isGivenWithoutScope(rule))
      .map(([name, rule]) => ({
        kind: "GROUP_NOT_GIVEN" as const,
        subject: `${type.name}.${name}`,
        sentence: `No scope gives the group ${rule.group}, and nobody has it in another way.`,
      })),
  );
}

/** Reads what partners have agreed on. */
export function lintSharing(register: Register, sharing: Sharing): readonly Finding[] {
  const placed = sharing.scopes.flatMap((scope) => {
    const agreement = sharing.agreements.find(({ id }) => id === scope.agreementId);
    return agreement === undefined ? [] : [{ scope, agreement }];
  });
  const ofScopes = placed.flatMap((one): readonly Finding[] => {
    const { scope } = one;
    const subject = `scope “${scope.title}”`;
    const stray = strayGroups(register, scope);
    const denial = placed.find((other) => takesAll(other, one));
    return [
      ...obstaclesTo(one, sharing.now).map((obstacle) => ({
        kind: "SCOPE_NEVER_APPLIES" as const,
        subject,
        sentence: `It can never apply: ${obstacle}.`,
      })),
      ...excessOf(one).map((sentence) => ({
        kind: "WIDER_THAN_AGREEMENT" as const,
        subject,
        sentence,
      })),
      ...(stray.length > 0
        ? [
            {
              kind: "GROUP_NOT_IN_TYPE" as const,
              subject,
              sentence: `No kind of record that it names has ${listed(stray.map(spaced))}.`,
            },
          ]
        : []),
      ...(denial === undefined
        ? []
        : [
            {
              kind: "CONTRADICTION" as const,
              subject,
              sentence: `“${denial.scope.title}” takes away all that it gives.`,
            },
          ]),
    ];
  });
  return [...ofScopes, ...groupsNotGiven(register, sharing)];
}
