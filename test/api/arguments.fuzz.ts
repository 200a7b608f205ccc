/**
 * Every argument of every root field, with values that no page sends: the answer is an answer or a typed error,
 * never a failure of the portal, and tells nothing of how it is made. ARGUMENTS=5000 tries more.
 */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
} from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom, type Random } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { secretOf } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";

const tries = Number(process.env["ARGUMENTS"] ?? 600);
const seed = Number(process.env["ARGUMENTS_SEED"] ?? 20_261_124);

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(9));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

const texts = [
  "",
  " ",
  "'; drop table person; --",
  "' or '1'='1",
  "$1",
  '{"$ne":null}',
  "\u0000",
  "a\u0000b",
  "\ud800",
  "%00",
  "\\",
  "%_%",
  "x".repeat(20_000),
  "\u202e\u{1f600}\u0301",
  "__proto__",
  "constructor",
  "00000000-0000-4000-8000-000000000000",
  "2026-02-30",
  "9999999-01-01",
  "-infinity",
  "NaN",
  "(((((",
  "a & | ! :*",
];
const numbers = [0, -1, 1.5, 201, 2 ** 31, -(2 ** 31) - 1, 2 ** 53, 1e308, -1e308];
const shapes: readonly unknown[] = [null, true, false, [], {}, [[]], [null], { a: { b: [] } }];

const anything = (random: Random): unknown =>
  random.pick([random.pick(texts), random.pick(numbers), random.pick(shapes)]);

/** A value that has the argument's shape for the most part, and something else in it. */
function hostile(type: GraphQLInputType, random: Random, depth = 0): unknown {
  if (random.chance(0.15)) return anything(random);
  if (isNonNullType(type)) return hostile(type.ofType, random, depth);
  if (isListType(type)) {
    const length = random.chance(0.1) ? 300 : random.below(4);
    return Array.from({ length }, () => hostile(type.ofType, random, depth + 1));
  }
  if (isEnumType(type))
    return random.pick([...type.getValues().map(({ name }) => name), "NOTHING"]);
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const some = random.some(fields, depth > 3 ? 0 : Math.min(1, 2 / fields.length));
    return Object.fromEntries(
      some.map((field) => [field.name, hostile(field.type, random, depth + 1)]),
    );
  }
  if (type.name === "Int" || type.name === "Float") return random.pick(numbers);
  return random.chance(0.8) ? random.pick(texts) : anything(random);
}

type Field = GraphQLField<unknown, unknown>;

interface Target {
  readonly operation: "query" | "mutation";
  readonly field: Field;
  readonly argument: GraphQLArgument;
}

function targets(): readonly Target[] {
  const { fullSchema } = portal.app.portal;
  const of = (operation: Target["operation"], fields: readonly Field[]): readonly Target[] =>
    fields.flatMap((field) => field.args.map((argument) => ({ operation, field, argument })));
  return [
    ...of("query", Object.values(fullSchema.getQueryType()!.getFields())),
    ...of("mutation", Object.values(fullSchema.getMutationType()!.getFields())),
  ];
}

function request({ operation, field, argument }: Target, random: Random) {
  const given = field.args.filter((one) => one === argument || isRequiredArgument(one));
  const declared = given.map(({ name, type }) => `$${name}: ${String(type)}`).join(", ");
  const passed = given.map(({ name }) => `${name}: $${name}`).join(", ");
  const selection = isLeafType(getNamedType(field.type)) ? "" : " { __typename }";
  return {
    query: `${operation} (${declared}) { ${field.name}(${passed})${selection} }`,
    variables: Object.fromEntries(given.map(({ name, type }) => [name, hostile(type, random)])),
  };
}

const codes: ReadonlySet<unknown> = new Set([
  "INVALID_INPUT",
  "NOT_FOUND",
  "NOT_ALLOWED",
  "CONFLICT",
  "LIMIT_EXCEEDED",
  "NOT_UNDERSTOOD",
  "UNAUTHENTICATED",
]);
const innards =
  /node_modules|\.[jt]s:\d|\bat \w+ \(|syntax error|invalid input|relation "|column "|\bselect\b.+\bfrom\b|pg_|stack/iu;

const atOnce = 8;
const timeoutMs = 900_000;

test(
  "no argument makes the portal fail, and no answer tells how it is made",
  async () => {
    const random = seededRandom(seed);
    const all = targets();
    const wrong: string[] = [];
    let answered = 0;
    const tryOne = async ({ query, variables }: ReturnType<typeof request>): Promise<void> => {
      const { status, body } = await portal.ask(secretOf("policeAnalyst"), query, variables);
      const errors = body.errors ?? [];
      if (errors.length === 0) answered += 1;
      const isTyped = errors.every(({ extensions }) => codes.has(extensions["code"]));
      if (status >= 500 || !isTyped || innards.test(JSON.stringify(errors)))
        wrong.push(
          `${status} ${query} ${JSON.stringify(variables).slice(0, 300)} ${JSON.stringify(errors)}`,
        );
    };
    for (let from = 0; from < Math.max(tries, all.length); from += atOnce) {
      const some = Array.from({ length: atOnce }, (_, at) =>
        request(all[(from + at) % all.length]!, random),
      );
      await Promise.all(some.map(tryOne));
    }
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(tries / 50);
  },
  timeoutMs,
);
