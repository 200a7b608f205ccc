/** Why somebody gets as much of a record as they get: the viewer, or whoever its owner asks about. */
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { readExplanation } from "../../graphql/read-explanation.js";
import { DisclosureLevelEnum } from "../../graphql/shared-types.js";
import type { Level } from "../../policy/level.js";

/** One rule of a decision. */
@ObjectType({ description: "One rule that a decision asks, in the order in which they are asked." })
export class ExplainedRule {
  @Field(() => String, {
    description:
      "AGREEMENT, MARKING, HANDLING, DISTRICT, THEME, PURPOSE, ROLE, RESTRICTION of the record itself, or FIELD.",
  })
  rule!: string;

  @Field(() => String, { description: "PASSES, STOPS or NOT_REACHED." })
  outcome!: string;

  @Field(() => String, { description: "What it asks of this record, and what came of it." })
  sentence!: string;
}

/** One field of an explained record. */
@ObjectType({ description: "How much of one field of the record they get, and why." })
export class ExplainedField {
  @Field(() => String, { description: "Name of the field." })
  field!: string;

  @Field(() => DisclosureLevelEnum, {
    nullable: true,
    description:
      "How much they get; null where a viewer is not told whether there is anything at all.",
  })
  level!: Level | null;

  @Field(() => String, {
    nullable: true,
    description: "How coarse a generalised value is: year, outward code, initials.",
  })
  precision!: string | null;

  @Field(() => Boolean, { description: "Whether they can tell that it is withheld from them." })
  isAdmitted!: boolean;

  @Field(() => String, { description: "Why, in a sentence." })
  sentence!: string;

  @Field(() => String, {
    nullable: true,
    description: "What would change it and whom to ask; null where there is nothing more to get.",
  })
  change!: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The rule that stops them, told to the record's owner; null where none does.",
  })
  stoppedBy!: string | null;
}

/** Why somebody gets as much of a record as they get. */
@ObjectType({ description: "Why somebody gets as much of a record as they get." })
export class AccessExplanation {
  @Field(() => ID, { description: "Identity of the record." })
  record!: string;

  @Field(() => String, { description: "Whose view it is: an account's name, or a partner's." })
  whose!: string;

  @Field(() => String, { description: "Name of their partner." })
  partnerName!: string;

  @Field(() => String, {
    nullable: true,
    description: "The purpose that they ask under: a code of the list Purpose.",
  })
  purpose!: string | null;

  @Field(() => [String], { description: "The purposes that they may ask under." })
  purposes!: readonly string[];

  @Field(() => Boolean, { description: "Whether they see the record at all." })
  isSeen!: boolean;

  @Field(() => DisclosureLevelEnum, {
    nullable: true,
    description: "How much they get of the field asked about; null without one.",
  })
  level!: Level | null;

  @Field(() => String, { description: "The whole of it in a sentence." })
  sentence!: string;

  @Field(() => String, {
    nullable: true,
    description: "What would change it and whom to ask, for the field asked about.",
  })
  change!: string | null;

  @Field(() => [ExplainedRule], {
    nullable: true,
    description: "Rule by rule, told to the record's owner; null of one's own view.",
  })
  rules!: readonly ExplainedRule[] | null;

  @Field(() => [ExplainedField], {
    description: "The field asked about, or every field that the viewer could ever see.",
  })
  fields!: readonly ExplainedField[];

  @Field(() => Boolean, {
    description: "Whether the viewer may ask about other people's view of this record.",
  })
  mayLookAs!: boolean;
}

/** Resolves explanations of access. */
@Resolver()
export class ExplainResolver {
  @Query(() => AccessExplanation, {
    nullable: true,
    description:
      "Why a record and its fields are shown as they are; null for a record that is not there for the viewer, and for a field that is not.",
  })
  explainAccess(
    @Arg("record", () => ID, { description: "Identity of the record." }) record: string,
    @Arg("field", () => String, {
      nullable: true,
      description: "Name of a field; without one, the record and all of its fields.",
    })
    field: string | null | undefined,
    @Arg("as", () => ID, {
      nullable: true,
      description:
        "The account or partner whose view is meant: for an information owner of the partner that owns the record.",
    })
    as: string | null | undefined,
    @Arg("purpose", () => String, {
      nullable: true,
      description:
        "The purpose that they ask under; without one, the first under which they see the record.",
    })
    purpose: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<AccessExplanation | null> {
    return readExplanation(context, {
      id: record,
      field: field ?? null,
      as: as ?? null,
      purpose: purpose ?? null,
    });
  }
}
