/** What lists are asked for: as much of the portal's own filters and orders as the benchmark uses. */
import { Field, InputType, registerEnumType } from "type-graphql";
import { DateScalar } from "../../../../server/graphql/scalars.js";

const optional = { nullable: true } as const;

/** Ends of an order. */
export enum Direction {
  ASCENDING = "ASC NULLS LAST",
  DESCENDING = "DESC NULLS LAST",
}
registerEnumType(Direction, { name: "Direction" });

/** What persons are ordered by. */
export enum PersonOrderField {
  NAME = "name",
}
registerEnumType(PersonOrderField, { name: "PersonOrderField" });

/** What events are ordered by. */
export enum EventOrderField {
  OCCURRED_ON = "occurredOn",
}
registerEnumType(EventOrderField, { name: "EventOrderField" });

/** One order of persons. */
@InputType()
export class PersonOrder {
  @Field(() => PersonOrderField) field!: PersonOrderField;
  @Field(() => Direction, { defaultValue: Direction.ASCENDING }) direction!: Direction;
}

/** One order of events. */
@InputType()
export class EventOrder {
  @Field(() => EventOrderField) field!: EventOrderField;
  @Field(() => Direction, { defaultValue: Direction.ASCENDING }) direction!: Direction;
}

/** A comparison of texts. */
@InputType()
export class TextFilter {
  @Field(() => String, optional) equals?: string;
}

/** A span of dates. */
@InputType()
export class DateFilter {
  @Field(() => DateScalar, optional) from?: string;
  @Field(() => DateScalar, optional) before?: string;
}

/** Which persons. */
@InputType()
export class PersonFilter {
  @Field(() => TextFilter, optional) familyName?: TextFilter;
}

/** Which events. */
@InputType()
export class EventFilter {
  @Field(() => TextFilter, optional) category?: TextFilter;
  @Field(() => DateFilter, optional) occurredOn?: DateFilter;
}
