/** The read queries of every concept, made from its model and policy: `x(id)`, `xs(...)`, `xGroups(...)`. */
import { Arg, ID, Int, ObjectType, Field, Query, Resolver } from "type-graphql";
import type { Register } from "../policy/register.js";
import type { RootRead } from "../reading/compile-root.js";
import { listArguments, type GovernedClasses } from "./governed-types.js";

/** The root fields that the governed read answers, by name. */
export type GovernedRoots = ReadonlyMap<string, RootRead>;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

type Thunk = Parameters<typeof Arg>[1] & object;

interface RootArgument {
  readonly name: string;
  readonly type: Thunk;
  readonly description: string;
  readonly required?: boolean;
}

function searchClasses(classes: GovernedClasses): { readonly result: new () => object } {
  class SearchHit {}
  ObjectType("SearchHit", { description: "A record whose visible text matched." })(SearchHit);
  Field(() => classes.record, { nullable: true, description: "The record." })(
    SearchHit.prototype,
    "record",
  );
  Field(() => String, { description: "The field whose visible text matched." })(
    SearchHit.prototype,
    "matchedField",
  );
  Field(() => String, {
    nullable: true,
    description: "The text that matched, as the viewer sees it.",
  })(SearchHit.prototype, "matchedText");
  class SearchResult {}
  ObjectType("SearchResult", { description: "What a search found, best first." })(SearchResult);
  Field(() => [SearchHit], { description: "The hits." })(SearchResult.prototype, "hits");
  Field(() => Boolean, { description: "Whether more was found than was asked for." })(
    SearchResult.prototype,
    "hasMore",
  );
  return { result: SearchResult };
}

/**
 * Registers the governed root fields with type-graphql.
 * @returns the resolver class to build the schema with, and which root field reads what
 */
export function governedQueries(
  register: Register,
  classes: GovernedClasses,
): { readonly resolver: new () => object; readonly roots: GovernedRoots } {
  class GovernedQueries {}
  Resolver()(GovernedQueries);
  const roots = new Map<string, RootRead>();
  const { prototype } = GovernedQueries;

  const add = (
    name: string,
    read: RootRead,
    type: Thunk,
    description: string,
    given: readonly RootArgument[],
  ): void => {
    roots.set(name, read);
    Object.defineProperty(prototype, name, { value: () => undefined, configurable: true });
    given.forEach((argument, index) => {
      const options = { nullable: argument.required !== true, description: argument.description };
      Arg(argument.name, argument.type, options)(prototype, name, index);
    });
    const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
    Query(type, { nullable: true, description })(prototype, name, descriptor);
  };

  for (const { type } of register.all) {
    const made = classes.named(type.name);
    const single = lowerFirst(type.name);
    add(
      single,
      { kind: "one", typeName: type.name },
      () => made.object,
      `One of the ${type.plural}, by its identity. Null when hidden or missing.`,
      [{ name: type.key, type: () => ID, description: "Its identity.", required: true }],
    );
    add(
      type.plural,
      { kind: "list", typeName: type.name },
      () => made.connection,
      `The ${type.plural} that the viewer may read.`,
      listArguments(made),
    );
    if (made.group === null || made.groupField === null) continue;
    const { group, groupField } = made;
    add(
      `${single}Groups`,
      { kind: "groups", typeName: type.name },
      () => [group],
      `The ${type.plural} that the viewer may read, counted by groups.`,
      [
        {
          name: "by",
          type: () => [groupField],
          description: "One to three fields to group by.",
          required: true,
        },
        { name: "filter", type: () => made.filter, description: "Which rows to count." },
      ],
    );
  }
  add(
    "node",
    { kind: "node" },
    () => classes.record,
    "Any record, by its identity. Null when hidden or missing.",
    [{ name: "id", type: () => ID, description: "The record's identity.", required: true }],
  );
  const search = searchClasses(classes);
  add(
    "search",
    { kind: "search" },
    () => search.result,
    "Records by name, identifier or words, over the text that the viewer sees.",
    [
      {
        name: "text",
        type: () => String,
        description: "Part of a name, a name as it sounds, a number or its last digits, or words.",
        required: true,
      },
      {
        name: "types",
        type: () => [classes.recordTypeEnum],
        description: "Kinds of record to search; all when left out.",
      },
      { name: "first", type: () => Int, description: "Hits to return, 200 at most." },
    ],
  );
  return { resolver: GovernedQueries, roots };
}
