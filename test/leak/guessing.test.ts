/**
 * Guessing teaches nothing: a name outside a viewer's schema, wherever it is tried, is answered like nonsense,
 * headers included. More of it: GUESSES=1 tries every word in every place, and not only in one.
 */
import { isEnumType, isInputObjectType, isObjectType, type GraphQLSchema } from "graphql";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom } from "../support/random.js";
import { startPortal, type TestPortal } from "../support/server.js";
import { secretOf, type CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { guessedWords } from "./guessed-words.js";
import { observed } from "./twin-pair.js";

const triesAll = process.env["GUESSES"] !== undefined;
const atOnce = 8;
const viewers: readonly CastName[] = ["housingOfficer", "integration"];

let database: TestDatabase;
let portal: TestPortal;

beforeAll(async () => {
  database = await createDatabase();
  await buildWorld(database.owner, seededRandom(6));
  portal = await startPortal(database);
});

afterAll(async () => {
  await portal?.close();
  await database?.drop();
});

/** A place where a name can be tried, and the names that the viewer's schema has there. */
interface Place {
  readonly write: (word: string) => string;
  readonly known: (schema: GraphQLSchema) => readonly string[];
}

function membersOf(schema: GraphQLSchema, name: string): readonly string[] {
  const type = schema.getType(name);
  if (isEnumType(type)) return type.getValues().map((value) => value.name);
  return isObjectType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : [];
}

const places: readonly Place[] = [
  {
    write: (word) => `{ ${word} { __typename } }`,
    known: (schema) => membersOf(schema, "Query"),
  },
  {
    write: (word) => `mutation { ${word} }`,
    known: (schema) => membersOf(schema, "Mutation"),
  },
  {
    write: (word) => `{ persons(first: 1) { nodes { ${word} } } }`,
    known: (schema) => membersOf(schema, "Person"),
  },
  {
    write: (word) => `{ persons(${word}: null) { totalCount } }`,
    known: (schema) => {
      const { persons } = schema.getQueryType()!.getFields();
      return persons!.args.map(({ name }) => name);
    },
  },
  {
    write: (word) => `{ persons(filter: { ${word}: { isNull: true } }) { totalCount } }`,
    known: (schema) => membersOf(schema, "PersonFilter"),
  },
  {
    write: (word) => `{ persons(orderBy: [{ field: ${word} }]) { totalCount } }`,
    known: (schema) => membersOf(schema, "PersonOrderField"),
  },
  {
    write: (word) => `{ personGroups(by: [${word}]) { count } }`,
    known: (schema) => membersOf(schema, "PersonGroupField"),
  },
  {
    write: (word) => `{ search(text: "ada", types: [${word}]) { hasMore } }`,
    known: (schema) => membersOf(schema, "RecordType"),
  },
  {
    write: (word) => `{ me { ... on ${word} { __typename } } }`,
    known: (schema) => Object.keys(schema.getTypeMap()),
  },
  {
    write: (word) => `query ($given: ${word}) { me { purpose } }`,
    known: (schema) => Object.keys(schema.getTypeMap()),
  },
  {
    write: (word) => `{ __type(name: "${word}") { name kind } }`,
    known: (schema) => Object.keys(schema.getTypeMap()),
  },
  {
    write: (word) => `{ me { purpose @${word} } }`,
    known: (schema) => schema.getDirectives().map(({ name }) => name),
  },
];

interface Guess {
  readonly place: Place;
  readonly word: string;
}

/** Names that the viewer's schema has not: every word in every place, or each in one, the places in turn. */
function guessesFor(schema: GraphQLSchema, words: readonly string[]): readonly Guess[] {
  const known = new Map(places.map((place) => [place, new Set(place.known(schema))]));
  return words
    .flatMap((word, at) =>
      (triesAll ? places : [places[at % places.length]!]).map((place) => ({ place, word })),
    )
    .filter(({ place, word }) => !known.get(place)!.has(word));
}

test.each(viewers)(
  "for %s thousands of likely names are nonsense, wherever they are tried",
  async (name) => {
    const { portal: parts } = portal.app;
    const schema = parts.schemaFor(await parts.sessions.viewerOf(secretOf(name)));
    // Unless all are tried, the viewers share the words.
    const all = guessedWords(parts.fullSchema);
    const words = triesAll ? all : all.filter((_, at) => at % 2 === viewers.indexOf(name));
    const answerTo = async ({ place, word }: Guess): Promise<string> =>
      observed(await portal.ask(secretOf(name), place.write(word)));
    const nonsense = new Map<Place, string>();
    for (const place of places)
      nonsense.set(place, await answerTo({ place, word: "qzjxvanything" }));
    const guesses = guessesFor(schema, words);
    const learnt: string[] = [];
    for (let from = 0; from < guesses.length; from += atOnce) {
      const some = guesses.slice(from, from + atOnce);
      const answers = await Promise.all(some.map(answerTo));
      some.forEach((guess, at) => {
        if (answers[at] !== nonsense.get(guess.place)) learnt.push(guess.place.write(guess.word));
      });
    }
    expect(learnt).toEqual([]);
    expect(all.length).toBeGreaterThan(5_000);
    expect(guesses.length).toBeGreaterThan(2_500);
  },
);

test("no answer to a guess names anything, or suggests it", async () => {
  for (const typo of [
    "{ person { id } }",
    "{ persons { nodes { nhsNumbr } } }",
    "{ mee { purpose } }",
  ]) {
    const { text } = await portal.ask(secretOf("policeAnalyst"), typo);
    expect(text).not.toMatch(/did you mean|nhs|person|purpose|mee/iu);
  }
});
