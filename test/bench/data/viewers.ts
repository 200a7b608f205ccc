/** Who asks in the benchmark: partners, agreements, scopes and sessions, in fixed ids. */
import type pg from "pg";
import { buildAgreement, buildPartner, buildScope, buildViewer } from "../../support/build.js";

const partnerId = (number: number): string => `00000000-0000-4000-8000-00000000000${number}`;
const sessionId = (number: number): string => `10000000-0000-4000-8000-00000000000${number}`;
const secretOf = (number: number): string => `secret-${sessionId(number)}`;

/** The four partners that own records: the police first, the viewers' own partner second. */
export const owners: readonly string[] = [1, 2, 3, 4].map(partnerId);
const [police, council, health, probation] = owners as readonly [string, string, string, string];
const region = partnerId(5);

/** Secrets of the sessions. */
export const secrets = {
  /** Reads about 60 % of the rows; several fields are reduced or withheld on part of them. */
  scoped: secretOf(1),
  /** Reads every row, and several fields only reduced or not at all on other partners' rows. */
  wide: secretOf(2),
} as const;

const districts = (...numbers: number[]): string[] =>
  numbers.map((number) => `E080000${String(number).padStart(2, "0")}`);

/** Given by every scope, so that these groups are whole on every row that can be seen. */
const common = {
  identity: "FULL",
  event: "FULL",
  category: "FULL",
  item: "FULL",
  ocg: "FULL",
  threat: "FULL",
  countyLine: "FULL",
  vulnerability: "FULL",
  report: "FULL",
  missing: "FULL",
  risk: "FULL",
} as const;
const whole = {
  ...common,
  birth: "FULL",
  identifier: "FULL",
  location: "FULL",
  narrative: "FULL",
  investigation: "FULL",
  grading: "FULL",
  provenance: "FULL",
  membership: "FULL",
  annotation: "FULL",
  riskScore: "FULL",
  lead: "FULL",
  plan: "FULL",
  lineHolder: "FULL",
} as const;
const reduced = {
  ...common,
  birth: "GENERALISED",
  identifier: "GENERALISED",
  location: "GENERALISED",
  annotation: "FULL",
  lead: "POINTER",
} as const;

async function scopedViewer(owner: pg.Client): Promise<void> {
  const agreement = await buildAgreement(owner, [police, health, probation], [council]);
  const fromPolice = await buildAgreement(owner, [police], [council]);
  const fromHealth = await buildAgreement(owner, [health], [council]);
  await buildScope(owner, council, fromPolice, {
    districts: districts(1, 2, 3, 4, 5),
    marking: 2,
    handling: ["P", "C"],
    field_groups: whole,
  });
  await buildScope(owner, council, fromPolice, {
    districts: districts(6, 7, 8, 9),
    field_groups: reduced,
  });
  await buildScope(owner, council, fromHealth, {
    districts: districts(1, 2, 3),
    field_groups: { ...reduced, grading: "FULL" },
  });
  await buildScope(owner, council, agreement, {
    themes: ["COUNTY_LINES"],
    districts: districts(1, 2),
    field_groups: reduced,
  });
  await buildScope(owner, council, agreement, {
    effect: "DENY",
    themes: ["COUNTY_LINES"],
    districts: districts(4),
    marking: 2,
    handling: ["P", "C"],
    field_groups: { narrative: "FULL", investigation: "FULL" },
  });
  await buildViewer(owner, council, { session_id: sessionId(1), clearance: 2 });
}

async function wideViewer(owner: pg.Client): Promise<void> {
  const agreement = await buildAgreement(owner, owners, [region]);
  const everything = { marking: 2, handling: ["P", "C"] };
  await buildScope(owner, region, agreement, {
    ...everything,
    districts: districts(1, 2, 3, 4, 5),
    field_groups: whole,
  });
  await buildScope(owner, region, agreement, {
    ...everything,
    districts: districts(6, 7, 8, 9, 10),
    field_groups: reduced,
  });
  await buildViewer(owner, region, { session_id: sessionId(2), clearance: 2 });
}

/** Writes the partners, what they agreed, and the viewers with their sessions. */
export async function writeViewers(owner: pg.Client): Promise<void> {
  for (const [index, id] of [...owners, region].entries()) {
    await buildPartner(owner, { id, name: `Partner ${index + 1}` });
  }
  await scopedViewer(owner);
  await wideViewer(owner);
}
