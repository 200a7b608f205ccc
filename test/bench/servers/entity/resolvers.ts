/** The resolvers: a root field is a find, a relation a data loader. */
import type { FilterQuery } from "@mikro-orm/core";
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { markingOfRank } from "../../../../schema/code-lists/marking.js";
import {
  Direction,
  EventFilter,
  EventOrder,
  EventOrderField,
  PersonFilter,
  PersonOrder,
  PersonOrderField,
} from "./arguments.js";
import type { EntityContext } from "./loaders.js";
import { firstOf, pageOf, sortedBy, type Page } from "./pages.js";
import { address, identifierNumber, inFull } from "./permissions.js";
import { Event, GovernedRecord, Identifier, Item, Link, Person, Place } from "./record-entities.js";
import { District, Partner, type AccessClass } from "./reference-entities.js";

const PersonPage = pageOf(Person);
const IdentifierPage = pageOf(Identifier);
const PlacePage = pageOf(Place);
const EventPage = pageOf(Event);
const ItemPage = pageOf(Item);
const LinkPage = pageOf(Link);

const optional = { nullable: true } as const;
const First = () => Arg("first", () => Int, { defaultValue: 50 });

const classOf = (row: GovernedRecord, { loaders }: EntityContext): Promise<AccessClass | null> =>
  loaders.accessClasses.load(row.accessClass);

/** Persons, and what belongs to them. */
@Resolver(() => Person)
export class PersonResolver {
  @Query(() => Person, optional)
  person(
    @Arg("id", () => ID) id: string,
    @Ctx() { manager }: EntityContext,
  ): Promise<Person | null> {
    return manager.findOne(Person, { id });
  }

  @Query(() => PersonPage)
  async persons(
    @First() first: number,
    @Arg("filter", () => PersonFilter, optional) filter: PersonFilter | null,
    @Arg("orderBy", () => [PersonOrder], optional) orderBy: PersonOrder[] | null,
    @Ctx() { manager }: EntityContext,
  ): Promise<Page<Person>> {
    const where: FilterQuery<Person> = {};
    if (filter?.familyName?.equals !== undefined) where.familyName = filter.familyName.equals;
    const { field, direction } = orderBy?.[0] ?? {
      field: PersonOrderField.NAME,
      direction: Direction.ASCENDING,
    };
    return {
      nodes: await manager.find(Person, where, {
        orderBy: { [field]: direction, id: direction },
        limit: first,
      }),
      count: () => manager.count(Person, where),
    };
  }

  @FieldResolver(() => String, optional)
  async marking(@Root() person: Person, @Ctx() context: EntityContext): Promise<string | null> {
    const found = await classOf(person, context);
    return found === null ? null : markingOfRank(found.marking);
  }

  @FieldResolver(() => String, optional)
  async handling(@Root() person: Person, @Ctx() context: EntityContext): Promise<string | null> {
    return (await classOf(person, context))?.handling ?? null;
  }

  @FieldResolver(() => Partner, optional)
  async owner(@Root() person: Person, @Ctx() context: EntityContext): Promise<Partner | null> {
    const owner = (await classOf(person, context))?.owner ?? null;
    return owner === null ? null : context.loaders.partners.load(owner.id);
  }

  @FieldResolver(() => District, optional)
  async district(@Root() person: Person, @Ctx() context: EntityContext): Promise<District | null> {
    const district = (await classOf(person, context))?.district ?? null;
    return district === null ? null : context.loaders.districts.load(district.code);
  }

  @FieldResolver(() => IdentifierPage)
  async identifiers(
    @Root() person: Person,
    @First() first: number,
    @Ctx() { loaders, masks }: EntityContext,
  ): Promise<Page<Identifier>> {
    const rows = await loaders.identifiersOfPerson.load(person.id);
    const shown = (row: Identifier): string | null =>
      row.value === null ? null : identifierNumber(row.value, row, masks);
    return firstOf(sortedBy(rows, shown), first);
  }

