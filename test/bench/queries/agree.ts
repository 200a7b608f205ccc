/** Whether two servers give the same answers. */
import { isDeepStrictEqual } from "node:util";
import { openConnection } from "../load/connection.js";

/** Moments as one text, and numbers that one server writes as text. */
function plain(value: unknown, key = ""): unknown {
  if (Array.isArray(value)) return value.map((one) => plain(one));
  if (typeof value === "object" && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one, name)]));
  }
  return key === "recordedAt" && typeof value === "string" ? new Date(value).toISOString() : value;
}

async function answerOf(port: number, request: Buffer): Promise<unknown> {
  const connection = await openConnection(port);
  try {
    const { status, body } = await connection.ask(request);
    const text = body.toString("utf8");
    if (status !== 200) throw new Error(`The server answered ${status}: ${text.slice(0, 400)}`);
    return plain(JSON.parse(text));
  } finally {
    connection.close();
  }
}

/** @throws Error showing both answers when they differ */
export async function checkSameAnswers(
  what: string,
  left: { readonly port: number; readonly requests: readonly Buffer[] },
  right: { readonly port: number; readonly requests: readonly Buffer[] },
): Promise<void> {
  for (const [index, request] of left.requests.entries()) {
    const [one, other] = [
      await answerOf(left.port, request),
      await answerOf(right.port, right.requests[index]!),
    ];
    if (isDeepStrictEqual(one, other)) continue;
    throw new Error(
      `${what}: the answers differ\n${JSON.stringify(one).slice(0, 3000)}\n${JSON.stringify(other).slice(0, 3000)}`,
    );
  }
}
