/**
 * What a domain works with inside one change: whole records as the session reaches them, and classes for
 * the records that it makes. All of it is done in the change's own transaction, under row security.
 */
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Constant } from "../policy/condition.js";
import type { DecidedRow } from "../policy/decide.js";
import type { Governed, Register } from "../policy/register.js";
import type { LiveScope, Viewer } from "../policy/viewer.js";
import { storedRecord, storedRow, type Ask, type StoredRecord } from "./decided-row.js";

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
   * A record within the session's reach, whole: what of it the viewer may see is still to be judged.
   * @returns null for none
   */
  readonly find: (id: string) => Promise<StoredRecord | null>;
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
  readonly district: Constant;
  readonly themes: Constant;
  readonly sensitivities: Constant;
}

const classColumns = [
  "record_type",
  "owner_id",
  "marking",
  "handling",
  "district",
  "themes",
  "sensitivities",
] as const;
const columnsFrom = (alias: string): string =>
  classColumns.map((column) => `${alias}.${column}`).join(", ");
const wantedClass = "json_populate_record(null::access_class, ?::json) w";
const findClass = `select c.id from access_class c, ${wantedClass}
  where (${columnsFrom("c")}) is not distinct from (${columnsFrom("w")})
    and c.embargo_until is null and c.named_reader_ids is null`;
const makeClass = `insert into access_class (${classColumns.join(", ")})
  select ${columnsFrom("w")} from ${wantedClass} on conflict do nothing`;

async function internClass(manager: EntityManager, attributes: ClassToWrite): Promise<number> {
  const { recordType, ownerId, ...others } = attributes;
  const wanted = [JSON.stringify({ ...others, record_type: recordType, owner_id: ownerId })];
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
  viewer: Viewer,
  register: Register,
  now: string,
): OpenChange {
  const ask: Ask = (text, value) => manager.execute<unknown[]>(text.replace("$1", "?"), [value]);
  return {
    manager,
    viewer,
    register,
    now,
    find: (id) => storedRecord(ask, register, id),
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
