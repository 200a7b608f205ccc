/**
 * Noninterference: two databases that differ only in what a viewer may not see answer every request of
 * that viewer with the same bytes. More of it: `npm run test:leak -- --requests N --seed S`.
 */
import { afterAll, beforeAll, expect, test } from "vitest";
import { rooms } from "../../server/modules/index.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import { seededRandom, type Random } from "../support/random.js";
import type { Answer } from "../support/server.js";
import type { CastName } from "../support/viewers.js";
import { buildWorld } from "../support/world.js";
import { focusedOperation } from "./focused-operation.js";
import { chooseSamePurpose, oddOperation } from "./odd-operation.js";
import { isOwnDocument, pageOperation } from "./page-operation.js";
import { randomOperation, type RandomOperation } from "./random-operation.js";
import { shrink } from "./shrink.js";
import { observed, twinPair, type TwinPair, type TwinRequest } from "./twin-pair.js";
import { vocabularyOf, type Vocabulary } from "./vocabulary.js";

const requests = Number(process.env["LEAK_REQUESTS"] ?? 2_000);
const seed = Number(process.env["LEAK_SEED"] ?? 20_261_124);
const viewers: readonly CastName[] = [
  "housingOfficer",
  "nurse",
  "regionalAnalyst",
  "charityWorker",
  "integration",
  "constable",
];
const requestsEach = Math.ceil(requests / viewers.length);

let world: TestDatabase;

beforeAll(async () => {
  world = await createDatabase();
  await buildWorld(world.owner, seededRandom(seed));
  await world.owner.end();
});

afterAll(async () => {
  await world?.drop();
});

/** Page arguments with the cursors that an answer showed in its slots. */
function pagesOf(answer: Answer, random: Random): string[] {
  const slots: { startCursor?: string; endCursor?: string }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [name, member] of Object.entries(value)) {
      if (name === "slot" && typeof member === "object" && member !== null)
        slots.push(member as (typeof slots)[number]);
      else visit(member);
    }
  };
  visit(answer.body.data);
  const cursors = slots.filter(({ endCursor }) => typeof endCursor === "string");
  if (cursors.length === 0) return [];
  const { startCursor, endCursor } = random.pick(cursors);
  const size = 1 + random.below(4);
  return [
    `first: ${size}, after: "${endCursor}"`,
    `last: ${size}, before: "${endCursor}"`,
    `first: ${size}, after: "${startCursor}"`,
  ];
}

interface Tally {
  asked: number;
  answered: number;
  withRecords: number;
}

async function compare(pair: TwinPair, request: TwinRequest, tally: Tally): Promise<Answer> {
  const [one, other] = await pair.ask(pair.viewer, request);
  tally.asked += 1;
  if (one.status === 200 && one.body.data !== undefined) tally.answered += 1;
  if (/"[0-9a-f]{8}-[0-9a-f]{4}-4/.test(one.text)) tally.withRecords += 1;
  if (observed(one) === observed(other)) return one;
  const isWhole = isOwnDocument(request.text);
  const text = isWhole
    ? request.text
    : await shrink(request.text, async (smaller) => {
        const answers = await pair.ask(pair.viewer, { ...request, text: smaller });
        return observed(answers[0]) !== observed(answers[1]);
      });
  const answers = await pair.ask(pair.viewer, { ...request, text });
  throw new Error(
    [
      `The twin worlds of ${pair.viewer} differ (seed ${seed}).`,
      text,
      `variables ${JSON.stringify(request.variables)}`,
      ...answers.map((answer) => observed(answer).slice(0, 2_000)),
    ].join("\n"),
  );
}

function drawn(pair: TwinPair, words: Vocabulary, random: Random): RandomOperation {
  const { app } = pair.portals[0];
  if (random.chance(0.01)) return chooseSamePurpose(pair.viewer);
  if (random.chance(0.15)) return oddOperation(random, words);
  if (random.chance(0.15)) return pageOperation(random, app.portal.fullSchema, words);
  if (random.chance(0.35)) return focusedOperation(random, pair.schema, words);
  const isFull = random.chance(0.12);
  return randomOperation({ random, words, schema: isFull ? app.portal.fullSchema : pair.schema });
}

test.each(viewers)("for %s nothing depends on what is hidden", async (viewer) => {
  const random = seededRandom(seed * 31 + viewers.indexOf(viewer));
  const pair = await twinPair(world.name, viewer, random, 50);
  const tally: Tally = { asked: 0, answered: 0, withRecords: 0 };
  try {
    const words = await vocabularyOf(pair.owners, rooms);
    while (tally.asked < requestsEach) {
      const operation = drawn(pair, words, random);
      const first = { text: operation.text("first: 3"), variables: operation.variables };
      // Somebody who sees more asks before: what was found for them must not reach this viewer.
      if (random.chance(0.1)) await pair.ask("policeAnalyst", first);
      const answer = await compare(pair, first, tally);
      if (!operation.hasSlot) continue;
      for (const page of pagesOf(answer, random)) {
        await compare(pair, { text: operation.text(page), variables: operation.variables }, tally);
      }
    }
  } finally {
    await pair.close();
  }
  const kinds = Object.keys(pair.changes).length;
  const total = Object.values(pair.changes).reduce((sum, count) => sum + count, 0);
  process.stdout.write(
    `  ${viewer}: ${tally.asked} requests, ${tally.answered} answered, ${tally.withRecords} with records; ` +
      `${total} hidden changes of ${kinds} kinds\n`,
  );
  expect(total).toBeGreaterThan(10);
  expect(tally.answered).toBeGreaterThan(tally.asked / 2);
  expect(tally.withRecords).toBeGreaterThan(tally.asked / 20);
});
