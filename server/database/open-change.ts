/**
 * What a domain works with inside one change: records that the viewer may know of, and classes for the
 * records that it makes. All of it is done in the change's own transaction, under row security.
 */
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Constant } from "../policy/condition.js";
import type { Register } from "../policy/register.js";
import type { Viewer } from "../policy/viewer.js";
import type { StoredRecord } from "./decided-row.js";
import { seenRecord, valueOfRecord } from "./seen-record.js";
import type { ViewerSession } from "./viewer-session.js";

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
  /** The access class with these attributes, which is made when it is the first of its kind. @returns its id */
  readonly classOf: (attributes: ClassToWrite) => Promise<number>;
  /** Names of the partners that may be given a group of fields under an agreement in force with the viewer's. */
  readonly recipientsOf: (group: string) => Promise<readonly string[]>;
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

/** Opens a change on a transaction that runs under the viewer's context. */
export function openChange(
  manager: EntityManager,
  { viewer, access }: ViewerSession,
  register: Register,
  now: string,
): OpenChange {
  return {
    manager,
    viewer,
    register,
    now,
    find: (id) => seenRecord(manager, register, access, id),
    valueOf: (record, column) => valueOfRecord(manager, record, column),
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
  };
}
