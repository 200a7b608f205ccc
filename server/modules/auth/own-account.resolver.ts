/** One's own account: where it is signed in, and its password. */
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { changeInPerson, readId, requirePassword } from "./in-person.js";
import { setPassword } from "./password.domain.js";
import { endOneSession, endOtherSessions } from "./session.domain.js";
import { endSession } from "./sign-in.domain.js";

/** A session in force, as its own account is told. */
@ObjectType({ description: "A place where the viewer's account is signed in." })
export class SignedInSession {
  @Field(() => ID, { description: "Identity of the session." })
  id!: string;

  @Field(() => String, {
    description:
      "How it was opened: PASSWORD, CODE after a password, PASSKEY, or CONSOLE by an operator of the portal.",
  })
  openedBy!: string;

  @Field(() => DateTimeScalar, { description: "When it began." })
  startedAt!: string;

  @Field(() => DateTimeScalar, { description: "When it was last used, to half a minute." })
  seenAt!: string;

  @Field(() => DateTimeScalar, { description: "When it ends whatever happens." })
  endsAt!: string;

  @Field(() => Boolean, { description: "Whether it is the session that asks." })
  isThis!: boolean;
}

/** Resolves the viewer's own account. */
@Resolver()
export class OwnAccountResolver {
  @Query(() => [SignedInSession], {
    nullable: true,
    description:
      "Where the viewer's account is signed in, newest first; null when nobody is, or a token asks.",
  })
  async mySessions(
    @Ctx() { session, portal }: RequestContext,
  ): Promise<readonly SignedInSession[] | null> {
    if (session === null || session.viewer.narrowedTo !== null) return null;
    const sessions = await portal.accounts.openSessions(session.secret);
    return sessions.map(({ startedAt, seenAt, endsAt, ...rest }) => ({
      ...rest,
      startedAt: startedAt.toISOString(),
      seenAt: seenAt.toISOString(),
      endsAt: endsAt.toISOString(),
    }));
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: "Changes the viewer's password and ends all their other sessions.",
  })
  async changePassword(
    @Arg("currentPassword", () => String, { description: "The password until now." })
    currentPassword: string,
    @Arg("newPassword", () => String, { description: "The password from now on." })
    newPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "changePassword",
      type: "Account",
      fields: ["password"],
      make: async (manager, { viewer }) => {
        await setPassword(manager, viewer, newPassword, await context.portal.now());
        return { result: true, ids: [viewer.accountId] };
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Ends one of the viewer's own sessions; answers its identity.",
  })
  endMySession(
    @Arg("id", () => ID, { description: "Identity of the session." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeInPerson(context, {
      operationName: "endMySession",
      type: "Session",
      fields: ["endedAt"],
      make: async (manager, { viewer }) => {
        const ended = readId(id);
        const now = await context.portal.now();
        // One's own ends after the entry that it makes.
        if (ended === viewer.sessionId) endSession(manager, viewer, now);
        else await endOneSession(manager, viewer.accountId, ended, now);
        return { result: ended, ids: [ended] };
      },
    });
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: "Ends every session of the viewer's account, this one too; tokens stay.",
  })
  async signOutEverywhere(@Ctx() context: RequestContext): Promise<boolean> {
    await changeInPerson(context, {
      operationName: "signOutEverywhere",
      type: "Session",
      fields: ["endedAt"],
      make: async (manager, { viewer }) => {
        const now = await context.portal.now();
        await endOtherSessions(manager, viewer.accountId, viewer.sessionId, now);
        endSession(manager, viewer, now);
        return { result: true, ids: [viewer.sessionId] };
      },
    });
    context.setSession(null);
    return true;
  }
}
