/** The benchmark's PostgreSQL: embedded, with the settings of production, on the second core. */
import { execFileSync } from "node:child_process";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from "../../server/launch/embedded-postgres.js";

/** Core of the server under test, and core of PostgreSQL and the load. */
export const cores = { server: "0", others: "1" } as const;

/** Whether there are two cores to keep apart. */
export const canPin = availableParallelism() >= 2;

/** Keeps this process, and what it starts from now on, on the second core. */
export function pinSelf(): void {
  if (canPin)
    execFileSync("taskset", ["-a", "-p", "-c", cores.others, String(process.pid)], {
      stdio: "ignore",
    });
}

/** Starts the cluster that is kept between runs. */
export const startCluster = (say: (line: string) => void): Promise<EmbeddedPostgres> =>
  startEmbeddedPostgres({ dataDirectory: join(tmpdir(), "challenger-bench"), onProgress: say });
