/** The governed records: stored as MikroORM maps them, shown as type-graphql describes them. */
import { defineEntity, p } from "@mikro-orm/core";
import { Field, Float, ID, Int, InterfaceType, ObjectType } from "type-graphql";
import {
  DateScalar,
  DateTimeScalar,
  PartialDateScalar,
} from "../../../../server/graphql/scalars.js";
import {
  address,
  coordinate,
  dateOfBirth,
  Guarded,
  identifierNumber,
  identifierRemark,
  inFull,
  postcode,
} from "./permissions.js";

const optional = { nullable: true } as const;
const recordProperties = {
  id: p.uuid().primary(),
  accessClass: p.integer(),
  reference: p.text(),
  recordedAt: p.datetime(),
  provenance: p.text().nullable(),
};

/** What every record has, and what it is called where it stands at the end of a link. */
@InterfaceType("Record")
export abstract class GovernedRecord {
  @Field(() => ID) id!: string;
  accessClass!: number;
  @Field(() => String) reference!: string;
  @Field(() => DateTimeScalar) recordedAt!: Date;
  @Guarded(inFull("provenance")) @Field(() => String, optional) provenance!: string | null;
  @Field(() => String, optional) abstract readonly title: string | null;
}

/** A person. */
@ObjectType({ implements: GovernedRecord })
export class Person extends GovernedRecord {
  @Field(() => String, optional) name!: string | null;
  @Field(() => String, optional) familyName!: string | null;
  @Field(() => String, optional) givenName!: string | null;
  @Guarded(dateOfBirth) @Field(() => PartialDateScalar, optional) dateOfBirth!: string | null;
  @Guarded(inFull("birth")) @Field(() => Int, optional) age!: number | null;
  @Guarded(inFull("birth")) @Field(() => String, optional) sex!: string | null;
  @Guarded(inFull("health")) @Field(() => String, optional) nhsNumber!: string | null;
  @Field(() => String, optional) subjectCategory!: string | null;
  @Guarded(inFull("narrative")) @Field(() => String, optional) note!: string | null;

  @Field(() => String, optional)
  get title(): string | null {
    return this.name;
  }
}

/** A phone, an e-mail address, an account, a vehicle. */
@ObjectType({ implements: GovernedRecord })
export class Identifier extends GovernedRecord {
  @Field(() => String) kind!: string;
  @Guarded(identifierNumber) @Field(() => String, optional) value!: string | null;
  @Guarded(identifierNumber) @Field(() => String, optional) normalised!: string | null;
  @Guarded(identifierRemark) @Field(() => String, optional) detail!: string | null;
  @Guarded(identifierRemark) @Field(() => String, optional) note!: string | null;

  @Guarded(identifierNumber)
  @Field(() => String, optional)
  get title(): string | null {
    return this.value;
  }
}

/** A place. */
@ObjectType({ implements: GovernedRecord })
export class Place extends GovernedRecord {
  @Guarded(address) @Field(() => String, optional) address!: string | null;
  @Guarded(postcode) @Field(() => String, optional) postcode!: string | null;
  @Guarded(coordinate) @Field(() => Float, optional) latitude!: number | null;
  @Guarded(coordinate) @Field(() => Float, optional) longitude!: number | null;

  @Guarded(address)
  @Field(() => String, optional)
  get title(): string | null {
    return this.address;
  }
}

/** A crime or an incident. */
@ObjectType({ implements: GovernedRecord })
export class Event extends GovernedRecord {
  @Field(() => String) kind!: string;
  @Field(() => String, optional) category!: string | null;
  @Field(() => DateScalar, optional) occurredOn!: string | null;
  @Field(() => String, optional) outcome!: string | null;
  @Guarded(inFull("investigation")) @Field(() => String, optional) charge!: string | null;
  @Guarded(inFull("investigation"))
  @Field(() => String, optional)
  investigatingOfficer!: string | null;
  @Guarded(inFull("narrative")) @Field(() => String, optional) summary!: string | null;
  place!: Place | null;

  @Field(() => String, optional)
  get title(): string | null {
    return this.category;
  }
}

/** An exhibit or another thing. */
@ObjectType({ implements: GovernedRecord })
export class Item extends GovernedRecord {
  @Field(() => String, optional) kind!: string | null;
  @Field(() => String, optional) description!: string | null;

  @Field(() => String, optional)
  get title(): string | null {
    return this.description;
  }
}

/** A graded link between two records. */
@ObjectType({ implements: GovernedRecord })
export class Link extends GovernedRecord {
  @Field(() => String) kind!: string;
  fromId!: string;
  fromType!: string;
  toId!: string;
  toType!: string;
  @Field(() => DateScalar, optional) validFrom!: string | null;
  @Field(() => DateScalar, optional) validTo!: string | null;
  @Guarded(inFull("grading")) @Field(() => String, optional) sourceEvaluation!: string | null;
  @Guarded(inFull("grading")) @Field(() => String, optional) intelligenceAssessment!: string | null;
  @Guarded(inFull("narrative")) @Field(() => String, optional) note!: string | null;

  @Field(() => String, optional)
  get title(): string | null {
    return this.kind;
  }
}

/** Their mappings. */
export const recordEntities = [
  defineEntity({
    class: Person,
    tableName: "person",
    properties: {
      ...recordProperties,
      name: p.text().nullable(),
      familyName: p.text().nullable(),
      givenName: p.text().nullable(),
      dateOfBirth: p.date().nullable(),
      age: p.smallint().nullable(),
      sex: p.text().nullable(),
      nhsNumber: p.text().nullable(),
      subjectCategory: p.text().nullable(),
      note: p.text().nullable(),
    },
  }),
  defineEntity({
    class: Identifier,
    tableName: "identifier",
    properties: {
      ...recordProperties,
      kind: p.text(),
      value: p.text().nullable(),
      normalised: p.text().nullable(),
      detail: p.text().nullable(),
      note: p.text().nullable(),
    },
  }),
  defineEntity({
    class: Place,
    tableName: "place",
    properties: {
      ...recordProperties,
      address: p.text().nullable(),
      postcode: p.text().nullable(),
      latitude: p.double().nullable(),
      longitude: p.double().nullable(),
    },
  }),
  defineEntity({
    class: Event,
    tableName: "event",
    properties: {
      ...recordProperties,
      kind: p.text(),
      category: p.text().nullable(),
      occurredOn: p.date().nullable(),
      outcome: p.text().nullable(),
      charge: p.text().nullable(),
      investigatingOfficer: p.text().nullable(),
      summary: p.text().nullable(),
      place: () => p.manyToOne(Place).nullable(),
    },
  }),
  defineEntity({
    class: Item,
    tableName: "item",
    properties: {
      ...recordProperties,
      kind: p.text().nullable(),
      description: p.text().nullable(),
    },
  }),
  defineEntity({
    class: Link,
    tableName: "link",
    properties: {
      ...recordProperties,
      kind: p.text(),
      fromId: p.uuid(),
      fromType: p.text(),
      toId: p.uuid(),
      toType: p.text(),
      validFrom: p.date().nullable(),
      validTo: p.date().nullable(),
      sourceEvaluation: p.text().nullable(),
      intelligenceAssessment: p.text().nullable(),
      note: p.text().nullable(),
    },
  }),
];
