/** Who is asking: `me`, signing in and out, choosing a purpose. */
import type { EntityManager } from "@mikro-orm/core";
import {
  Arg,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { markingOfRank } from "../../../schema/code-lists/marking.js";
import type { ViewerSession } from "../../database/viewer-session.js";
import type { RequestContext } from "../../graphql/context.js";
import { Unauthenticated } from "../../kernel/errors.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { isShortCode, takeCode } from "./authenticator.domain.js";
import { changeOfAccount } from "./in-person.js";
import {
  checkPassword,
  choosePurpose,
  endSession,
  makeSessionSecret,
  newSession,
  type NewSession,
  signInAddress,
  startSession,
} from "./sign-in.domain.js";

/** The account behind a session. */
@ObjectType({ description: "The account that is signed in." })
export class Account {
  @Field(() => ID, { description: "Identity of the account." })
  id!: string;

  @Field(() => String, { description: "The person's name." })
  name!: string;

  @Field(() => String, { description: "E-mail address that the account signs in with." })
  email!: string;

  @Field(() => String, { description: "What the person does." })
  jobTitle!: string;
}

/** The viewer, as told to themselves. */
@ObjectType({ description: "Who is asking, for which partner, and under which purpose." })
export class Me {
  @Field(() => Account, { description: "The account." })
  account!: Account;

  @Field(() => ID, { description: "Identity of the partner the account belongs to." })
  partnerId!: string;

  @Field(() => String, { description: "Name of the partner the account belongs to." })
  partnerName!: string;

  @Field(() => [String], { description: "Roles: codes of the list Role." })
  roles!: readonly string[];

  @Field(() => String, {
    description: "Highest marking this account is cleared for: a code of the list Marking.",
  })
  clearance!: string;

  @Field(() => String, {
    nullable: true,
    description: "Purpose in force; until one is chosen no record can be read.",
  })
  purpose!: string | null;

  @Field(() => [String], { description: "Purposes to choose from: codes of the list Purpose." })
  purposes!: readonly string[];

  @Field(() => Boolean, {
    description:
      "Whether the viewer keeps the other accounts of the partner: an administrator, in person.",
  })
  keepsAccounts!: boolean;

  @Field(() => DateTimeScalar, { description: "When the session ends whatever happens." })
  sessionEndsAt!: string;

  @Field(() => DateTimeScalar, { description: "When the session ends if nothing is asked." })
  idleEndsAt!: string;

  @Field(() => String, { description: "Version of the access policy in force." })
  policyVersion!: string;

  /** The session that it was told of; no field shows it. */
  session!: ViewerSession;
}

const moment = (text: string): string => new Date(text).toISOString();

function describeMe({ session, portal }: RequestContext): Me | null {
  if (session === null) return null;
  const { viewer } = session;
  return {
    account: {
      id: viewer.accountId,
      name: viewer.accountName,
      email: session.email,
      jobTitle: session.jobTitle,
    },
    partnerId: viewer.partnerId,
    partnerName: viewer.partnerName,
    roles: viewer.roles,
    clearance: markingOfRank(viewer.clearance),
    purpose: viewer.purpose,
    purposes: session.availablePurposes,
    keepsAccounts: viewer.narrowedTo === null && viewer.roles.includes("ADMINISTRATOR"),
    sessionEndsAt: moment(session.sessionEndsAt),
    idleEndsAt: moment(session.idleEndsAt),
    policyVersion: portal.policyVersion,
    session,
  };
}

async function renewedMe(context: RequestContext, secret: string): Promise<Me> {
  context.portal.sessions.forget(secret);
  const session = await context.portal.sessions.viewerOf(secret);
  const me = describeMe({ ...context, session });
  if (me === null) throw new Unauthenticated();
  return me;
}

/**
 * Starts a session and keeps it in the cookie.
 * @param prove what must hold under the session besides; when it throws there is none
 */
async function signedIn(
  context: RequestContext,
  operationName: string,
  session: NewSession,
  prove: (manager: EntityManager) => Promise<void> = () => Promise.resolve(),
): Promise<Me> {
  const { portal } = context;
  const { secret, sessionId } = session;
  await portal.unitOfWork.run(
    { viewer: session, secret },
    changeOfAccount(context, operationName),
    async (manager) => {
      await startSession(manager, session, await portal.now());
      await prove(manager);
      return { result: true, type: "Session", ids: [sessionId], fields: ["startedAt"] };
    },
  );
  context.setSession(secret);
  return renewedMe(context, secret);
}

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
    const me = await signedIn(context, "signInWithCode", newSession(account, "CODE"), (manager) =>
      portal.now().then((now) => takeCode(manager, portal.seal, account.id, { code, now })),
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
