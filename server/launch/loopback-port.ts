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
    "Stop that program, or choose another port (PORT).",
    cause,
  );
}

/** @returns a LaunchProblem for a port that is taken or reserved for root, else the error itself */
export function explainPortError(port: number, error: Error): Error {
  switch (systemErrorCode(error)) {
    case "EADDRINUSE":
      return portTaken(port, error);
    case "EACCES":
      return new LaunchProblem(
        "port",
        `Port ${port} may not be used by this user.`,
        "Choose a port above 1023 (PORT).",
        error,
      );
    default:
      return error;
  }
}

/**
 * Makes sure that a port can be listened on.
 * @throws LaunchProblem when it is taken or reserved for root
 */
export async function requireFreePort(port: number): Promise<void> {
  await listenOnce(port).catch((error: Error) => {
    throw explainPortError(port, error);
  });
}
