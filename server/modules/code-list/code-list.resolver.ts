/** Code lists: the words behind the codes, open to everyone. */
import { Arg, Ctx, Field, ObjectType, Query, Resolver } from "type-graphql";
import type { RequestContext } from "../../graphql/context.js";

/** One code of a list. */
@ObjectType({ description: "A code of the reference data, with its meaning and source." })
export class CodeEntry {
  @Field(() => String, { description: "Name of the list." })
  list!: string;

  @Field(() => String, { description: "The code." })
  code!: string;

  @Field(() => String, { description: "What it is called." })
  label!: string;

  @Field(() => String, { description: "What it means." })
  definition!: string;

  @Field(() => String, { description: "Where the meaning comes from, and how sure that is." })
  sourceNote!: string;

  @Field(() => String, { description: "Version of the scheme." })
  schemeVersion!: string;
}

/** Resolves code lists. */
@Resolver()
export class CodeListResolver {
  @Query(() => [CodeEntry], {
    description: "The codes of a list, closed ones included; empty for an unknown list.",
  })
  codes(
    @Arg("list", () => String, { description: "Name of the list, such as Marking." }) list: string,
    @Ctx() context: RequestContext,
  ): Promise<readonly CodeEntry[]> {
    return context.portal.codesOf(list);
  }
}
