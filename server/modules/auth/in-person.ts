/** Changes to accounts, made by a person who is signed in: a token makes none, and most ask the password again. */
import type { EntityManager } from "@mikro-orm/core";
import type { ViewerSession } from "../../database/viewer-session.js";
import type { RequestContext } from "../../graphql/context.js";
import { InvalidInput, NotAllowed, NotFound, Unauthenticated } from "../../kernel/errors.js";
import type { AuditContext } from "../audit/record.js";
import { isPasswordOf } from "./sign-in.domain.js";

/** A change, and what the audit keeps of it. */
export interface AccountChange<Result> {
  readonly operationName: string;
  /** What kind of thing is changed. */
  readonly type: string;
  readonly fields: readonly string[];
  /** Makes the change. @returns its answer, and the identities of what was changed */
  readonly make: (
    manager: EntityManager,
    session: ViewerSession,
  ) => Promise<{ readonly result: Result; readonly ids: readonly string[] }>;
}

/** What the audit keeps of a change to an account. */
export const changeOfAccount = (context: RequestContext, operationName: string): AuditContext => ({
  operation: "ALTERATION",
  operationName,
  policyVersion: context.portal.policyVersion,
  correlationId: context.correlationId,
});

/** The session of a person. @throws Unauthenticated for nobody, NotAllowed for a token */
export function requirePerson({ session }: RequestContext): ViewerSession {
  if (session === null) throw new Unauthenticated();
  if (session.viewer.narrowedTo !== null)
    throw new NotAllowed("A token cannot do this. Sign in in person.");
  return session;
}

/**
 * Makes sure that whoever holds the session knows its account's password: a session may be stolen.
 * @throws InvalidInput for another password, LimitExceeded after too many of them
 */
export async function requirePassword(context: RequestContext, password: string): Promise<void> {
  const { email } = requirePerson(context);
  const { portal, address } = context;
  await portal.throttle.countAttempt(email, address);
  if (!(await isPasswordOf(await portal.accountForSignIn(email), password)))
    throw new InvalidInput("currentPassword", "This is not your password.");
  await portal.throttle.signedIn(email, address);
}

/** Makes a change in the session of a person, with its entry in the audit. */
export function changeInPerson<Result>(
  context: RequestContext,
  { operationName, type, fields, make }: AccountChange<Result>,
): Promise<Result> {
  const session = requirePerson(context);
  const { viewer, secret } = session;
  return context.portal.unitOfWork.run(
    { viewer, secret },
    changeOfAccount(context, operationName),
    async (manager) => ({ ...(await make(manager, session)), type, fields }),
  );
}

/** What is no id at all is the id of nothing. @throws NotFound */
export function readId(text: string): string {
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/iu.test(text)) throw new NotFound();
  return text;
}
