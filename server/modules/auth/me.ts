/** Who is signed in, as told to themselves, and how somebody comes to be. */
import type { EntityManager } from "@mikro-orm/core";
import { Field, ID, ObjectType } from "type-graphql";
import { markingOfRank } from "../../../schema/code-lists/marking.js";
import type { ViewerSession } from "../../database/viewer-session.js";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { Unauthenticated } from "../../kernel/errors.js";
import { changeOfAccount } from "./in-person.js";
import { type NewSession, startSession } from "./sign-in.domain.js";
import { makesTokens } from "./token.domain.js";

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

  @Field(() => Boolean, {
    description: "Whether the viewer makes tokens: an information owner or a system, in person.",
  })
  makesTokens!: boolean;

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

/** The viewer, as told to themselves; null when nobody is signed in. */
export function describeMe({ session, portal }: RequestContext): Me | null {
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
    makesTokens: makesTokens(viewer),
    sessionEndsAt: moment(session.sessionEndsAt),
    idleEndsAt: moment(session.idleEndsAt),
    policyVersion: portal.policyVersion,
    session,
  };
}

/** The same after a change of the session. @throws Unauthenticated when it has ended meanwhile */
export async function renewedMe(context: RequestContext, secret: string): Promise<Me> {
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
export async function signedIn(
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
