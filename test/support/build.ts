/** Builders: a small partnership made on demand, on a real database, with sensible defaults. */
import { createHash, randomUUID } from "node:crypto";
import type pg from "pg";
import type { Operator } from "../../server/modules/audit/record.js";
import { rooms } from "../../server/modules/index.js";
import { fieldGroups } from "../../server/modules/record/record.policy.js";

/** Whoever runs the tests, where an operator is asked for. */
export const testOperator: Operator = { name: "tester", reason: "a test", policyVersion: "test" };

/** Attributes that decide who may see a record. */
export interface ClassAttributes {
  readonly ownerId: string;
  readonly marking?: number;
  readonly handling?: "P" | "C";
  readonly district?: string | null;
  readonly themes?: readonly string[];
  readonly sensitivities?: readonly string[];
  readonly embargoUntil?: string | null;
  readonly namedReaderIds?: readonly string[] | null;
  /** Of code C; without any it asks for no more than a word with its originator. */
  readonly handlingConditions?: readonly string[];
  readonly expiresAt?: string | null;
  readonly onward?: "OPEN" | "RELEASE" | "CLOSED";
  readonly originatorId?: string | null;
  readonly releasedToIds?: readonly string[];
}

const hashOf = (secret: string): Buffer => createHash("sha256").update(secret).digest();

