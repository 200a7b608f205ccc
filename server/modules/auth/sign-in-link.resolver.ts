/** Coming in without a password: asking for a link, and setting a password by one. */
import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { changeOfAccount } from "./in-person.js";
import { setPassword, spentLink, useLink } from "./password.domain.js";
import {
  endSession,
  newSession,
  secretHash,
  signInAddress,
  startSession,
} from "./sign-in.domain.js";

/** Whose password a link sets, as whoever holds the link is told. */
@ObjectType({ description: "The account whose password a link sets." })
export class LinkedPerson {
  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "The e-mail address that the person signs in with." })
  email!: string;
}

const linkArgument = { description: "The link's secret: what follows the # of its address." };

/** Resolves links by which passwords are set. */
@Resolver()
export class SignInLinkResolver {
  @Query(() => LinkedPerson, {
    nullable: true,
    description: "Whose password a link sets; null when it no longer opens anything.",
  })
  async linkedPerson(
    @Arg("link", () => String, linkArgument) link: string,
    @Ctx() { portal }: RequestContext,
  ): Promise<LinkedPerson | null> {
    return portal.accounts.accountOfLink(secretHash(link));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      "Asks the administrators of an account for a link to set a password. Answers the same whether there is one.",
  })
  async askForReset(
    @Arg("email", () => String, { description: "The account's e-mail address." }) email: string,
    @Ctx() { portal, address }: RequestContext,
  ): Promise<boolean> {
    await portal.throttle.countWish(address);
    await portal.accounts.askForReset(signInAddress(email));
    return true;
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description:
      "Sets a password by a link, once, and ends all sessions of its account; then sign in with it.",
  })
  async setPassword(
    @Arg("link", () => String, linkArgument) link: string,
    @Arg("password", () => String, { description: "The password from now on." }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    const { portal } = context;
    const account = await portal.accounts.accountOfLink(secretHash(link));
    if (account === null) throw spentLink();
    // Opened for this change alone: whoever set a password signs in with it, second step and all.
    const session = newSession({ ...account, purposes: [] }, "LINK");
    const { accountId, secret } = session;
    return portal.unitOfWork.run(
      { viewer: session, secret },
      changeOfAccount(context, "setPassword"),
      async (manager) => {
        const now = await portal.now();
        await startSession(manager, session, now);
        await useLink(manager, accountId, link, now);
        await setPassword(manager, session, password, now);
        endSession(manager, session, now);
        return { result: true, type: "Account", ids: [accountId], fields: ["password"] };
      },
    );
  }
}
