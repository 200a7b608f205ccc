/** A viewer's masks, as a hand-written server would keep them: one bit string for each field group and level. */
import type pg from "pg";
import { viewerSessions } from "../../../server/database/viewer-session.js";
import { rooms } from "../../../server/modules/index.js";
import { byScope, type FieldGroup } from "../../../server/modules/record/record.policy.js";
import { maskOf, type AccessClass } from "../../../server/policy/class-mask.js";
import { fold } from "../../../server/policy/fold.js";

/** The masks that the operations need, in the order in which they are passed as parameters. */
export const maskNames = [
  "birth_full",
  "birth_reduced",
  "identifier_full",
  "identifier_reduced",
  "location_full",
  "location_reduced",
  "financial_full",
  "financial_reduced",
  "health_full",
  "narrative_full",
  "provenance_full",
  "investigation_full",
  "grading_full",
  "membership_full",
  "annotation_full",
  "riskScore_full",
  "lead_full",
] as const;

/** One of them. */
export type MaskName = (typeof maskNames)[number];

/** Mask by name. */
export type Masks = Readonly<Record<MaskName, string>>;

interface ClassRow {
  readonly id: number;
  readonly [column: string]: unknown;
}

const camelCase = (name: string): string =>
  name.replace(/_[a-z]/g, (found) => found.charAt(1).toUpperCase());

async function readClasses(pool: pg.Pool): Promise<readonly AccessClass[]> {
  const { rows } = await pool.query<ClassRow>("select * from challenger_classes()");
  return rows.map(({ id, ...columns }) => ({
    id,
    columns: Object.fromEntries(
      Object.entries(columns).map(([name, value]) => [camelCase(name), value]),
    ) as AccessClass["columns"],
  }));
}

/** Computes the masks of whoever holds a secret. */
export async function masksOf(pool: pg.Pool, secret: string): Promise<Masks> {
  const session = await viewerSessions(pool, rooms).viewerOf(secret);
  if (session === null) throw new Error("The benchmark's session is not there.");
  const classes = await readClasses(pool);
  const masks = maskNames.map((name) => {
    const [group, level] = name.split("_") as [FieldGroup, string];
    const rule = byScope(group);
    const condition = fold(level === "full" ? rule.full : rule.generalised, session.viewer);
    return [name, maskOf(condition, session.viewer, classes, new Date().toISOString())] as const;
  });
  return Object.fromEntries(masks) as unknown as Masks;
}
