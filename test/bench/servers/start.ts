/** Starts a server under test as a process of its own, on the first core. */
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import { canPin, cores } from "../cluster.js";
import { databaseMsAsked, withSettings, type ServerSettings } from "./settings.js";

/** A server that listens. */
export interface RunningServer {
  readonly name: string;
  readonly port: number;
  readonly pid: number;
  /** How long it has waited for its database, in milliseconds; of a server with `database-time.ts` before it. */
  readonly databaseMs: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

const startTimeoutMs = 60_000;

function firstPort(child: ChildProcess, name: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new Error(`The server ${name} did not start in time.`)),
      startTimeoutMs,
    );
    child.once("message", (port) => {
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once("exit", (code) => {
      clearTimeout(timer);
      reject(new Error(`The server ${name} ended with code ${code}.`));
    });
  });
}

/**
 * Starts a server.
 * @param file its module, beside this one
 * @param nodeOptions such as `--cpu-prof`
 */
export async function startServer(
  name: string,
  file: string,
  settings: ServerSettings,
  nodeOptions: readonly string[] = [],
): Promise<RunningServer> {
  const module = fileURLToPath(new URL(file, import.meta.url));
  const node = [process.execPath, "--import", "tsx", ...nodeOptions, module];
  const [command, ...given] = canPin ? ["taskset", "-c", cores.server, ...node] : node;
  const child = spawn(command!, given, {
    env: withSettings(settings),
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const port = await firstPort(child, name);
  return {
    name,
    port,
    pid: child.pid ?? 0,
    databaseMs: () =>
      new Promise((resolve) => {
        child.once("message", (spent) => resolve(Number(spent)));
        child.send(databaseMsAsked);
      }),
    stop: () =>
      new Promise((resolve) => {
        child.once("exit", () => resolve());
        child.disconnect();
      }),
  };
}
