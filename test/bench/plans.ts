/** The plans of the portal's own statements, run under the scoped viewer. */
import { parse, type FieldNode, type OperationDefinitionNode } from "graphql";
import { openPool } from "../../server/database/pool.js";
import { viewerSessions } from "../../server/database/viewer-session.js";
import { buildContract } from "../../server/graphql/build-schema.js";
import { cursorSeal } from "../../server/kernel/cursor.js";
import { resolvers, rooms } from "../../server/modules/index.js";
import { compileRoot, type CompiledRead } from "../../server/reading/compile-root.js";
import type { ReadingContext } from "../../server/reading/context.js";
import { disclosure } from "../../server/reading/disclosure.js";
import { compileRecordTypes } from "../../server/reading/record-types.js";
import { secrets } from "./data/viewers.js";
import type { BenchDatabase } from "./measuring.js";
import { documents, searchDocument, type OperationName } from "./queries/documents.js";
import { chooseParameters, type SearchName, type Variables } from "./queries/parameters.js";

const statementTimeoutMs = 120_000;
const longMask = /'[01]{40,}'/g;

/** Prints `explain (analyze, buffers)` of every operation and search. */
export async function showPlans(
  database: BenchDatabase,
  say: (line: string) => void,
): Promise<void> {
  const parameters = await chooseParameters(database.portalUrl, secrets.scoped);
  const pool = openPool({ url: database.portalUrl, connections: 1, statementTimeoutMs });
  const contract = buildContract(rooms, resolvers);
  const session = await viewerSessions(pool, rooms).viewerOf(secrets.scoped);
  if (session === null) throw new Error("The benchmark's session is not there.");

  const recordTypes = new Map(parameters.operations.group.map(({ id }) => [String(id), "Ocg"]));
  const readingOf = (variables: Variables): ReadingContext => ({
    access: session.access,
    schema: contract.schema,
    variables,
    fragments: {},
    cursors: cursorSeal(Buffer.alloc(32)),
    policyVersion: "",
    disclosure: disclosure(),
  });
  /** The statement of each root field, by the field's key. */
  const compile = (
    source: string,
    variables: Variables,
  ): readonly (readonly [string, CompiledRead])[] => {
    const operation = parse(source).definitions[0] as OperationDefinitionNode;
    return (operation.selectionSet.selections as readonly FieldNode[]).map((field) => {
      const key = (field.alias ?? field.name).value;
      const root = contract.roots.get(field.name.value)!;
      return [key, compileRoot(readingOf(variables), rooms, recordTypes, root, [field], key)];
    });
  };
  const show = async (
    what: string,
    { text, values }: Omit<CompiledRead, "shape">,
  ): Promise<void> => {
    const client = await pool.connect();
    const [, , plan] = await Promise.all([
      client.query("begin"),
      client.query("select set_config('challenger.session', $1, true)", [secrets.scoped]),
      client.query<{ "QUERY PLAN": string }>(`explain (analyze, buffers) ${text}`, [...values]),
      client.query("rollback"),
    ]).finally(() => client.release());
    const lines = plan.rows.map((row) => row["QUERY PLAN"].replace(longMask, "'mask'"));
    say([`\nPlan of ${what}`, ...lines].join("\n"));
  };

  try {
    for (const name of Object.keys(documents) as OperationName[]) {
      for (const [key, read] of compile(documents[name], parameters.operations[name][0]!))
        await show(`${name}, ${key}`, read);
    }
    const ids = [...recordTypes.keys()].slice(0, 1);
    await show("the look-up of a record's type", compileRecordTypes(readingOf({}), ids));
    for (const name of Object.keys(parameters.searches) as SearchName[]) {
      for (const [, read] of compile(searchDocument, parameters.searches[name][0]!))
        await show(`search, ${name}`, read);
    }
  } finally {
    await pool.end();
  }
}
