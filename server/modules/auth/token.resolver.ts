/** The viewer's tokens: what one may be, making and revoking them. */
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { changeInPerson, readId, requirePassword, requirePerson } from "./in-person.js";
import {
  makesTokens,
  makeToken,
  makeTokenSecret,
  ownTokenChoices,
  readNewToken,
  revokeToken,
} from "./token.domain.js";

/** A token, as its own account is told. Its secret is not kept. */
@ObjectType({
  description: "A token of the viewer: it reads less than the account, until its end.",
})
export class Token {
  @Field(() => ID, { description: "Identity of the token." })
  id!: string;

  @Field(() => String, { description: "What it is for." })
  name!: string;

  @Field(() => [String], { description: "Kinds of record it reads." })
  recordTypes!: readonly string[];

  @Field(() => [String], { description: "Field groups it reads." })
  fieldGroups!: readonly string[];

  @Field(() => String, { description: "Its purpose: a code of the list Purpose." })
  purpose!: string;

  @Field(() => DateTimeScalar, { description: "When it was made." })
  createdAt!: string;

  @Field(() => DateTimeScalar, { description: "When it ends by itself." })
  expiresAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was last used; null when it never was.",
  })
  lastUsedAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was revoked; null while it is not.",
  })
  revokedAt!: string | null;
}

/** A kind of record that a token may read. */
@ObjectType({ description: "A kind of record that a token may be given." })
export class TokenRecordType {
  @Field(() => String, { description: "Its code, such as PERSON." })
  code!: string;

  @Field(() => String, { description: "The list that answers it, such as `persons`." })
  list!: string;
}

/** What a token of the viewer may be chosen from. */
@ObjectType({ description: "What a token of the viewer may be given, under the purpose in force." })
export class OwnTokenChoices {
  @Field(() => [TokenRecordType], { description: "Kinds of record." })
  recordTypes!: readonly TokenRecordType[];

  @Field(() => [String], { description: "Field groups." })
  fieldGroups!: readonly string[];
}

const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** Resolves the viewer's tokens. */
@Resolver()
export class TokenResolver {
  @Query(() => [Token], {
    nullable: true,
    description: "The viewer's tokens, newest first; null when nobody is signed in.",
  })
  async myTokens(@Ctx() { session, portal }: RequestContext): Promise<readonly Token[] | null> {
    if (session === null) return null;
    const tokens = await portal.accounts.tokens(session.secret);
    return tokens.map((token) => ({
      ...token,
      createdAt: token.createdAt.toISOString(),
      expiresAt: token.expiresAt.toISOString(),
      lastUsedAt: textOf(token.lastUsedAt),
      revokedAt: textOf(token.revokedAt),
    }));
  }

  @Query(() => OwnTokenChoices, {
    nullable: true,
    description: "What a token may be given; null for who makes none.",
  })
  tokenChoices(@Ctx() { session, portal }: RequestContext): OwnTokenChoices | null {
    if (session === null || !makesTokens(session.viewer)) return null;
    const { register } = portal;
    const { recordTypes, fieldGroups } = ownTokenChoices(register, session.access, session.viewer);
    const listOf = new Map(register.records.map(({ type }) => [type.recordType, type.plural]));
    return {
      recordTypes: recordTypes.map((code) => ({ code, list: listOf.get(code) ?? "" })),
      fieldGroups,
    };
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      "Makes a token for the purpose in force, narrower than the account; answers its secret, shown this once.",
  })
  async makeToken(
    @Arg("name", () => String, { description: "What it is for." }) name: string,
    @Arg("recordTypes", () => [String], { description: "Kinds of record it reads." })
    recordTypes: string[],
    @Arg("fieldGroups", () => [String], { description: "Field groups it reads." })
    fieldGroups: string[],
    @Arg("days", () => Int, { description: "Days until it ends, at most 366." }) days: number,
    @Arg("currentPassword", () => String, { description: "The viewer's password, asked again." })
    currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { portal } = context;
    const { access, viewer } = requirePerson(context);
    const choices = ownTokenChoices(portal.register, access, viewer);
    const wanted = { name, recordTypes, fieldGroups, days, purpose: viewer.purpose ?? "" };
    const token = readNewToken(choices, wanted);
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "makeToken",
      type: "Token",
      fields: ["name", "recordTypes", "fieldGroups", "purpose", "expiresAt"],
      make: async (manager) => {
        const secret = makeTokenSecret();
        const id = await makeToken(manager, viewer, token, secret, await portal.now());
        return { result: secret, ids: [id] };
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Ends one of the viewer's own tokens at once; answers its identity.",
  })
  revokeToken(
    @Arg("id", () => ID, { description: "Identity of the token." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeInPerson(context, {
      operationName: "revokeToken",
      type: "Token",
      fields: ["revokedAt"],
      make: async (manager, { viewer }) => {
        await revokeToken(manager, viewer, readId(id), await context.portal.now());
        return { result: id, ids: [id] };
      },
    });
  }
}
