/** The portal's only process: database, migrations, demonstration data, server; and a clean stop. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { assembleApp } from "./app.js";
import { readConfig, type Config } from "./config.js";
import { migrate } from "./database/migrate.js";
import { openLog } from "./kernel/log.js";
import { consoleOperator } from "./launch/console-operator.js";
import { prepareDatabase } from "./launch/prepare-database.js";
import { LaunchProblem } from "./launch/launch-problem.js";
import { keptSecret } from "./launch/kept-secret.js";
import { say, sayStep } from "./launch/say.js";
import { rooms } from "./modules/index.js";
import { demonstrationAccounts, loadDemonstration } from "./modules/demonstration/index.js";

function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${port} is in use. Stop what uses it, or start with PORT=<another port>.`,
            )
          : error,
      ),
    );
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port));
  });
}

function announce(port: number, config: Config): void {
  say(`\nChallenger is ready at http://localhost:${port} (Node ${process.version}).`);
  if (!config.demonstration) {
    say("Make the first administrator with: npm run challenger -- account invite");
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
      cursorSecret: keptSecret(config.cursorSecret, config.dataDirectory),
      connections: config.databaseConnections,
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
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      // npm passes a signal on that the terminal has sent already: the second one is the same wish.
      if (isStopping) return;
      isStopping = true;
      say("Stopping.");
      setTimeout(() => process.exit(1), longestStopMs).unref();
      void stop().then(() => process.exit(0));
    });
  }
}

start().catch((error: unknown) => {
  const whatToDo = error instanceof LaunchProblem ? ` ${error.whatToDo}` : "";
  const what = error instanceof Error ? error.message : String(error);
  say(`\nThe portal could not start. ${what}${whatToDo}`);
  process.exitCode = 1;
});
