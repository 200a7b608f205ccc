/** The plain HTTP server that the compared servers stand behind. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";

/** Answers the text of a request's body with the text of its answer. */
export type Answerer = (secret: string, path: string, body: string) => Promise<string>;

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}

async function respond(
  answer: Answerer,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const secret = request.headers.authorization?.slice("Bearer ".length) ?? "";
  const path = (request.url ?? "/").slice(1);
  try {
    const text = await answer(secret, path, await bodyOf(request));
    response.writeHead(200, {
      "content-type": "application/json",
      "content-length": Buffer.byteLength(text),
    });
    response.end(text);
  } catch (error) {
    response.writeHead(500).end(String(error));
  }
}

/** Makes the server; it does not listen yet. */
export const serve = (answer: Answerer): Server =>
  createServer((request, response) => void respond(answer, request, response));
