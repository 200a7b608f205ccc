/** Writing annotations and settling them; reading them is a governed read. */
import type { GraphQLResolveInfo } from "graphql";
import { randomUUID } from "node:crypto";
import {
  Arg,
  Ctx,
  Field,
  ID,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { consider, contribute, type Asked } from "../../graphql/contribute.js";
import { ReceiptClass } from "../../graphql/shared-types.js";
import {
  decideProposal,
  resolveAnnotation,
  rewordAnnotation,
  withdrawAnnotation,
} from "./annotation-acts.domain.js";
import { openDesk } from "./annotation-desk.domain.js";
import { annotate } from "./annotation.domain.js";

const keyDescription =
  "A UUID that you make up for this change. Sent again with the same input it is answered as the first time.";

/** Words of a text. */
@InputType({
  description:
    "Words of a text, exactly as you see them (W3C Web Annotation, text quote selector).",
})
export class QuoteInput {
  @Field(() => String, { description: "The words, at most 1,000 characters." })
  quote!: string;

  @Field(() => String, { description: "What stands just before them, at most 64 characters." })
  quotePrefix!: string;

  @Field(() => String, { description: "What stands just after them, at most 64 characters." })
  quoteSuffix!: string;
}

/** What may be done to one annotation. */
@ObjectType({ description: "What the viewer may do to an annotation now." })
export class AnnotationActs {
  @Field(() => ID, { description: "Identity of the annotation." })
  id!: string;

  @Field(() => [String], { description: "REWORD, WITHDRAW, RESOLVE or DECIDE." })
  acts!: readonly string[];
}

/** What may be written at a place. */
@ObjectType({ description: "What the viewer may write about a record, and who would read it." })
export class AnnotationDesk {
  @Field(() => Boolean, { description: "Whether the viewer may annotate it." })
  mayAnnotate!: boolean;

  @Field(() => [String], {
    description: "Codes of the list Marking that an annotation on it may carry, the lowest first.",
  })
  markings!: readonly string[];

  @Field(() => [String], {
    description:
      "Partners that an agreement lets read the annotations of the viewer's own: each of them where it may see the record, and the field, itself.",
  })
  readers!: readonly string[];

  @Field(() => [AnnotationActs], { description: "What may be done to those asked for." })
  annotations!: readonly AnnotationActs[];
}

/** An annotation to write. */
@InputType({ description: "An annotation to write, and where it sits." })
export class AnnotationInput {
  @Field(() => ID, { description: keyDescription })
  key!: string;

  @Field(() => ID, {
    description: "What it is about: a record, a paragraph of a report, or an annotation to answer.",
  })
  on!: string;

  @Field(() => String, {
    nullable: true,
    description: "Name of a field that you see in full; left out for the whole.",
  })
  field?: string | null;

  @Field(() => QuoteInput, { nullable: true, description: "Words of that field." })
  quoted?: QuoteInput | null;

  @Field(() => String, { description: "A code of the list AnnotationKind." })
  kind!: string;

  @Field(() => String, { description: "What it says, at most 4,000 characters." })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: "A code of the list StatementType, for a note or a sighting.",
  })
  statementType?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "A code of the list OpinionAgreement, for an opinion.",
  })
  agreement?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "A code of the list Marking: not below what it is about, not above your clearance. When left out, as what it is about.",
  })
  marking?: string | null;
}

/** Resolves the writing of annotations. */
@Resolver()
export class AnnotationResolver {
  @Query(() => AnnotationDesk, {
    nullable: true,
    description: "What the viewer may write about a record, and do to annotations on it.",
  })
  annotationDesk(
    @Arg("on", () => ID, { description: "Identity of the record." }) on: string,
    @Arg("annotations", () => [ID], { description: "Identities of annotations, 100 at most." })
    annotations: readonly string[],
    @Ctx() context: RequestContext,
  ): Promise<AnnotationDesk> {
    return consider(context, "annotationDesk", (change) => openDesk(change, on, annotations));
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Writes an annotation for the viewer's partner; what it is about stays as it is.",
  })
  annotate(
    @Arg("input", () => AnnotationInput, { description: "What to write, and where." })
    { key, ...input }: AnnotationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const recordId = randomUUID();
    const { field = null, quoted = null } = input;
    const { statementType = null, agreement = null, marking = null } = input;
    const asked = { ...input, field, quoted, statementType, agreement, marking };
    return contribute(context, info, {
      operation: "COLLECTION",
      name: "annotate",
      key,
      input: asked,
      recordId,
      make: (change) => annotate(change, recordId, asked),
    });
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Changes the words of one's own annotation; the former ones are kept.",
  })
  rewordAnnotation(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the annotation." }) id: string,
    @Arg("text", () => String, { description: "What it says from now on." }) text: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return contribute(
      context,
      info,
      alteration("rewordAnnotation", key, id, { text }, (change) =>
        rewordAnnotation(change, id, text),
      ),
    );
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Takes one's own annotation back; only its own partner sees it afterwards.",
  })
  withdrawAnnotation(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the annotation." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return contribute(
      context,
      info,
      alteration("withdrawAnnotation", key, id, {}, (change) => withdrawAnnotation(change, id)),
    );
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Settles an annotation: its author, or the partner whose record it is about.",
  })
  resolveAnnotation(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the annotation." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return contribute(
      context,
      info,
      alteration("resolveAnnotation", key, id, {}, (change) => resolveAnnotation(change, id)),
    );
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Takes a proposal up or not, for the partner whose record it is about.",
  })
  decideProposal(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the proposal." }) id: string,
    @Arg("accepted", () => Boolean, { description: "Whether it is taken up." }) accepted: boolean,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return contribute(
      context,
      info,
      alteration("decideProposal", key, id, { accepted }, (change) =>
        decideProposal(change, id, accepted),
      ),
    );
  }
}

/** A change of an annotation that is there. */
const alteration = (
  name: string,
  key: string,
  recordId: string,
  input: object,
  make: Asked["make"],
): Asked => ({ operation: "ALTERATION", name, key, recordId, input, make });
