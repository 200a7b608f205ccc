/** Ports on the loopback address. */
import { createServer } from "node:net";
import { LaunchProblem, systemErrorCode } from "./launch-problem.js";

function listenOnce(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host: "127.0.0.1", exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

/** A port that nothing listens on at this moment. */
export async function findFreePort(): Promise<number> {
  return listenOnce(0);
}

/** The problem of a port that another program holds. */
export function portTaken(port: number, cause?: unknown): LaunchProblem {
  return new LaunchProblem(
    "port",
    `Port ${port} is already used by another program.`,
    "Stop that program, or choose another port.",
    cause,
  );
}

/**
 * Makes sure that a port can be listened on.
 * @throws LaunchProblem when it is taken or reserved for root
 */
export async function requireFreePort(port: number): Promise<void> {
  try {
    await listenOnce(port);
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === "EADDRINUSE") throw portTaken(port, error);
    if (code !== "EACCES") throw error;
    throw new LaunchProblem(
      "port",
      `Port ${port} may not be used by this user.`,
      "Choose a port above 1023.",
      error,
    );
  }
}
