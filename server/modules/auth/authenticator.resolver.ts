/** The second step at sign-in: what there is, enrolling, and recovery codes. */
import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { InvalidInput } from "../../kernel/errors.js";
import {
  addressOf,
  enrolAuthenticator,
  makeRecoveryCodes,
  offerAuthenticator,
  removeAuthenticator,
} from "./authenticator.domain.js";
import { changeInPerson, requirePassword, requirePerson } from "./in-person.js";

/** The second step of an account. */
@ObjectType({ description: "The viewer's second step at sign-in: a code of an authenticator." })
export class SecondStep {
  @Field(() => DateTimeScalar, { description: "When the authenticator was enrolled." })
  enrolledAt!: string;

  @Field(() => Int, { description: "Recovery codes that were not used yet." })
  recoveryCodesLeft!: number;
}

/** An authenticator to enrol. */
@ObjectType({ description: "An authenticator to enrol; its secret is shown this once." })
export class AuthenticatorOffer {
  @Field(() => String, { description: "What an authenticator reads from a picture (otpauth:)." })
  address!: string;

  @Field(() => String, { description: "The same secret to be typed, in Base32." })
  secret!: string;
}

const passwordArgument = { description: "The viewer's password, asked again." };

/** Resolves the viewer's second step. */
@Resolver()
export class AuthenticatorResolver {
  @Query(() => SecondStep, {
    nullable: true,
    description: "The viewer's second step at sign-in; null when there is none, or a token asks.",
  })
  async mySecondStep(@Ctx() { session, portal }: RequestContext): Promise<SecondStep | null> {
    if (session === null) return null;
    const found = await portal.accounts.secondStep(session.secret);
    return found === null ? null : { ...found, enrolledAt: found.enrolledAt.toISOString() };
  }

  @Mutation(() => AuthenticatorOffer, {
    nullable: true,
    description:
      "Offers an authenticator, for five minutes. Nothing changes until one of its codes confirms it.",
  })
  async offerAuthenticator(
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<AuthenticatorOffer> {
    await requirePassword(context, currentPassword);
    const { email, secret } = requirePerson(context);
    const offer = offerAuthenticator(email);
    context.portal.offeredAuthenticators.keep(secret, offer);
    return { address: addressOf(offer), secret: offer.secret };
  }

  @Mutation(() => [String], {
    nullable: true,
    description:
      "Makes the offered authenticator the viewer's second step; answers recovery codes, shown this once.",
  })
  async confirmAuthenticator(
    @Arg("code", () => String, { description: "A code that the authenticator shows now." })
    code: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly string[]> {
    const { secret } = requirePerson(context);
    const { portal } = context;
    const offer = portal.offeredAuthenticators.find(secret);
    if (offer === null)
      throw new InvalidInput("offer", "This took too long. Begin again with your password.");
    const codes = await changeInPerson(context, {
      operationName: "confirmAuthenticator",
      type: "Account",
      fields: ["authenticator", "recoveryCodes"],
      make: async (manager, { viewer: { accountId } }) => {
        const proof = { offer, code, now: await portal.now() };
        const result = await enrolAuthenticator(manager, portal.seal, accountId, proof);
        return { result, ids: [accountId] };
      },
    });
    portal.offeredAuthenticators.take(secret);
    return codes;
  }

  @Mutation(() => [String], {
    nullable: true,
    description: "Makes new recovery codes, shown this once; those there were work no more.",
  })
  async makeRecoveryCodes(
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly string[]> {
    await requirePassword(context, currentPassword);
    const { secret } = requirePerson(context);
    if ((await context.portal.accounts.secondStep(secret)) === null)
      throw new InvalidInput("authenticator", "Enrol an authenticator first.");
    return changeInPerson(context, {
      operationName: "makeRecoveryCodes",
      type: "Account",
      fields: ["recoveryCodes"],
      make: async (manager, { viewer: { accountId } }) => ({
        result: await makeRecoveryCodes(manager, accountId),
        ids: [accountId],
      }),
    });
  }

  @Mutation(() => Boolean, {
    nullable: true,
    description: "Takes the second step away, with its recovery codes.",
  })
  async removeAuthenticator(
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "removeAuthenticator",
      type: "Account",
      fields: ["authenticator", "recoveryCodes"],
      make: async (manager, { viewer: { accountId } }) => {
        await removeAuthenticator(manager, accountId);
        return { result: true, ids: [accountId] };
      },
    });
  }
}
