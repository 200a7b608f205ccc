/** What the viewer may see and why, in plain words, from the same policy that decides. */
import { lexicographicSortSchema, printSchema } from "graphql";
import { Ctx, Field, Int, ObjectType, Query, Resolver } from "type-graphql";
import { markingOfRank } from "../../../schema/code-lists/marking.js";
import type { RequestContext } from "../../graphql/context.js";
import type { ViewerSession } from "../../database/viewer-session.js";
import type { BoundField, BoundType } from "../../policy/bind.js";
import { never } from "../../policy/condition.js";
import { fold } from "../../policy/fold.js";
import type { Level, Verb } from "../../policy/level.js";
import type { Register } from "../../policy/register.js";
import { changeCondition } from "../../policy/rules.js";
import type { LiveScope } from "../../policy/viewer.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { DisclosureLevelEnum } from "../../graphql/shared-types.js";
import { groupableFields, sortableFields } from "../../graphql/value-types.js";

/** A field that the viewer may ever see. */
@ObjectType({ description: "A field that this viewer may see on some or all rows." })
export class FieldRight {
  @Field(() => String, { description: "Name of the type." })
  type!: string;

  @Field(() => String, { description: "Name of the field." })
  field!: string;

  @Field(() => String, { description: "Field group that scopes speak of." })
  group!: string;

  @Field(() => String, { description: "ALWAYS, or SOMETIMES where it depends on the row." })
  read!: string;

  @Field(() => DisclosureLevelEnum, { description: "The most that is shown on any row." })
  level!: Level;

  @Field(() => Boolean, { description: "Whether rows may be filtered by it." })
  filter!: boolean;

  @Field(() => Boolean, { description: "Whether lists may be sorted by it." })
  sort!: boolean;

  @Field(() => Boolean, { description: "Whether rows may be counted by it." })
  groupBy!: boolean;

  @Field(() => Boolean, { description: "Whether it can be searched." })
  search!: boolean;

  @Field(() => String, { description: "Why, in a sentence." })
  because!: string;
}

/** A live scope, as told to those it is given to. */
@ObjectType({ description: "A scope that is in force for this viewer now." })
export class ScopeSummary {
  @Field(() => String, { description: "The scope's title." })
  title!: string;

  @Field(() => String, { description: "The agreement it rests on." })
  agreement!: string;

  @Field(() => String, { description: "ALLOW or DENY." })
  effect!: string;

  @Field(() => [String], { description: "Kinds of record it covers." })
  recordTypes!: readonly string[];

  @Field(() => [String], {
    nullable: true,
    description: "Districts it is limited to; null for all.",
  })
  districts!: readonly string[] | null;

  @Field(() => String, { description: "Highest marking it covers: a code of the list Marking." })
  marking!: string;

  @Field(() => [String], { description: "Handling codes it covers." })
  handling!: readonly string[];

  @Field(() => [String], { description: "Purposes it covers." })
  purposes!: readonly string[];

  @Field(() => Int, { description: "How many partners disclose under it." })
  disclosers!: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it ends; null while no end is set.",
  })
  validUntil!: string | null;
}

/** Everything the viewer may see, and why. */
@ObjectType({ description: "What this viewer may see and why." })
export class MyAccess {
  @Field(() => [ScopeSummary], { description: "The scopes in force." })
  scopes!: readonly ScopeSummary[];

  @Field(() => [FieldRight], {
    description: "The fields that may be seen; others do not exist for this viewer.",
  })
  fields!: readonly FieldRight[];

  @Field(() => [String], {
    description: "Names of the types of which the viewer may write a record for their partner.",
  })
  writes!: readonly string[];
}

const describeScope = (scope: LiveScope): ScopeSummary => ({
  title: scope.title,
  agreement: scope.agreementTitle,
  effect: scope.effect,
  recordTypes: scope.recordTypes,
  districts: scope.districts,
  marking: markingOfRank(scope.marking),
  handling: scope.handling,
  purposes: scope.purposes,
  disclosers: scope.discloserIds.length,
  validUntil: scope.validUntil === null ? null : new Date(scope.validUntil).toISOString(),
});

/** The most a viewer's own rights and scopes could ever give of a group. */
function mostOf(session: ViewerSession, type: BoundType, field: BoundField): Level {
  if (type.type.recordType === null || field.read === "always" || field.ownRecords) return "FULL";
  const order: readonly Level[] = ["FULL", "GENERALISED", "POINTER"];
  const given = session.viewer.scopes
    .filter(
      (scope) => scope.effect === "ALLOW" && scope.recordTypes.includes(type.type.recordType ?? ""),
    )
    .map((scope) => scope.fieldGroups[field.group]);
  return order.find((level) => given.includes(level)) ?? "WITHHELD";
}

function because(session: ViewerSession, type: BoundType, field: BoundField): string {
  if (type.type.recordType === null) return "Open to everyone who is signed in.";
  if (field.read === "always") return "Shown with every record that you may open.";
  const titles = session.viewer.scopes
    .filter((scope) => scope.effect === "ALLOW" && field.group in scope.fieldGroups)
    .map((scope) => scope.title);
  const reasons = [
    ...(field.ownRecords ? [`records of ${session.viewer.partnerName}`] : []),
    ...(titles.length > 0 ? [`under ${titles.join(", ")}`] : []),
  ];
  return reasons.length === 0 ? "Depends on the record." : `For ${reasons.join(", and ")}.`;
}

function rightsOf(session: ViewerSession, register: Register): readonly FieldRight[] {
  return register.all.flatMap(({ type }) => {
    const bound = session.access.typeNamed(type.name);
    if (bound.anyRow === "never") return [];
    const sortable = sortableFields(type);
    const groupable = groupableFields(type);
    return Object.keys(type.fields).flatMap((name) => {
      const field = bound.field(name);
      if (field.read === "never") return [];
      const may = (verb: Verb): boolean => field.verbs.has(verb);
      return [
        {
          type: type.name,
          field: name,
          group: field.group,
          read: field.read === "always" ? "ALWAYS" : "SOMETIMES",
          level: mostOf(session, bound, field),
          filter: may("filter"),
          sort: may("sort") && sortable.includes(name),
          groupBy: may("group") && groupable.includes(name),
          search: may("search") && type.fields[name]?.search !== null,
          because: because(session, bound, field),
        },
      ];
    });
  });
}

/** Whatever the record, somebody whom the rule's view of the viewer alone excludes writes none. */
const writesOf = ({ viewer }: ViewerSession, register: Register): readonly string[] =>
  register.records.flatMap(({ type, policy }) => {
    const rule = changeCondition(policy, { verb: "create" }, viewer, type.recordType);
    return fold(rule, viewer) === never ? [] : [type.name];
  });

/** Resolves the viewer's own access. */
@Resolver()
export class AccessResolver {
  @Query(() => String, {
    nullable: true,
    description:
      "The viewer's own schema in GraphQL's schema language: nothing that they could never see is in it; null when nobody is signed in.",
  })
  mySchema(@Ctx() { session, portal }: RequestContext): string | null {
    return session === null
      ? null
      : printSchema(lexicographicSortSchema(portal.schemaFor(session)));
  }

  @Query(() => MyAccess, {
    nullable: true,
    description: "What the viewer may see and why; null when nobody is signed in.",
  })
  myAccess(@Ctx() { session, portal }: RequestContext): MyAccess | null {
    if (session === null) return null;
    return {
      scopes: session.viewer.scopes.map(describeScope),
      fields: rightsOf(session, portal.register),
      writes: writesOf(session, portal.register),
    };
  }
}
