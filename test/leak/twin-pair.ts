/** Two portals on twin databases, asked the same and compared byte by byte. */
import type { GraphQLSchema } from "graphql";
import { rooms } from "../../server/modules/index.js";
import { createDatabase, type TestDatabase } from "../support/database.js";
import type { Random } from "../support/random.js";
import { startPortal, type Answer, type TestPortal } from "../support/server.js";
import { makeTwin, type TwinChanges } from "../support/twin.js";
import { secretOf, type CastName } from "../support/viewers.js";

/** A request to both worlds. */
export interface TwinRequest {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Two twin worlds for one viewer. */
export interface TwinPair {
  readonly viewer: CastName;
  readonly changes: TwinChanges;
  readonly owners: readonly [TestDatabase["owner"], TestDatabase["owner"]];
  readonly portals: readonly [TestPortal, TestPortal];
  /** The viewer's own schema. */
  readonly schema: GraphQLSchema;
  /** Asks both worlds as somebody. */
  readonly ask: (who: CastName, request: TwinRequest) => Promise<readonly [Answer, Answer]>;
  readonly close: () => Promise<void>;
}

/** Everything of an answer that its reader can observe, the date left out. */
export function observed(answer: Answer): string {
  const headers = [...answer.headers]
    .filter(([name]) => name !== "date")
    .map(([name, value]) => `${name}: ${value}`)
    .toSorted((one, other) => one.localeCompare(other));
  return JSON.stringify([answer.status, headers, answer.text]);
}

/** Clones a world twice and changes one clone wherever the viewer may not see it. */
export async function twinPair(
  world: string,
  viewer: CastName,
  random: Random,
  attempts: number,
): Promise<TwinPair> {
  const original = await createDatabase(world);
  const changed = await createDatabase(world);
  const changes = await makeTwin(changed.owner, rooms, secretOf(viewer), random, attempts);
  const portals = [await startPortal(original), await startPortal(changed)] as const;
  const { portal } = portals[0].app;
  return {
    viewer,
    changes,
    schema: portal.schemaFor(await portal.sessions.viewerOf(secretOf(viewer))),
    owners: [original.owner, changed.owner],
    portals,
    ask: async (who, { text, variables }) => [
      await portals[0].ask(secretOf(who), text, variables),
      await portals[1].ask(secretOf(who), text, variables),
    ],
    close: async () => {
      await Promise.all(portals.map((one) => one.close()));
      await original.drop();
      await changed.drop();
    },
  };
}
