/** The portal's only process: database, migrations, demonstration data, server; and a clean stop. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { assembleApp } from "./app.js";
import { trustedDocuments } from "./graphql/trusted-documents.js";
import { readConfig, type Config } from "./config.js";
import { migrate } from "./database/migrate.js";
import { openLog } from "./kernel/log.js";
import { consoleOperator } from "./launch/console-operator.js";
import { LaunchProblem } from "./launch/launch-problem.js";
import { explainPortError } from "./launch/loopback-port.js";
import { keptSecret } from "./launch/kept-secret.js";
import { prepareDatabase } from "./launch/prepare-database.js";
import { say, sayStep } from "./launch/say.js";
import { rooms } from "./modules/index.js";
import { demonstrationAccounts, loadDemonstration } from "./modules/demonstration/index.js";

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explainPortError(port, error)));
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

const firstAdministrator = `  npm run challenger -- account invite --email <address> --name <name> \\
    --partner <agency> --partner-kind POLICE_OTHER --partner-contact <address> --reason <why>`;

function announce(port: number, config: Config): void {
  say(`\nChallenger is ready at http://localhost:${port} (Node ${process.version}).`);
  if (!config.demonstration) {
    say(`\nMake the first administrator with:\n${firstAdministrator}`);
    return;
  }
  const { password, accounts, token } = demonstrationAccounts;
  say(`\nDemonstration accounts (password: ${password})`);
  for (const { email, description } of accounts) say(`  ${email}  ${description}`);
  say(`\nDemonstration token of an integration: ${token}`);
  say("\nCtrl-C stops everything.");
}

/** A stop that hangs is cut off; PostgreSQL recovers by itself at the next start. */
const longestStopMs = 20_000;

async function start(): Promise<void> {
  const config = readConfig();
  const log = openLog(config.logLevel);
  const database = await prepareDatabase(config, sayStep);
  const undo: (() => Promise<void>)[] = [database.stop];
  const stop = async (): Promise<void> => {
    for (const step of undo.splice(0).reverse())
      await step().catch((error: unknown) => log.error({ error }, "stop failed"));
  };
  try {
    await sayStep("Bringing the database up to date", () =>
      migrate(database.ownerUrl, database.portalRole, rooms),
    );
    if (config.demonstration) {
      await sayStep("Loading demonstration data", () =>
        loadDemonstration(database.ownerUrl, consoleOperator("starting the demonstration")),
      );
    }
    const app = await assembleApp({
      databaseUrl: database.portalUrl,
      cursorSecret: keptSecret(config.cursorSecret, config.dataDirectory, "cursor.secret"),
      signInSecret: keptSecret(config.signInSecret, config.dataDirectory, "sign-in.secret"),
      connections: config.databaseConnections,
      rates: config.requestsPerMinute,
      origin: config.origin,
      trustProxy: config.trustProxy,
      documents: trustedDocuments(),
      log,
    });
    undo.push(app.close);
    const server = createServer(app.express);
    undo.push(
      () =>
        new Promise((resolve) => {
          server.close(() => resolve());
          server.closeAllConnections();
        }),
    );
    announce(await listen(server, config.port, config.host), config);
  } catch (error) {
    await stop();
    throw error;
  }
  let isStopping = false;
  const leave = (why: string, code: number): void => {
    // npm passes a signal on that the terminal has sent already: the second one is the same wish.
    if (isStopping) return;
    isStopping = true;
    say(why);
    setTimeout(() => process.exit(1), longestStopMs).unref();
    void stop().then(() => process.exit(code));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => leave("Stopping.", 0));
  // A portal without its database would refuse everything for ever; whoever watches over it can start it again.
  void database.ended.then((why) => leave(`${why} The portal stops too.`, 1));
}

start().catch((error: unknown) => {
  const whatToDo = error instanceof LaunchProblem ? ` ${error.whatToDo}` : "";
  const what = error instanceof Error ? error.message : String(error);
  say(`\nThe portal could not start. ${what}${whatToDo}`);
  process.exitCode = 1;
});
