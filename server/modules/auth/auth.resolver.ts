/** Who is asking: `me`, signing in with a password and out, choosing a purpose. */
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { Unauthenticated } from "../../kernel/errors.js";
import { isShortCode, takeCode } from "./authenticator.domain.js";
import { changeOfAccount } from "./in-person.js";
import { describeMe, Me, renewedMe, signedIn } from "./me.js";
import {
  checkPassword,
  choosePurpose,
  endSession,
  makeSessionSecret,
  newSession,
  signInAddress,
} from "./sign-in.domain.js";

/** Resolves who is asking. */
@Resolver(() => Me)
export class AuthResolver {
  @Query(() => Me, { nullable: true, description: "Who is signed in; null when nobody is." })
  me(@Ctx() context: RequestContext): Me | null {
    return describeMe(context);
  }

  @FieldResolver(() => DateTimeScalar, {
    description: "The portal's clock: what is due is due by it.",
  })
  async now(@Ctx() { portal }: RequestContext): Promise<string> {
    return (await portal.now()).toISOString();
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: "When the account signed in before this session; null when this is its first.",
  })
  async previousSignInAt(
    @Root() { session }: Me,
    @Ctx() { portal }: RequestContext,
  ): Promise<string | null> {
    const at = await portal.previousSignIn(session);
    return at === null ? null : at.toISOString();
  }

  @Mutation(() => Me, {
    nullable: true,
    description:
      "Signs in and starts a session, kept in a cookie; null when the account wants a code as well: `signInWithCode`.",
  })
  async signIn(
    @Arg("email", () => String, { description: "The account's e-mail address." }) email: string,
    @Arg("password", () => String, { description: "The account's password." }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<Me | null> {
    const { portal, address } = context;
    const wanted = signInAddress(email);
    await portal.throttle.countAttempt(wanted, address);
    const account = await checkPassword(await portal.accountForSignIn(wanted), password);
    if (account.wantsCode) {
      await portal.throttle.passwordWasRight(wanted, address);
      // What waits for a code opens nothing else, though it is kept where a session would be.
      const ticket = makeSessionSecret();
      const { passwordHash } = account;
      portal.begunSignIns.keep(ticket, { email: wanted, passwordHash });
      context.setSession(ticket);
      return null;
    }
    await portal.throttle.signedIn(wanted, address);
    return signedIn(context, "signIn", newSession(account, "PASSWORD"));
  }

  @Mutation(() => Me, {
    nullable: true,
    description: "The second step of a sign-in: starts a session, kept in the same cookie.",
  })
  async signInWithCode(
    @Arg("code", () => String, {
      description: "A code that the account's authenticator shows now, or a recovery code.",
    })
    code: string,
    @Ctx() context: RequestContext,
  ): Promise<Me> {
    const { portal, address, presented } = context;
    const begun = portal.begunSignIns.find(presented);
    if (begun === null) throw new Unauthenticated();
    const { email, passwordHash } = begun;
    const account = await portal.accountForSignIn(email);
    if (account === null || account.passwordHash !== passwordHash) throw new Unauthenticated();
    await portal.throttle.countCode(email, address, isShortCode(code));
    const me = await signedIn(
      context,
      "signInWithCode",
      newSession(account, "CODE"),
      async (manager) =>
        takeCode(manager, portal.seal, account.id, { code, now: await portal.now() }),
    );
    portal.begunSignIns.take(presented);
    await portal.throttle.signedIn(email, address);
    return me;
  }

  @Mutation(() => Me, {
    nullable: true,
    description: "Puts this session under a purpose; needed before records can be read.",
  })
  async choosePurpose(
    @Arg("purpose", () => String, {
      description: "A code of the list Purpose, one of `me.purposes`.",
    })
    purpose: string,
    @Ctx() context: RequestContext,
  ): Promise<Me> {
    const { session, portal } = context;
    if (session === null) throw new Unauthenticated();
    const { viewer, secret, availablePurposes } = session;
    await portal.unitOfWork.run(
      { viewer, secret },
      changeOfAccount(context, "choosePurpose"),
      async (manager) => {
        await choosePurpose(manager, viewer, availablePurposes, purpose);
        return { result: true, type: "Session", ids: [viewer.sessionId], fields: ["purpose"] };
      },
    );
    return renewedMe(context, secret);
  }

  @Mutation(() => Boolean, { description: "Ends this session here and everywhere it is used." })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const { session, portal } = context;
    context.setSession(null);
    if (session === null) return true;
    const { viewer, secret } = session;
    const now = await portal.now();
    await portal.unitOfWork.run(
      { viewer, secret },
      changeOfAccount(context, "signOut"),
      (manager) => {
        endSession(manager, viewer, now);
        return Promise.resolve({
          result: true,
          type: "Session",
          ids: [viewer.sessionId],
          fields: ["endedAt"],
        });
      },
    );
    portal.sessions.forget(secret);
    return true;
  }
}
