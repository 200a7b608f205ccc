/** Signing in with a passkey. */
import { Arg, Ctx, Mutation, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { Unauthenticated } from "../../kernel/errors.js";
import { Me, signedIn } from "./me.js";
import {
  askForPasskey,
  checkPasskey,
  notePasskeyUse,
  readPasskeyAnswer,
} from "./passkey.domain.js";
import { makeSessionSecret, newSession } from "./sign-in.domain.js";

/** Resolves signing in with a passkey. */
@Resolver()
export class PasskeySignInResolver {
  @Mutation(() => String, {
    nullable: true,
    description:
      "Asks for a passkey to sign in with: options of the browser's `navigator.credentials.get`, as JSON, for five minutes.",
  })
  async askForPasskey(@Ctx() context: RequestContext): Promise<string> {
    const { portal, origin } = context;
    const { options, ...question } = await askForPasskey(origin);
    const ticket = makeSessionSecret();
    portal.passkeyQuestions.keep(ticket, question);
    context.setSession(ticket);
    return options;
  }

  @Mutation(() => Me, {
    nullable: true,
    description:
      "Signs in with a passkey that asked who holds it, and starts a session, kept in a cookie.",
  })
  async signInWithPasskey(
    @Arg("answer", () => String, { description: "What the browser answered, as JSON." })
    answer: string,
    @Ctx() context: RequestContext,
  ): Promise<Me> {
    const { portal, presented, address } = context;
    // Taken, not looked at: an answer is judged once.
    const question = portal.passkeyQuestions.take(presented);
    if (question === null) throw new Unauthenticated();
    const given = readPasskeyAnswer(answer);
    const known = await portal.accounts.passkeyForSignIn(given.credentialId);
    const { passkey, counter } = await checkPasskey(known, question, given);
    const account = { ...passkey, id: passkey.accountId };
    const session = newSession(account, "PASSKEY");
    const me = await signedIn(context, "signInWithPasskey", session, async (manager) =>
      notePasskeyUse(manager, passkey, counter, await portal.now()),
    );
    await portal.throttle.signedIn(passkey.email, address);
    return me;
  }
}
