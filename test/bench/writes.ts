/** What writing costs, and reading a long thread of what was written, beside plain SQL. */
import { randomUUID } from "node:crypto";
import pg from "pg";
import { migrate } from "../../server/database/migrate.js";
import { portalRole, provisionDatabase } from "../../server/launch/provision.js";
import { rooms } from "../../server/modules/index.js";
import { buildRecord } from "../support/build.js";
import { handInOnly, reportVariables, plainParagraph } from "../support/report-input.js";
import { owners, secrets, writeViewers } from "./data/viewers.js";
import { postRequest } from "./load/connection.js";
import { interleave } from "./load/rounds.js";
import { settingsFor, withServers, type BenchDatabase, type Run } from "./measuring.js";
import { figure, ratio, tableOf } from "./report.js";
import { identitiesIn, insertOfRows, renaming, rowsWhere } from "./servers/copied-rows.js";
import { startServer, type RunningServer } from "./servers/start.js";

const database = "bench_writes";
const threadLength = 1_000;
const pageOfThread = 200;

const annotate = "mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }";
const thread = `query ($id: ID!, $first: Int!) { threat(id: $id) { annotations(first: $first) {
  nodes { id kind state text aboutField quote statementType } } } }`;

async function underAdmin<Result>(
  url: string,
  work: (admin: pg.Client) => Promise<Result>,
): Promise<Result> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** A database to write into, new at each run, with a record that has nothing said of it yet. */
async function emptyDatabase(
  clusterUrl: string,
): Promise<BenchDatabase & { readonly threatId: string }> {
  await underAdmin(clusterUrl, (admin) =>
    admin.query(`drop database if exists ${database} with (force)`),
  );
  const urls = await provisionDatabase(clusterUrl, database);
  const adminUrl = Object.assign(new URL(clusterUrl), { pathname: `/${database}` }).href;
  await migrate(urls.ownerUrl, portalRole, rooms);
  const threat = await underAdmin(adminUrl, async (admin) => {
    await writeViewers(admin);
    const district = "E08000001";
    return buildRecord(admin, "threat", { ownerId: owners[0]!, district }, { name: "Deliveries" });
  });
  return { ...urls, adminUrl, threatId: threat.id };
}

const contribution = (): object => ({
  query: handInOnly,
  variables: reportVariables({ paragraphs: [plainParagraph, plainParagraph, plainParagraph] }),
});

/** @throws Error for anything but an answer without errors */
async function ask({ port }: RunningServer, body: object): Promise<void> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { authorization: `Bearer ${secrets.scoped}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (answer.status !== 200 || text.includes('"errors"')) throw new Error(text);
}

/** Says one annotation that the portal took in again and again, under new identities. */
async function lengthenThread(admin: pg.Client, threatId: string): Promise<void> {
  const said = await rowsWhere(admin, "annotation", "subject_id = $1", threatId);
  const [{ id }] = JSON.parse(said) as [{ id: string }];
  const filed = await rowsWhere(admin, "record", "id = $1", id);
  const identities = identitiesIn([said]);
  const insertRecord = await insertOfRows(admin, "record");
  const insertAnnotation = await insertOfRows(admin, "annotation");
  for (let length = 1; length < threadLength; length += 1) {
    const anew = renaming(identities);
    await admin.query(insertRecord, [anew(filed)]);
    await admin.query(insertAnnotation, [anew(said)]);
  }
  await admin.query("vacuum analyze");
}

/** Contributions and a thread's page, as fractions of plain SQL on the same rows. */
export async function writes(
  clusterUrl: string,
  run: Run,
): Promise<Readonly<Record<"contributions" | "thread", number>>> {
  const { threatId, ...made } = await emptyDatabase(clusterUrl);
  const product = () => startServer("product", "product.ts", settingsFor(made.portalUrl, {}));
  await withServers([product], async ([server]) => {
    await ask(server!, contribution());
    const said = {
      key: randomUUID(),
      on: threatId,
      kind: "NOTE",
      text: "Seen.",
      statementType: "FACT",
    };
    await ask(server!, { query: annotate, variables: { input: said } });
  });
  await underAdmin(made.adminUrl, (admin) => lengthenThread(admin, threatId));
  const raw = () => startServer("raw", "raw-writing.ts", settingsFor(made.ownerUrl, {}));
  return withServers([product, raw], async (servers) => {
    const [portal, limit] = servers as readonly [RunningServer, RunningServer];
    const page = { id: threatId, first: pageOfThread };
    const handedIn = await interleave(
      [
        { ...portal, requests: () => postRequest("/graphql", secrets.scoped, contribution()) },
        { ...limit, requests: [postRequest("/contribution", secrets.scoped, {})] },
      ],
      run.pace,
    );
    const read = await interleave(
      [
        {
          ...portal,
          requests: [postRequest("/graphql", secrets.scoped, { query: thread, variables: page })],
        },
        { ...limit, requests: [postRequest("/thread", secrets.scoped, { variables: page })] },
      ],
      run.pace,
    );
    const ratios = {
      contributions: ratio(handedIn, "product", "raw"),
      thread: ratio(read, "product", "raw"),
    };
    run.say(tableOf("reports of three paragraphs handed in", handedIn));
    run.say(figure("of a raw insert of the same rows", ratios.contributions));
    run.say(tableOf(`${pageOfThread} of a thread of ${threadLength} annotations`, read));
    run.say(figure("of a raw read without a policy", ratios.thread));
    return ratios;
  });
}
