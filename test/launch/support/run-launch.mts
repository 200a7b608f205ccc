/**
 * Starts an embedded PostgreSQL in a process of its own, so that a test can kill it or run it as another
 * user. Prints one line of JSON, then stays until its input ends.
 * Arguments: data folder, "keep" or "throw-away", port or "any".
 */
import { startEmbeddedPostgres } from "../../../server/launch/embedded-postgres.js";
import { LaunchProblem } from "../../../server/launch/launch-problem.js";

const [dataDirectory = "", kind, port = "any"] = process.argv.slice(2);

try {
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    throwAway: kind === "throw-away",
    ...(port === "any" ? {} : { port: Number(port) }),
  });
  process.stdout.write(`${JSON.stringify({ adminUrl: postgres.adminUrl, port: postgres.port })}\n`);
  process.stdin.resume();
  process.stdin.once("end", () => void postgres.stop());
} catch (error) {
  if (!(error instanceof LaunchProblem)) throw error;
  const { obstacle, message, whatToDo } = error;
  process.stdout.write(`${JSON.stringify({ obstacle, message, whatToDo })}\n`);
}
