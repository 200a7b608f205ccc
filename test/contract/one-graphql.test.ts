import "reflect-metadata";
import { createRequire } from "node:module";
import { GraphQLSchema, printSchema } from "graphql";
import { buildSchemaSync, Field, ObjectType, Query, Resolver } from "type-graphql";
import { expect, inject, test } from "vitest";

@ObjectType({ description: "A greeting." })
class Greeting {
  @Field(() => String, { description: "Its words." })
  words!: string;
}

@Resolver(() => Greeting)
class GreetingResolver {
  @Query(() => Greeting, { description: "Greets." })
  greeting(): Greeting {
    return { words: "hello" };
  }
}

test("type-graphql, the tests and the server share one copy of graphql, and decorators work", () => {
  const schema = buildSchemaSync({ resolvers: [GreetingResolver], validate: false });
  expect(schema).toBeInstanceOf(GraphQLSchema);
  expect(printSchema(schema)).toContain("greeting: Greeting!");
  expect(createRequire(import.meta.url).resolve("graphql")).toContain("node_modules/graphql/");
});

test("the run's throw-away database is announced to every project", () => {
  expect(inject("adminUrl")).toMatch(
    /^postgres:\/\/challenger_admin:.+@127\.0\.0\.1:\d+\/postgres$/,
  );
});