async function insert(
  owner: pg.Client,
  table: string,
  row: Readonly<Record<string, unknown>>,
): Promise<void> {
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`).join(", ");
  await owner.query(
    `insert into ${table} (${names.join(", ")}) values (${places})`,
    Object.values(row),
  );
}

/** A partner. @returns its id */
export async function buildPartner(
  owner: pg.Client,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = randomUUID();
  await insert(owner, "partner", {
    id,
    name: `Partner ${id.slice(0, 8)}`,
    kind: "LOCAL_AUTHORITY",
    regime: "UK_GDPR",
    contact: "information@partner.example",
    ...overrides,
  });
  return (overrides["id"] as string | undefined) ?? id;
}

/** Every kind of record. */
export const recordTypes: readonly string[] = rooms.records.map(({ type }) => type.recordType!);

/** An agreement in force. @returns its id */
export async function buildAgreement(
  owner: pg.Client,
  disclosers: readonly string[],
  recipients: readonly string[],
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = randomUUID();
  await insert(owner, "agreement", {
    id,
    title: "ISA",
    state: "ACTIVE",
    gateway: "CDA98_S115",
    purposes: ["PREVENT_SOC"],
    data_categories: fieldGroups,
    discloser_ids: disclosers,
    recipient_ids: recipients,
    starts_on: "2020-01-01",
    ends_on: null,
    ...overrides,
  });
  return (overrides["id"] as string | undefined) ?? id;
}

/** A scope in force that covers everything unmarked, for case coordinators. @returns its id */
export async function buildScope(
  owner: pg.Client,
  partnerId: string,
  agreementId: string,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  const id = randomUUID();
  const { field_groups: groups = {}, ...rest } = overrides;
  await insert(owner, "scope", {
    id,
    title: "Scope",
    partner_id: partnerId,
    agreement_id: agreementId,
    effect: "ALLOW",
    roles: ["CASE_COORDINATOR"],
    record_types: recordTypes,
    field_groups: JSON.stringify(groups),
    themes: null,
    districts: null,
    marking: 1,
    handling: ["P"],
    purposes: ["PREVENT_SOC"],
    valid_from: "2020-01-01T00:00:00Z",
    valid_to: null,
    ...rest,
  });
  return (overrides["id"] as string | undefined) ?? id;
}

/** An account with a session under a purpose. @returns the account's id and the session's secret */
export async function buildViewer(
  owner: pg.Client,
  partnerId: string,
  overrides: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly accountId: string; readonly sessionId: string; readonly secret: string }> {
  const accountId = (overrides["id"] as string | undefined) ?? randomUUID();
  const sessionId = (overrides["session_id"] as string | undefined) ?? randomUUID();
  const secret = `secret-${sessionId}`;
  const { purpose = "PREVENT_SOC", session_id: _, ...account } = overrides;
  await insert(owner, "account", {
    id: accountId,
    partner_id: partnerId,
    name: "A Viewer",
    email: `${accountId}@viewer.example`,
    job_title: "Officer",
    password_hash: null,
    roles: ["CASE_COORDINATOR"],
    clearance: 1,
    purposes: [purpose],
    ...account,
  });
  await insert(owner, "session", {
    id: sessionId,
    secret_hash: hashOf(secret),
    account_id: accountId,
    purpose,
    started_at: "2020-01-01T00:00:00Z",
    seen_at: new Date().toISOString(),
    idle_seconds: 100_000_000,
    ends_at: "2099-01-01T00:00:00Z",
  });
  return { accountId, sessionId, secret };
}

/** The access class with these attributes, interned. @returns its id */
export async function buildClass(
  owner: pg.Client,
  recordType: string,
  attributes: ClassAttributes,
): Promise<number> {
  const values = [
    recordType,
    attributes.ownerId,
    attributes.marking ?? 1,
    attributes.handling ?? "P",
    attributes.district ?? null,
    attributes.themes ?? [],
    attributes.sensitivities ?? [],
    attributes.embargoUntil ?? null,
    attributes.namedReaderIds ?? null,
    attributes.handlingConditions ??
      (attributes.handling === "C" ? ["ORIGINATOR_CONTACT_REQUIRED"] : []),
    attributes.expiresAt ?? null,
    attributes.onward ?? "OPEN",
    // An owner is its own originator.
    attributes.originatorId === attributes.ownerId ? null : (attributes.originatorId ?? null),
    attributes.releasedToIds ?? [],
  ];
  const columns =
    "record_type, owner_id, marking, handling, district, themes, sensitivities, embargo_until, named_reader_ids, " +
    "handling_conditions, expires_at, onward, originator_id, released_to_ids";
  const places = values.map((_, index) => `$${index + 1}`).join(", ");
  const made = await owner.query<{ id: number }>(
    `insert into access_class (${columns}) values (${places})
     on conflict do nothing returning id`,
    values,
  );
  if (made.rows[0] !== undefined) return made.rows[0].id;
  const found = await owner.query<{ id: number }>(
    `select id from access_class where (${columns}) is not distinct from (${places})`,
    values,
  );
  return found.rows[0]!.id;
}

/** A record of a concept. @returns its id and class */
export async function buildRecord(
  owner: pg.Client,
  table: string,
  attributes: ClassAttributes,
  columns: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly accessClass: number }> {
  const id = (columns["id"] as string | undefined) ?? randomUUID();
  const recordType = table.toUpperCase();
  const accessClass = await buildClass(owner, recordType, attributes);
  await insert(owner, "record", { id, record_type: recordType, access_class: accessClass });
  await insert(owner, table, {
    id,
    access_class: accessClass,
    reference: `REF-${id}`,
    recorded_at: "2026-11-01T09:00:00Z",
    provenance: "built for a test",
    ...columns,
    ...(table === "annotation" ? placeOfAnnotation(columns) : {}),
  });
  return { id, accessClass };
}

/** An annotation sits on the paragraph that it names, else on its subject. */
const placeOfAnnotation = ({
  paragraph_id: paragraph,
  subject_id: subject,
  subject_type: type,
}: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  (paragraph ?? null) === null
    ? { about_id: subject, about_type: type }
    : { about_id: paragraph, about_type: "PARAGRAPH" };

/** A link (or, with `table` contact, a contact) between two built records. */
export async function buildEdge(
  owner: pg.Client,
  table: "link" | "contact",
  attributes: ClassAttributes,
  from: { readonly id: string; readonly accessClass: number; readonly type: string },
  to: { readonly id: string; readonly accessClass: number; readonly type: string },
  columns: Readonly<Record<string, unknown>> = {},
): Promise<{ readonly id: string; readonly accessClass: number }> {
  return buildRecord(owner, table, attributes, {
    kind: table === "link" ? "KNOWS" : "CALL",
    from_id: from.id,
    from_type: from.type,
    from_class: from.accessClass,
    to_id: to.id,
    to_type: to.type,
    to_class: to.accessClass,
    ...columns,
  });
}
