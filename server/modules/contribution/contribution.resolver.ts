/** Handing in reports, correcting them and taking them back; reading one's own is a governed read. */
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
import { consider, contribute } from "../../graphql/contribute.js";
import { DisclosureLevelEnum, ReceiptClass } from "../../graphql/shared-types.js";
import { Unauthenticated } from "../../kernel/errors.js";
import type { Level } from "../../policy/level.js";
import type { Viewer } from "../../policy/viewer.js";
import { Report } from "../report/report.model.js";
import { audienceOf, type PartnerAudience } from "./contribution-audience.domain.js";
import { readAudience, readDraft, type ReportDraft } from "./contribution-draft.domain.js";
import {
  contributeReport,
  correctContribution,
  londonDay,
  withdrawContribution,
} from "./contribution.domain.js";

const keyDescription =
  "A UUID that you make up for this change. Sent again with the same input it is answered as the first time.";
const markingDescription = "A code of the list Marking, not above your clearance.";
const handlingDescription = "A code of the list HandlingCode.";

/** How strictly a part of a report is kept. */
@InputType({ description: "How strictly a part of a report is kept." })
export class StrictnessInput {
  @Field(() => String, { description: markingDescription })
  marking!: string;

  @Field(() => String, { description: handlingDescription })
  handling!: string;
}

/** What decides who will see a report. */
@InputType({ description: "What decides who will see a report; its text is not asked for." })
export class AudienceInput {
  @Field(() => String, { description: markingDescription })
  marking!: string;

  @Field(() => String, { description: handlingDescription })
  handling!: string;

  @Field(() => String, { nullable: true, description: "A code of the list District." })
  district?: string | null;

  @Field(() => [String], { description: "Codes of the list Theme." })
  themes!: string[];

  @Field(() => Boolean, { description: "Whether a child may be at risk." })
  childAtRisk!: boolean;

  @Field(() => [StrictnessInput], { description: "Its paragraphs, 1 to 20." })
  paragraphs!: StrictnessInput[];
}

/** A paragraph to hand in. */
@InputType({ description: "A paragraph of a report, under a grade and a marking of its own." })
export class ParagraphInput {
  @Field(() => String, { description: "What it says, at most 4,000 characters." })
  text!: string;

  @Field(() => String, { description: "A code of the list StatementType." })
  statementType!: string;

  @Field(() => String, { description: "A code of the list SourceEvaluation." })
  sourceEvaluation!: string;

  @Field(() => String, { description: "A code of the list IntelligenceAssessment." })
  intelligenceAssessment!: string;

  @Field(() => String, { description: markingDescription })
  marking!: string;

  @Field(() => String, { description: handlingDescription })
  handling!: string;
}

/** A report to hand in. */
@InputType({ description: "A report to hand in for the viewer's partner." })
export class ReportInput {
  @Field(() => String, { description: "What it is about, at most 200 characters." })
  heading!: string;

  @Field(() => String, {
    nullable: true,
    description: "When it happened, as exactly as you know: YYYY, YYYY-MM or YYYY-MM-DD.",
  })
  happenedOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Where it happened, in plain words: at most 300 characters.",
  })
  whereabouts?: string | null;

  @Field(() => String, { description: "A code of the list ReportPriority." })
  priority!: string;

  @Field(() => String, { description: "A code of the list SourceEvaluation." })
  sourceEvaluation!: string;

  @Field(() => String, { description: "A code of the list IntelligenceAssessment." })
  intelligenceAssessment!: string;

  @Field(() => String, { description: handlingDescription })
  handling!: string;

  @Field(() => String, {
    nullable: true,
    description: "What everybody who has it must observe; required with handling code C.",
  })
  handlingInstructions?: string | null;

  @Field(() => String, { description: markingDescription })
  marking!: string;

  @Field(() => String, { nullable: true, description: "A code of the list District." })
  district?: string | null;

  @Field(() => [String], { description: "Codes of the list Theme." })
  themes!: string[];

  @Field(() => Boolean, { description: "Whether a child may be at risk." })
  childAtRisk!: boolean;

  @Field(() => [ParagraphInput], {
    description: "Its text: 1 to 20 paragraphs, at most 40,000 characters together.",
  })
  paragraphs!: ParagraphInput[];
}

