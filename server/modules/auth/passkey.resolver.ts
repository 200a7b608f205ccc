/** The viewer's passkeys: adding, naming and removing them. */
import { Arg, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";
import { DateTimeScalar } from "../../graphql/scalars.js";
import { InvalidInput } from "../../kernel/errors.js";
import { changeInPerson, readId, requirePassword, requirePerson } from "./in-person.js";
import { addPasskey, askForNewPasskey, removePasskey, renamePasskey } from "./passkey.domain.js";

/** A passkey, as its own account is told. */
@ObjectType({ description: "A passkey of the viewer: it signs in without password and code." })
export class Passkey {
  @Field(() => ID, { description: "Identity of the passkey." })
  id!: string;

  @Field(() => String, { description: "What the viewer calls it." })
  name!: string;

  @Field(() => DateTimeScalar, { description: "When it was added." })
  madeAt!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it last signed in; null when it never has.",
  })
  usedAt!: string | null;
}

const passwordArgument = { description: "The viewer's password, asked again." };
const nameArgument = { description: "What to call it: at most 80 characters." };
const idArgument = { description: "Identity of the passkey." };

/** Resolves the viewer's passkeys. */
@Resolver()
export class PasskeyResolver {
  @Query(() => [Passkey], {
    nullable: true,
    description: "The viewer's passkeys, newest first; null when nobody is signed in.",
  })
  async myPasskeys(@Ctx() { session, portal }: RequestContext): Promise<readonly Passkey[] | null> {
    if (session === null) return null;
    const passkeys = await portal.accounts.passkeys(session.secret);
    return passkeys.map(({ id, name, madeAt, usedAt }) => ({
      id,
      name,
      madeAt: madeAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }));
  }

  @Mutation(() => String, {
    nullable: true,
    description:
      "Asks for a new passkey: options of the browser's `navigator.credentials.create`, as JSON, for five minutes.",
  })
  async askForNewPasskey(
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    await requirePassword(context, currentPassword);
    const { viewer, email, secret } = requirePerson(context);
    const { portal, origin } = context;
    const known = await portal.accounts.passkeys(secret);
    const { options, ...question } = await askForNewPasskey(viewer, email, origin, known);
    portal.newPasskeyQuestions.keep(secret, question);
    return options;
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Adds the passkey that a browser made; answers its identity.",
  })
  async addPasskey(
    @Arg("answer", () => String, { description: "What the browser answered, as JSON." })
    answer: string,
    @Arg("name", () => String, nameArgument) name: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { portal } = context;
    const question = portal.newPasskeyQuestions.take(requirePerson(context).secret);
    if (question === null)
      throw new InvalidInput("passkey", "This took too long. Begin again with your password.");
    return changeInPerson(context, {
      operationName: "addPasskey",
      type: "Passkey",
      fields: ["publicKey", "name"],
      make: async (manager, { viewer }) => {
        const now = await portal.now();
        const id = await addPasskey(manager, viewer, question, { text: answer, name, now });
        return { result: id, ids: [id] };
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Gives one of the viewer's own passkeys another name; answers its identity.",
  })
  renamePasskey(
    @Arg("id", () => ID, idArgument) id: string,
    @Arg("name", () => String, nameArgument) name: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return changeInPerson(context, {
      operationName: "renamePasskey",
      type: "Passkey",
      fields: ["name"],
      make: async (manager, { viewer }) => {
        await renamePasskey(manager, viewer, readId(id), name);
        return { result: id, ids: [id] };
      },
    });
  }

  @Mutation(() => ID, {
    nullable: true,
    description: "Removes one of the viewer's own passkeys; answers the identity it had.",
  })
  async removePasskey(
    @Arg("id", () => ID, idArgument) id: string,
    @Arg("currentPassword", () => String, passwordArgument) currentPassword: string,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    await requirePassword(context, currentPassword);
    return changeInPerson(context, {
      operationName: "removePasskey",
      type: "Passkey",
      fields: ["publicKey", "name"],
      make: async (manager, { viewer }) => {
        await removePasskey(manager, viewer, readId(id));
        return { result: id, ids: [id] };
      },
    });
  }
}
