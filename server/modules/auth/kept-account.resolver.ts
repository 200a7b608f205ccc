/** The accounts of a partner, as its administrators keep them: links to set a password, and closing. */
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { closeAccount, requireKept } from "./kept-account.domain.js";
import { changeInPerson, readId, requirePassword } from "./in-person.js";
import { makeLink, makeLinkSecret } from "./password.domain.js";

/** An account as the administrator of its partner is told. */
@ObjectType({ description: "An account of the viewer's partner, as its administrators see it." })
export class PartnerAccount {
  @Field(() => ID, { description: "Identity of the account." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "E-mail address that the account signs in with." })
  email!: string;

  @Field(() => String, { description: "What the person does." })
  jobTitle!: string;

  @Field(() => [String], { description: "Roles: codes of the list Role." })
  roles!: readonly string[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was closed; null while it is open.",
  })
  disabledAt!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Until when a link to set a password stands open; null when none does.",
  })
  linkUntil!: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When somebody asked for such a link at sign-in; null when nobody did.",
  })
  linkWishedAt!: string | null;
}

/** A link that was just made. */
@ObjectType({ description: "A link to set a password; it is shown this once." })
export class NewSignInLink {
  @Field(() => String, {
    description: "Path of the link in the portal; the part behind the # is its secret.",
  })
  path!: string;

  @Field(() => DateTimeScalar, { description: "Until when it stands open." })
  expiresAt!: string;
}

const textOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

const passwordArgument = { description: "The administrator's own password, asked again." };

/** Resolves the accounts that an administrator keeps. */
@Resolver()
export class KeptAccountResolver {
  @Query(() => [PartnerAccount], {
    nullable: true,
    description:
      "The other accounts of the viewer's partner, for its administrators; none for others.",
  })
  async partnerAccounts(
    @Ctx() { session, portal }: RequestContext,
  ): Promise<readonly PartnerAccount[] | null> {
    if (session === null) return null;
    const accounts = await portal.accounts.keptAccounts(session.secret);
    return accounts.map((account) => ({
      ...account,
      disabledAt: textOf(account.disabledAt),
      linkUntil: textOf(account.linkUntil),
      linkWishedAt: textOf(account.linkWishedAt),
    }));
  }

  @Mutation(() => NewSignInLink, {
    nullable: true,
    description:
      "Makes a link by which the person of an account sets a password; an earlier one opens nothing any more.",
  })
  async makeSignInLink(
    @Arg("accountId", () => ID, { description: "Identity of the account." }) accountId: string,
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<NewSignInLink> {
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "makeSignInLink",
      type: "Account",
      fields: ["signInLink"],
      make: async (manager, { viewer }) => {
        const id = readId(accountId);
        await requireKept(manager, viewer, id);
        const secret = makeLinkSecret();
        const expiresAt = await makeLink(manager, id, secret, await context.portal.now());
        return {
          result: { path: `/welcome#${secret}`, expiresAt: expiresAt.toISOString() },
          ids: [id],
        };
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description:
      "Closes an account and ends its sessions and tokens at once; answers its identity.",
  })
  async disableAccount(
    @Arg("accountId", () => ID, { description: "Identity of the account." }) accountId: string,
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "disableAccount",
      type: "Account",
      fields: ["disabledAt"],
      make: async (manager, { viewer }) => {
        const id = readId(accountId);
        await closeAccount(manager, viewer, id, await context.portal.now());
        return { result: id, ids: [id] };
      },
    });
  }
}
