/** The real server in a process of its own, which can be killed. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { join } from "node:path";
import type { ProvisionedDatabase } from "../../server/launch/provision.js";

const project = join(import.meta.dirname, "..", "..");

/** A server that runs. */
export interface PortalProcess {
  readonly url: string;
  /** Ends it as a power cut would. */
  readonly kill: () => Promise<void>;
}

/**
 * Starts the portal on an existing database.
 * @param dataDirectory where it keeps its secrets between starts
 * @throws Error with what it said when it ends before it is ready
 */
export async function startPortalProcess(
  { ownerUrl, portalUrl }: ProvisionedDatabase,
  dataDirectory: string,
): Promise<PortalProcess> {
  const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
    cwd: project,
    env: {
      PATH: process.env["PATH"],
      DATABASE_URL: portalUrl,
      OWNER_DATABASE_URL: ownerUrl,
      DATA_DIR: dataDirectory,
      PORT: "0",
      REQUESTS_PER_MINUTE: "1000000",
      LOG_LEVEL: "silent",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const gone = once(child, "exit");
  const said: string[] = [];
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  const kill = async (): Promise<void> => {
    child.kill("SIGKILL");
    await gone;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line);
    const url = /is ready at (\S+)/u.exec(line)?.[1];
    if (url !== undefined) {
      child.stdout.resume();
      return { url, kill };
    }
  }
  throw new Error(`The portal ended before it was ready.\n${said.join("\n")}`);
}
