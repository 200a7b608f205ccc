/** A data loader for each relation, made anew for every request. */
import type { EntityManager } from "@mikro-orm/postgresql";
import type { Masks } from "../masks.js";
import { loaderOf } from "./loader.mjs";
import { Event, Identifier, Item, Link, Person, Place } from "./record-entities.js";
import { AccessClass, District, Partner } from "./reference-entities.js";

interface Loader<Key, Value> {
  readonly load: (key: Key) => Promise<Value>;
}

function byKey<Key, Row>(
  keyOf: (row: Row) => Key,
  find: (keys: Key[]) => Promise<Row[]>,
): Loader<Key, Row | null> {
  return loaderOf<Key, Row | null>(async (keys) => {
    const found = new Map((await find([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

const idOf = ({ id }: { readonly id: string }): string => id;

/** The records at the other end of some records' links. */
function throughLinks<Row>(
  find: (ids: string[]) => Promise<Link[]>,
  ends: (link: Link) => readonly [here: string, there: string],
  records: Loader<string, Row | null>,
): Loader<string, readonly Row[]> {
  return loaderOf<string, readonly Row[]>(async (ids) => {
    const links = Map.groupBy(await find([...ids]), (link) => ends(link)[0]);
    return Promise.all(
      ids.map(async (id) => {
        const rows = await Promise.all(
          (links.get(id) ?? []).map((link) => records.load(ends(link)[1])),
        );
        return rows.filter((row) => row !== null);
      }),
    );
  });
}

const newestFirst = { recordedAt: "DESC NULLS LAST", id: "DESC" } as const;

/** The loaders of one request. */
export function loadersOf(manager: EntityManager) {
  const persons = byKey(idOf, (ids) => manager.find(Person, { id: { $in: ids } }));
  const identifiers = byKey(idOf, (ids) => manager.find(Identifier, { id: { $in: ids } }));
  const places = byKey(idOf, (ids) => manager.find(Place, { id: { $in: ids } }));
  const events = byKey(idOf, (ids) => manager.find(Event, { id: { $in: ids } }));
  const items = byKey(idOf, (ids) => manager.find(Item, { id: { $in: ids } }));

  const ofPerson = <Row>(toType: string, records: Loader<string, Row | null>) =>
    throughLinks(
      (ids) => manager.find(Link, { fromId: { $in: ids }, toType }),
      ({ fromId, toId }) => [fromId, toId],
      records,
    );

  return {
    persons,
    identifiers,
    places,
    events,
    items,
    partners: byKey(idOf, (ids) => manager.find(Partner, { id: { $in: ids } })),
    districts: byKey(
      ({ code }: District) => code,
      (codes) => manager.find(District, { code: { $in: codes } }),
    ),
    accessClasses: byKey(
      ({ id }: AccessClass) => id,
      (ids) => manager.find(AccessClass, { id: { $in: ids } }),
    ),
    identifiersOfPerson: ofPerson("IDENTIFIER", identifiers),
    placesOfPerson: ofPerson("PLACE", places),
    eventsOfPerson: ofPerson("EVENT", events),
    linksOfPerson: loaderOf<string, readonly Link[]>(async (ids) => {
      const someone = { $in: [...ids] };
      const links = await manager.find(
        Link,
        { $or: [{ fromId: someone }, { toId: someone }] },
        { orderBy: newestFirst },
      );
      return ids.map((id) => links.filter(({ fromId, toId }) => fromId === id || toId === id));
    }),
    itemsOfEvent: throughLinks(
      (ids) => manager.find(Link, { toId: { $in: ids }, fromType: "ITEM" }),
      ({ fromId, toId }) => [toId, fromId],
      items,
    ),
  };
}

/** What resolvers are given. */
export interface EntityContext {
  readonly manager: EntityManager;
  readonly masks: Masks;
  readonly loaders: ReturnType<typeof loadersOf>;
}
