/** One keep-alive HTTP connection that asks one request at a time, as lightly as it can. */
import { connect, type Socket } from "node:net";

/** An answer. */
export interface Answer {
  readonly status: number;
  readonly body: Buffer;
}

const endOfHead = Buffer.from("\r\n\r\n");
const answerTimeoutMs = 60_000;

/** The body of a chunked answer, or null while part of it is missing. */
function chunkedBody(data: Buffer, start: number): Buffer | null {
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const lineEnd = data.indexOf("\r\n", at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(data.toString("latin1", at, lineEnd), 16);
    const next = lineEnd + 2 + size + 2;
    if (data.length < next) return null;
    if (size === 0) return Buffer.concat(chunks);
    chunks.push(data.subarray(lineEnd + 2, lineEnd + 2 + size));
    at = next;
  }
}

/** Reads an answer that may not have arrived completely. */
function parseAnswer(data: Buffer): Answer | null {
  const headEnd = data.indexOf(endOfHead);
  if (headEnd < 0) return null;
  const head = data.toString("latin1", 0, headEnd).toLowerCase();
  const status = Number(head.slice(9, 12));
  const start = headEnd + endOfHead.length;
  if (head.includes("transfer-encoding: chunked")) {
    const body = chunkedBody(data, start);
    return body === null ? null : { status, body };
  }
  const length = Number(/content-length: (\d+)/.exec(head)?.[1] ?? 0);
  return data.length < start + length
    ? null
    : { status, body: data.subarray(start, start + length) };
}

/** A connection. */
export interface Connection {
  /** Sends a whole HTTP request and waits for its answer. */
  readonly ask: (request: Buffer) => Promise<Answer>;
  readonly close: () => void;
}

/** Opens a connection to a loopback port. */
export async function openConnection(port: number): Promise<Connection> {
  const socket: Socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await new Promise<void>((resolve, reject) => {
    socket.once("connect", resolve);
    socket.once("error", reject);
  });
  let received: Buffer[] = [];
  let waiting: {
    readonly resolve: (answer: Answer) => void;
    readonly reject: (error: Error) => void;
  } | null = null;
  const fail = (error: Error): void => {
    waiting?.reject(error);
    waiting = null;
  };
  socket.on("data", (part) => {
    received.push(part);
    const data = received.length === 1 ? received[0]! : Buffer.concat(received);
    received = [data];
    const answer = parseAnswer(data);
    if (answer === null || waiting === null) return;
    received = [];
    const { resolve } = waiting;
    waiting = null;
    resolve(answer);
  });
  socket.on("error", fail);
  socket.on("close", () => fail(new Error("The server closed the connection.")));
  socket.setTimeout(answerTimeoutMs, () =>
    socket.destroy(new Error("The server did not answer in time.")),
  );
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** A POST of JSON, as bytes. */
export function postRequest(path: string, secret: string, body: object): Buffer {
  const text = JSON.stringify(body);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nhost: localhost\r\nauthorization: Bearer ${secret}\r\n` +
      `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`,
  );
}
