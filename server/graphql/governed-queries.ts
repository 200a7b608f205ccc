/** The read queries of every concept, made from its model and policy: `x(id)`, `xs(...)`, `xGroups(...)`. */
import { ID, Int, Resolver } from "type-graphql";
import type { Register } from "../policy/register.js";
import type { RootRead } from "../reading/compile-root.js";
import { listArguments, type GovernedClasses } from "./governed-types.js";
import {
  addField,
  addQuery,
  describedClass,
  emptyClass,
  type Argument,
  type TypeClass,
  type TypeThunk,
} from "./type-classes.js";

/** The root fields that the governed read answers, by name. */
export type GovernedRoots = ReadonlyMap<string, RootRead>;

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function searchResultClass(classes: GovernedClasses): TypeClass {
  const hit = describedClass("SearchHit", "A record whose visible text matched.");
  addField(hit, "record", () => classes.record, { description: "The record." });
  addField(hit, "matchedField", () => String, {
    description: "The field whose visible text matched.",
    nullable: false,
  });
  addField(hit, "matchedText", () => String, {
    description: "The text that matched, as the viewer sees it.",
  });
  const result = describedClass("SearchResult", "What a search found, best first.");
  addField(result, "hits", () => [hit], { description: "The hits.", nullable: false });
  addField(result, "hasMore", () => Boolean, {
    description: "Whether more was found than was asked for.",
    nullable: false,
  });
  return result;
}

/**
 * Registers the governed root fields with type-graphql.
 * @returns the resolver class to build the schema with, and which root field reads what
 */
export function governedQueries(
  register: Register,
  classes: GovernedClasses,
): { readonly resolver: TypeClass; readonly roots: GovernedRoots } {
  const resolver = emptyClass("GovernedQueries");
  Resolver()(resolver);
  const roots = new Map<string, RootRead>();
  const add = (
    name: string,
    read: RootRead,
    type: TypeThunk,
    description: string,
    given: readonly Argument[],
  ): void => {
    roots.set(name, read);
    addQuery(resolver, name, type, description, given);
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
  const searchResult = searchResultClass(classes);
  add(
    "search",
    { kind: "search" },
    () => searchResult,
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
  return { resolver, roots };
}