  @FieldResolver(() => PlacePage)
  async places(
    @Root() person: Person,
    @First() first: number,
    @Ctx() { loaders, masks }: EntityContext,
  ): Promise<Page<Place>> {
    const rows = await loaders.placesOfPerson.load(person.id);
    const shown = (row: Place): string | null =>
      row.address === null ? null : address(row.address, row, masks);
    return firstOf(sortedBy(rows, shown), first);
  }

  @FieldResolver(() => EventPage)
  async events(
    @Root() person: Person,
    @First() first: number,
    @Ctx() { loaders }: EntityContext,
  ): Promise<Page<Event>> {
    const rows = await loaders.eventsOfPerson.load(person.id);
    return firstOf(
      sortedBy(rows, ({ occurredOn }) => occurredOn, Direction.DESCENDING),
      first,
    );
  }

  @FieldResolver(() => LinkPage)
  async links(
    @Root() person: Person,
    @First() first: number,
    @Ctx() { loaders }: EntityContext,
  ): Promise<Page<Link>> {
    return firstOf(await loaders.linksOfPerson.load(person.id), first);
  }
}

/** Events, and what belongs to them. */
@Resolver(() => Event)
export class EventResolver {
  @Query(() => EventPage)
  async events(
    @First() first: number,
    @Arg("filter", () => EventFilter, optional) filter: EventFilter | null,
    @Arg("orderBy", () => [EventOrder], optional) orderBy: EventOrder[] | null,
    @Ctx() { manager }: EntityContext,
  ): Promise<Page<Event>> {
    const { category, occurredOn } = filter ?? {};
    const where: FilterQuery<Event> = {};
    if (category?.equals !== undefined) where.category = category.equals;
    if (occurredOn !== undefined) {
      where.occurredOn = {
        ...(occurredOn.from !== undefined && { $gte: occurredOn.from }),
        ...(occurredOn.before !== undefined && { $lt: occurredOn.before }),
      };
    }
    const { field, direction } = orderBy?.[0] ?? {
      field: EventOrderField.OCCURRED_ON,
      direction: Direction.DESCENDING,
    };
    return {
      nodes: await manager.find(Event, where, {
        orderBy: { [field]: direction, id: direction },
        limit: first,
      }),
      count: () => manager.count(Event, where),
    };
  }

  @FieldResolver(() => Place, optional)
  async place(
    @Root() event: Event,
    @Ctx() { loaders, masks }: EntityContext,
  ): Promise<Place | null> {
    if (event.place === null) return null;
    const id = inFull<string>("location")(event.place.id, event, masks);
    return id === null ? null : loaders.places.load(id);
  }

  @FieldResolver(() => ItemPage)
  async items(
    @Root() event: Event,
    @First() first: number,
    @Ctx() { loaders }: EntityContext,
  ): Promise<Page<Item>> {
    const rows = await loaders.itemsOfEvent.load(event.id);
    return firstOf(
      sortedBy(rows, ({ description }) => description),
      first,
    );
  }
}

function recordAt(
  type: string,
  id: string,
  { loaders }: EntityContext,
): Promise<GovernedRecord | null> {
  switch (type) {
    case "PERSON":
      return loaders.persons.load(id);
    case "IDENTIFIER":
      return loaders.identifiers.load(id);
    case "PLACE":
      return loaders.places.load(id);
    case "EVENT":
      return loaders.events.load(id);
    case "ITEM":
      return loaders.items.load(id);
    default:
      throw new Error(`No record of type ${type} stands at the end of a link.`);
  }
}

/** The two ends of a link. */
@Resolver(() => Link)
export class LinkResolver {
  @FieldResolver(() => GovernedRecord, optional)
  from(@Root() link: Link, @Ctx() context: EntityContext): Promise<GovernedRecord | null> {
    return recordAt(link.fromType, link.fromId, context);
  }

  @FieldResolver(() => GovernedRecord, optional)
  to(@Root() link: Link, @Ctx() context: EntityContext): Promise<GovernedRecord | null> {
    return recordAt(link.toType, link.toId, context);
  }
}
