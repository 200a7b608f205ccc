/** What records refer to: partners, districts, and the attributes that policy reads. */
import { defineEntity, p } from "@mikro-orm/core";
import { Field, ID, ObjectType } from "type-graphql";

/** A partner. */
@ObjectType()
export class Partner {
  @Field(() => ID) id!: string;
  @Field(() => String) name!: string;
}

/** A district. */
@ObjectType()
export class District {
  @Field(() => ID) code!: string;
  @Field(() => String) name!: string;
}

/** The policy attributes that records share. */
export class AccessClass {
  id!: number;
  owner!: Partner;
  marking!: number;
  handling!: string;
  district!: District | null;
}

/** Their mappings. */
export const referenceEntities = [
  defineEntity({
    class: Partner,
    tableName: "partner",
    properties: { id: p.uuid().primary(), name: p.text() },
  }),
  defineEntity({
    class: District,
    tableName: "district",
    properties: { code: p.text().primary(), name: p.text() },
  }),
  defineEntity({
    class: AccessClass,
    tableName: "access_class",
    properties: {
      id: p.integer().primary(),
      owner: () => p.manyToOne(Partner),
      marking: p.smallint(),
      handling: p.text(),
      district: () => p.manyToOne(District).fieldName("district").nullable(),
    },
  }),
];
