/** A small partnership whose people write about one another's records, and the portal that they ask. */
import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { buildAgreement, buildPartner, buildRecord, buildScope, buildViewer } from "./build.js";
import { createDatabase, type TestDatabase } from "./database.js";
import { startPortal, type Answer, type TestPortal } from "./server.js";

/** A session of somebody. */
export type Session = Awaited<ReturnType<typeof buildViewer>>;

/** What a contribution answered. */
export interface Written {
  readonly id: string;
  readonly record: Record<string, unknown> | null;
}

/** The partnership: the police own what is written about, and read what housing writes. */
export interface Writers {
  readonly database: TestDatabase;
  readonly portal: TestPortal;
  readonly police: string;
  /** Information owner of the police. */
  readonly owner: Session;
  /** Two case coordinators of the housing partner, and one of its contributors. */
  readonly officer: Session;
  readonly colleague: Session;
  readonly contributor: Session;
  /** Asks for an annotation. */
  readonly send: (secret: string, input: Record<string, unknown>) => Promise<Answer>;
  /** The same, asking for nothing that a narrow viewer's schema lacks. */
  readonly sendOnly: (secret: string | null, input: Record<string, unknown>) => Promise<Answer>;
  /** Writes one, which must succeed. */
  readonly write: (secret: string, input: Record<string, unknown>) => Promise<Written>;
  /** A threat of the police. */
  readonly buildThreat: (
    columns?: Record<string, unknown>,
    marking?: number,
  ) => ReturnType<typeof buildRecord>;
  readonly close: () => Promise<void>;
}

/** A note that nothing is wrong with. */
export const note = { kind: "NOTE", text: "Known at our desk.", statementType: "FACT" };

/** Writes an annotation and asks for all of it. */
export const annotate = `mutation ($input: AnnotationInput!) { annotate(input: $input) {
  id record { ... on Annotation { id kind state text aboutField quote statementType agreement marking owner { name } parent { id } subject { id } paragraph { id } } } } }`;

const annotateOnly = `mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }`;

/** Does something to an annotation; `more` is an argument and its type, such as `text: String!`. */
export function act(name: string, more?: string): string {
  const [argument, type] = more?.split(": ") ?? [];
  const declared = type === undefined ? "" : `, $value: ${type}`;
  const given = argument === undefined ? "" : `, ${argument}: $value`;
  return `mutation ($key: ID!, $id: ID!${declared}) { done: ${name}(key: $key, id: $id${given}) { id record { ... on Annotation { state text } } } }`;
}

/** What a refusal is called. */
export const codeOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["code"];
/** Which part of the input a refusal is about. */
export const fieldOf = ({ body }: Answer): unknown => body.errors?.[0]?.extensions["field"];

const givenToHousing = { threat: "FULL", report: "FULL", narrative: "FULL", annotation: "FULL" };

async function buildPartnership(database: TestDatabase) {
  const { owner } = database;
  const police = await buildPartner(owner, { name: "Police" });
  const housing = await buildPartner(owner, { name: "Housing" });
  const toHousing = await buildAgreement(owner, [police], [housing]);
  await buildScope(owner, housing, toHousing, {
    roles: ["CASE_COORDINATOR", "CONTRIBUTOR"],
    field_groups: givenToHousing,
  });
  const toPolice = await buildAgreement(owner, [housing], [police]);
  await buildScope(owner, police, toPolice, {
    roles: ["INFORMATION_OWNER", "ANALYST"],
    field_groups: { annotation: "FULL" },
    marking: 2,
  });
  return {
    police,
    owner: await buildViewer(owner, police, { roles: ["INFORMATION_OWNER"], clearance: 2 }),
    officer: await buildViewer(owner, housing),
    colleague: await buildViewer(owner, housing),
    contributor: await buildViewer(owner, housing, { roles: ["CONTRIBUTOR"] }),
  };
}

/** Builds the partnership and starts the portal. */
export async function buildWriters(): Promise<Writers> {
  const database = await createDatabase();
  const people = await buildPartnership(database);
  const portal = await startPortal(database);
  const ask = (secret: string | null, document: string, input: Record<string, unknown>) =>
    portal.ask(secret, document, { input: { key: randomUUID(), ...note, ...input } });
  return {
    ...people,
    database,
    portal,
    send: (secret, input) => ask(secret, annotate, input),
    sendOnly: (secret, input) => ask(secret, annotateOnly, input),
    write: async (secret, input) => {
      const { body } = await ask(secret, annotate, input);
      expect(body.errors).toBeUndefined();
      return body.data?.["annotate"] as Written;
    },
    buildThreat: (columns = {}, marking = 1) =>
      buildRecord(
        database.owner,
        "threat",
        { ownerId: people.police, marking },
        { name: "Deliveries on the estate", summary: "A courier of sixteen.", ...columns },
      ),
    close: async () => {
      await portal.close();
      await database.drop();
    },
  };
}
