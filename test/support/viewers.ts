/**
 * The cast: a dozen viewers, each with a sentence, and the partnership they belong to. The twin worlds,
 * the wire tap and the matrix are told through them.
 */

/** Ids that can be told by eye: of a kind of thing, and its number. */
export const castId = (kind: number, number: number): string =>
  `${String(kind).padStart(8, "0")}-0000-4000-8000-${String(number).padStart(12, "0")}`;

/** The partners of the cast, by a short name. */
export const partners = {
  police: castId(1, 1),
  council: castId(1, 2),
  health: castId(1, 3),
  regional: castId(1, 4),
  charity: castId(1, 5),
  prison: castId(1, 6),
} as const;

/** Two districts of the partnership's area, and one that hardly anybody has a scope for. */
export const districts = {
  oldham: "E08000004",
  manchester: "E08000003",
  wigan: "E08000010",
} as const;

/** A viewer of the cast. */
export interface CastMember {
  readonly sentence: string;
  readonly partner: keyof typeof partners;
  readonly roles: readonly string[];
  readonly clearance: number;
  readonly purpose: string | null;
  /** Narrowed as a token is. */
  readonly token?: {
    readonly recordTypes: readonly string[];
    readonly fieldGroups: readonly string[];
  };
}

const member = <Name extends string>(
  cast: Readonly<Record<Name, CastMember>>,
): Readonly<Record<Name, CastMember>> => cast;

/** The cast. */
export const cast = member({
  policeAnalyst: {
    sentence: "An analyst of the police, cleared for everything, reads whatever the police own.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  constable: {
    sentence: "An analyst of the police cleared for OFFICIAL only.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 1,
    purpose: "INVESTIGATION",
  },
  policeContributor: {
    sentence: "A contributor of the police hands in and does not read.",
    partner: "police",
    roles: ["CONTRIBUTOR"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  policeAuditor: {
    sentence: "An auditor of the police reads no record, and sees who has seen what.",
    partner: "police",
    roles: ["AUDITOR"],
    clearance: 2,
    purpose: "ASSURANCE",
  },
  housingOfficer: {
    sentence:
      "A housing officer of the council sees persons, places and events of one district, with the year of birth.",
    partner: "council",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "PREVENT_SOC",
  },
  councilOwner: {
    sentence:
      "The council's information owner reads what the council owns, and the initials of police persons.",
    partner: "council",
    roles: ["INFORMATION_OWNER"],
    clearance: 2,
    purpose: "PREVENT_SOC",
  },
  nurse: {
    sentence:
      "A safeguarding nurse sees initials, health and a pointer to narrative, in two districts.",
    partner: "health",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "SAFEGUARDING_CHILD",
  },
  regionalAnalyst: {
    sentence:
      "A regional analyst has wide scopes, numbers by their last digits, and a denial on one theme.",
    partner: "regional",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  charityWorker: {
    sentence: "A support worker sees persons of one theme, mostly as a pointer to who can help.",
    partner: "charity",
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purpose: "SAFEGUARDING_CHILD",
  },
  prisonOfficer: {
    sentence: "A prison officer whose only agreement is suspended sees no record.",
    partner: "prison",
    roles: ["CASE_COORDINATOR"],
    clearance: 2,
    purpose: "INVESTIGATION",
  },
  undecided: {
    sentence: "An analyst who has chosen no purpose sees no record.",
    partner: "police",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: null,
  },
  integration: {
    sentence: "A token of the regional unit is narrowed to persons and links, and to identity.",
    partner: "regional",
    roles: ["ANALYST"],
    clearance: 2,
    purpose: "INVESTIGATION",
    token: { recordTypes: ["PERSON", "LINK"], fieldGroups: ["identity"] },
  },
});

/** A name of the cast. */
export type CastName = keyof typeof cast;

/** The names of the cast, in order. */
export const castNames = Object.keys(cast) as readonly CastName[];

/** The account of a member, which records may name as a reader. */
export const accountOf = (name: CastName): string => castId(2, castNames.indexOf(name) + 1);

/** The secret that a member's session answers to. */
export const secretOf = (name: CastName): string =>
  `secret-${castId(3, castNames.indexOf(name) + 1)}`;
