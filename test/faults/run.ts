/**
 * `npm run test:faults -- --rounds N`: the server is killed in the middle of twenty changes under eight
 * writers, again and again, and every third time its PostgreSQL with it. What was acknowledged is there once,
 * with its entry; nothing is doubled, nothing is there by half. Ends with `N passed, N failed`.
 */
import { randomInt } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import pg from "pg";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../server/launch/embedded-postgres.js";
import {
  portalDatabase,
  provisionDatabase,
  type ProvisionedDatabase,
} from "../../server/launch/provision.js";
import {
  buildAgreement,
  buildPartner,
  buildRecord,
  buildScope,
  buildViewer,
} from "../support/build.js";
import {
  sendUntilAcknowledged,
  wantedAnnotation,
  wantedReport,
  writeAll,
  type Acknowledged,
  type WantedChange,
} from "./change-writers.js";
import { faultsOfLedger } from "./ledger.js";
import { startPortalProcess, type PortalProcess } from "./portal-process.js";

const writers = 8;
const changesOfRound = 20;
/** Faults of a round that are told one by one. */
const mostTold = 5;

const { values } = parseArgs({ options: { rounds: { type: "string", default: "12" } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) {
  process.stderr.write("Give a whole number: --rounds N\n");
  process.exit(2);
}

const folder = await mkdtemp(join(tmpdir(), "challenger-faults-"));
const dataDirectory = join(folder, "postgres");
let cluster: EmbeddedPostgres = await startEmbeddedPostgres({ dataDirectory });
let database: ProvisionedDatabase = await provisionDatabase(cluster.adminUrl, portalDatabase);
let portal: PortalProcess | null = await startPortalProcess(database, folder);

async function underOwner<Result>(work: (owner: pg.Client) => Promise<Result>): Promise<Result> {
  const owner = new pg.Client({ connectionString: database.ownerUrl });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
  }
}

/** Two partners: housing writes about a threat of the police. */
const { officer, threat } = await underOwner(async (owner) => {
  const police = await buildPartner(owner, { name: "Police" });
  const housing = await buildPartner(owner, { name: "Housing" });
  const agreement = await buildAgreement(owner, [police], [housing]);
  await buildScope(owner, housing, agreement, {
    roles: ["CASE_COORDINATOR"],
    field_groups: { threat: "FULL", narrative: "FULL", annotation: "FULL" },
  });
  return {
    officer: await buildViewer(owner, housing),
    threat: await buildRecord(owner, "threat", { ownerId: police }, { name: "Deliveries" }),
  };
});

async function killPostgres(): Promise<void> {
  const lock = await readFile(join(dataDirectory, "cluster", "postmaster.pid"), "utf8");
  process.kill(Number.parseInt(lock, 10), "SIGKILL");
  await cluster.ended;
  cluster = await startEmbeddedPostgres({ dataDirectory });
  database = await provisionDatabase(cluster.adminUrl, portalDatabase);
}

/** Kills the server, perhaps its database too, and starts them again; writers find nobody meanwhile. */
async function killAndStart(isWithDatabase: boolean): Promise<void> {
  const killed = portal;
  portal = null;
  if (isWithDatabase) await Promise.all([killed?.kill(), killPostgres()]);
  else await killed?.kill();
  portal = await startPortalProcess(database, folder);
}

const wantedChanges = (): WantedChange[] =>
  Array.from({ length: changesOfRound }, (_, at) =>
    at % 2 === 0 ? wantedReport(officer.secret) : wantedAnnotation(officer.secret, threat.id),
  );

const acknowledged: Acknowledged[] = [];

/** One round. @returns how many changes had been acknowledged when the kill began */
async function killDuringRound(round: number): Promise<number> {
  const killAfter = randomInt(1, changesOfRound - writers);
  let done = 0;
  const killings: Promise<void>[] = [];
  await writeAll(
    wantedChanges(),
    writers,
    () => portal?.url ?? null,
    (one) => {
      acknowledged.push(one);
      done += 1;
      if (done === killAfter) killings.push(killAndStart(round % 3 === 0));
    },
  );
  await Promise.all(killings);
  return killAfter;
}

let passed = 0;
let failed = 0;
function tell(isRight: boolean, sentence: string): void {
  if (isRight) passed += 1;
  else failed += 1;
  process.stdout.write(`${isRight ? "ok  " : "FAIL"} ${sentence}\n`);
}

try {
  for (let round = 1; round <= rounds; round += 1) {
    const killedAfter = await killDuringRound(round);
    const faults = await underOwner((owner) => faultsOfLedger(owner, acknowledged));
    const what = round % 3 === 0 ? "server and database" : "server";
    tell(
      faults.length === 0,
      `round ${round}: ${what} killed after ${killedAfter} of ${changesOfRound}; ` +
        `${acknowledged.length} changes, each there once and whole`,
    );
    faults.slice(0, mostTold).forEach((fault) => process.stdout.write(`     ${fault}\n`));
  }
  let isSame = true;
  for (const { change, id } of acknowledged)
    isSame &&= (await sendUntilAcknowledged(change, () => portal?.url ?? null)) === id;
  const faults = await underOwner((owner) => faultsOfLedger(owner, acknowledged));
  tell(
    isSame && faults.length === 0,
    "sent once more, each is answered as before and made no more",
  );
} finally {
  await portal?.kill();
  await cluster.stop();
  await rm(folder, { recursive: true, force: true });
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