/** How much one partner would see of a report. */
@ObjectType({ description: "How much the people of one partner would see of a report, at most." })
export class Audience {
  @Field(() => String, { description: "Name of the partner." })
  partner!: string;

  @Field(() => Boolean, { description: "Whether it is the viewer's own partner." })
  isOwn!: boolean;

  @Field(() => Boolean, {
    description: "Whether they would know of it: its reference, day, marking and district.",
  })
  knows!: boolean;

  @Field(() => DisclosureLevelEnum, { description: "The heading." })
  heading!: Level;

  @Field(() => DisclosureLevelEnum, { description: "The grade." })
  grading!: Level;

  @Field(() => [DisclosureLevelEnum], { description: "The text of each paragraph, in order." })
  paragraphs!: readonly Level[];
}

const viewerOf = ({ session }: RequestContext): Viewer => {
  if (session === null) throw new Unauthenticated();
  return session.viewer;
};

const draftOf = (input: ReportInput): ReportDraft => ({
  ...input,
  happenedOn: input.happenedOn ?? null,
  whereabouts: input.whereabouts ?? null,
  handlingInstructions: input.handlingInstructions ?? null,
  district: input.district ?? null,
});

/** Before a transaction is begun: what may not be kept is not kept for a moment. */
async function readInput(context: RequestContext, input: ReportInput): Promise<ReportDraft> {
  const viewer = viewerOf(context);
  const today = londonDay(await context.portal.now());
  return readDraft(draftOf(input), { viewer, today });
}

/** Resolves the handing in of reports. */
@Resolver()
export class ContributionResolver {
  @Query(() => [Audience], {
    nullable: true,
    description:
      "Who will see a report if it is handed in like this: the viewer's own partner, and those that it discloses to under an agreement in force.",
  })
  async audienceOf(
    @Arg("draft", () => AudienceInput, { description: "What decides who will see it." })
    input: AudienceInput,
    @Ctx() context: RequestContext,
  ): Promise<readonly PartnerAudience[]> {
    const draft = readAudience({ ...input, district: input.district ?? null }, viewerOf(context));
    // A draft is no record yet: nothing is revealed but who would see it.
    return consider(context, "audienceOf", async (change) => ({
      result: await audienceOf(change, draft),
      type: Report.name,
      ids: [],
      fields: [],
    }));
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description: "Hands in a report for the viewer's partner, and answers what to quote.",
  })
  async contributeReport(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("input", () => ReportInput, { description: "The report." }) input: ReportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const draft = await readInput(context, input);
    const recordId = randomUUID();
    return contribute(context, info, {
      operation: "COLLECTION",
      name: "contributeReport",
      key,
      input: draft,
      recordId,
      make: (change) => contributeReport(change, recordId, draft),
    });
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description:
      "Hands in a new version of one's own report, which takes the former one's place, while nobody has graded it.",
  })
  async correctContribution(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the contribution to correct." }) id: string,
    @Arg("input", () => ReportInput, { description: "The report as it is right." })
    input: ReportInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    const draft = await readInput(context, input);
    const recordId = randomUUID();
    return contribute(context, info, {
      operation: "COLLECTION",
      name: "correctContribution",
      key,
      input: { of: id, draft },
      recordId,
      make: (change) => correctContribution(change, recordId, id, draft),
    });
  }

  @Mutation(() => ReceiptClass, {
    nullable: true,
    description:
      "Takes one's own report back while nobody has graded it; only its own partner sees it afterwards.",
  })
  withdrawContribution(
    @Arg("key", () => ID, { description: keyDescription }) key: string,
    @Arg("id", () => ID, { description: "Identity of the contribution." }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return contribute(context, info, {
      operation: "ALTERATION",
      name: "withdrawContribution",
      key,
      input: {},
      recordId: id,
      make: (change) => withdrawContribution(change, id),
    });
  }
}
