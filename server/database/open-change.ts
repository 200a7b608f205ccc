/**
 * What a domain works with inside one change: records that the viewer may know of, and classes for the
 * records that it makes. All of it is done in the change's own transaction, under row security.
 */
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import type { Governed, Register } from "../policy/register.js";
import type { LiveScope, Viewer } from "../policy/viewer.js";
import { storedRow, type Ask, type StoredRecord } from "./decided-row.js";
import { seenRecord, valueOfRecord } from "./seen-record.js";
import type { ViewerSession } from "./viewer-session.js";

/** A scope in force over what the viewer's partner discloses; of a recipient without one, null. */
export interface ScopeOverOwn {
  readonly partnerId: string;
  readonly partnerName: string;
  readonly roles: readonly string[];
  readonly scope: LiveScope | null;
}

/** A change under way. */
export interface OpenChange {
  readonly manager: EntityManager;
  readonly viewer: Viewer;
  readonly register: Register;
  /** The portal's clock, the same throughout the change: ISO date-time. */
  readonly now: string;
  /**
   * A record that the viewer may know of, with what rules ask of it; what it says stays in the database.
   * @returns null for none
   */
  readonly find: (id: string) => Promise<StoredRecord | null>;
  /** What a record has in a column: asked only once it is judged that the viewer sees it in full. */
  readonly valueOf: (record: StoredRecord, column: string) => Promise<Constant>;
  /** A row of a type that is no record, as row security shows it to the session. @returns null for none */
  readonly findRow: (governed: Governed, id: string) => Promise<DecidedRow | null>;
  /** The access class with these attributes, which is made when it is the first of its kind. @returns its id */
  readonly classOf: (attributes: ClassToWrite) => Promise<number>;
  /** Names of the partners that may be given a group of fields under an agreement in force with the viewer's. */
  readonly recipientsOf: (group: string) => Promise<readonly string[]>;
  /** The scopes in force over what the viewer's partner discloses, by recipient, in the order of their names. */
  readonly scopesOverOwn: () => Promise<readonly ScopeOverOwn[]>;
}

/** The attributes that decide who may see a record that a change makes. */
export interface ClassToWrite {
  readonly recordType: string;
  readonly ownerId: string;
  readonly marking: number;
  readonly handling: string;
  /** Of code C, and of no other. */
  readonly handlingConditions: readonly string[];
  readonly district: Constant;
  readonly themes: Constant;
  readonly sensitivities: Constant;
}

/** What a class that a change makes leaves open, as a rule asks for it: further restrictions are set by their own acts. */
export const unrestricted = {
  embargoUntil: null,
  namedReaderIds: null,
  expiresAt: null,
  onward: "OPEN",
  originatorId: null,
  releasedToIds: [],
} as const;

const classColumns = [
  "record_type",
  "owner_id",
  "marking",
  "handling",
  "handling_conditions",
  "district",
  "themes",
  "sensitivities",
] as const;
const columnsFrom = (alias: string): string =>
  classColumns.map((column) => `${alias}.${column}`).join(", ");
const wantedClass = "json_populate_record(null::access_class, ?::json) w";
const findClass = `select c.id from access_class c, ${wantedClass}
  where (${columnsFrom("c")}) is not distinct from (${columnsFrom("w")})
    and c.embargo_until is null and c.named_reader_ids is null and c.expires_at is null
    and c.onward = 'OPEN' and c.originator_id is null and c.released_to_ids = '{}'`;
const makeClass = `insert into access_class (${classColumns.join(", ")})
  select ${columnsFrom("w")} from ${wantedClass} on conflict do nothing`;

async function internClass(manager: EntityManager, attributes: ClassToWrite): Promise<number> {
  const { recordType, ownerId, handlingConditions, ...others } = attributes;
  const wanted = [
    JSON.stringify({
      ...others,
      record_type: recordType,
      owner_id: ownerId,
      handling_conditions: handlingConditions.toSorted(),
    }),
  ];
  const find = async (): Promise<number | undefined> =>
    (await manager.execute<{ id: number }[]>(findClass, wanted))[0]?.id;
  const known = await find();
  if (known !== undefined) return known;
  await manager.execute(makeClass, wanted);
  // The session's reach now knows the class that was just made.
  await manager.execute("select challenger_open_session() is not null as is_open");
  return (await find())!;
}

// Row security shows the agreements that the viewer's partner is party to, and no others.
const findRecipients = `select distinct p.name
  from agreement a join partner p on p.id = any(a.recipient_ids)
  where ?::uuid = any(a.discloser_ids) and p.id <> ?::uuid and ? = any(a.data_categories)
    and a.state in ('ACTIVE', 'REVIEW_DUE')
    and challenger_now() >= a.starts_on::timestamp at time zone 'Europe/London'
    and (a.ends_on is null or challenger_now() < (a.ends_on + 1)::timestamp at time zone 'Europe/London')
  order by p.name`;

const findScopesOverOwn =
  'select partner_id as "partnerId", partner_name as "partnerName", roles, scope from challenger_scopes_over_own()';

/** Opens a change on a transaction that runs under the viewer's context. */
export function openChange(
  manager: EntityManager,
  { viewer, access }: ViewerSession,
  register: Register,
  now: string,
): OpenChange {
  const ask: Ask = (text, value) => manager.execute<unknown[]>(text.replace("$1", "?"), [value]);
  return {
    manager,
    viewer,
    register,
    now,
    find: (id) => seenRecord(manager, register, access, id),
    valueOf: (record, column) => valueOfRecord(manager, record, column),
    findRow: (governed, id) => storedRow(ask, governed, id),
    classOf: (attributes) => internClass(manager, attributes),
    recipientsOf: async (group) => {
      const { partnerId } = viewer;
      const found = await manager.execute<{ name: string }[]>(findRecipients, [
        partnerId,
        partnerId,
        group,
      ]);
      return found.map(({ name }) => name);
    },
    scopesOverOwn: () => manager.execute<ScopeOverOwn[]>(findScopesOverOwn),
  };
}
