/** A tap on the wire: a TCP relay between the portal and PostgreSQL that keeps what the database sends. */
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

/** A tap. */
export interface WireTap {
  /** The database's URL, by way of the tap. */
  readonly url: string;
  /** Everything the database has sent since the last call, as text. */
  readonly taken: () => string;
  readonly close: () => Promise<void>;
}

/** Puts a tap in front of a database. */
export async function tapWire(databaseUrl: string): Promise<WireTap> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let chunks: Buffer[] = [];
  const server = createServer((portalSide) => {
    const databaseSide = connect(Number(target.port), target.hostname);
    for (const socket of [portalSide, databaseSide]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    databaseSide.on("data", (chunk: Buffer) => chunks.push(chunk));
    portalSide.pipe(databaseSide);
    databaseSide.pipe(portalSide);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = new URL(databaseUrl);
  url.hostname = "127.0.0.1";
  url.port = String((server.address() as AddressInfo).port);
  return {
    url: url.toString(),
    taken: () => {
      const text = Buffer.concat(chunks).toString("utf8");
      chunks = [];
      return text;
    },
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
