/** The set-based half of an import: judges the staged rows and writes them, by the SQL files beside this one. */
import { readFileSync } from "node:fs";
import pg from "pg";

/** Steps in order; each is a file of statements and what it is called while it runs. */
const steps = [
  { file: "nodes", doing: "Recognising what is known" },
  { file: "ties", doing: "Finding the ends of relationships" },
  { file: "attributes", doing: "Reading attributes" },
  { file: "links", doing: "Comparing links" },
  { file: "classes", doing: "Filing under districts" },
  { file: "records", doing: "Writing records" },
  { file: "person", doing: "Writing persons" },
  { file: "identifier", doing: "Writing identifiers" },
  { file: "place", doing: "Writing places" },
  { file: "event", doing: "Writing events" },
  { file: "item", doing: "Writing items" },
  { file: "contact", doing: "Writing contacts" },
  { file: "link", doing: "Writing links" },
  { file: "merges", doing: "Merging" },
  { file: "remember", doing: "Noting which row became which record" },
  { file: "outcome", doing: "Counting" },
] as const;

const textOf = (file: string): string =>
  readFileSync(new URL(`./${file}.sql`, import.meta.url), "utf8");

/** Makes the staging tables. */
export const makeStaging = async (client: pg.Client): Promise<void> =>
  void (await client.query(textOf("stage")));

const isReferenceClash = (error: unknown): boolean =>
  error instanceof pg.DatabaseError &&
  error.code === "23505" &&
  (error.constraint ?? "").endsWith("_reference_key");

const mostAttempts = 5;

/** References are random: two of a million may clash, and then the step is done again with others. */
async function runStep(client: pg.Client, text: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    await client.query("savepoint step");
    try {
      await client.query(text);
      await client.query("release savepoint step");
      return;
    } catch (error) {
      if (!isReferenceClash(error) || attempt === mostAttempts) throw error;
      await client.query("rollback to savepoint step");
    }
  }
}

/**
 * Applies what was staged.
 * @param onStep told what is being done, before it is
 */
export async function applyStaged(
  client: pg.Client,
  onStep: (doing: string) => void,
): Promise<void> {
  for (const { file, doing } of steps) {
    onStep(doing);
    await runStep(client, textOf(file));
  }
}
