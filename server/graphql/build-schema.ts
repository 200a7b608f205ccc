/** Gathers the rooms into one schema. */
import "reflect-metadata";
import { isObjectType, type GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import type { Register } from "../policy/register.js";
import { governedClasses } from "./governed-types.js";
import { governedQueries, type GovernedRoots } from "./governed-queries.js";
import type { TypeClass } from "./type-classes.js";

/** The contract, and which of its parts the governed read answers. */
export interface Contract {
  readonly schema: GraphQLSchema;
  readonly roots: GovernedRoots;
  readonly governedTypes: ReadonlySet<string>;
}

let built: Contract | null = null;

/**
 * Builds the full schema. type-graphql keeps its types for the whole process, so it is built once.
 * @param resolvers what the rooms answer by hand, beside the governed reads
 */
export function buildContract(register: Register, resolvers: readonly TypeClass[]): Contract {
  if (built !== null) return built;
  const classes = governedClasses(register);
  const { resolver, roots } = governedQueries(register, classes);
  const schema = buildSchemaSync({
    resolvers: [resolver, ...resolvers],
    orphanedTypes: register.all.map(({ type }) => classes.named(type.name).object),
    validate: false,
  });
  const governedTypes = new Set([
    "FieldAccess",
    "PageInfo",
    "Receipt",
    "SearchHit",
    "SearchResult",
    ...register.all.flatMap(({ type: { name } }) => [
      name,
      `${name}Connection`,
      `${name}Edge`,
      `${name}Group`,
    ]),
  ]);
  // What a governed type shows was shaped by the governed read: no resolver stands on its fields.
  for (const name of governedTypes) {
    const type = schema.getType(name);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) delete field.resolve;
  }
  const query = schema.getQueryType();
  for (const name of roots.keys()) delete query?.getFields()[name]?.resolve;
  built = { schema, roots, governedTypes };
  return built;
}
