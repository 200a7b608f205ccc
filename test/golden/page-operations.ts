/** The operations of the pages whose statements and answers are committed, with what they are asked about. */
import { readFileSync } from "node:fs";
import type pg from "pg";

/** One operation as a page asks it. */
export interface PageOperation {
  /** Names the committed files. */
  readonly name: string;
  /** The hash under which the server knows the document. */
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const documents = new Map(
  Object.entries(
    JSON.parse(
      readFileSync(new URL("../../schema/operations.json", import.meta.url), "utf8"),
    ) as Record<string, string>,
  ).map(([hash, text]) => [/^(?:query|mutation) (\w+)/m.exec(text)?.[1] ?? "", `sha256:${hash}`]),
);

const operation = (
  document: string,
  variables: PageOperation["variables"] = {},
  name = document,
): PageOperation => {
  const documentId = documents.get(document);
  if (documentId === undefined) throw new Error(`No page has an operation ${document}.`);
  return { name, documentId, variables };
};

const page = { first: 3 };

/** The first record of a type, in the order of the ids. */
async function firstOf(owner: pg.Client, table: string): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(`select id from ${table} order by id limit 1`);
  return rows[0]!.id;
}

/** Every operation, about the records of one database. */
export async function pageOperations(owner: pg.Client): Promise<readonly PageOperation[]> {
  const recordPages = await Promise.all(
    ["person", "event"].map(async (table) =>
      operation("RecordPage", { id: await firstOf(owner, table) }, `RecordPage-${table}`),
    ),
  );
  return [
    operation("PeopleRegister", {
      ...page,
      filter: { name: { contains: "a" } },
      orderBy: [{ field: "FAMILY_NAME", direction: "ASCENDING" }],
    }),
    operation("IdentifiersRegister", page),
    operation("EventsRegister", { ...page, filter: { kind: { equals: "CRIME" } } }),
    operation("CrimeCounts", { by: ["DISTRICT", "CATEGORY"] }),
    operation("SearchRecords", { text: "an", first: 5 }),
    ...recordPages,
  ];
}
