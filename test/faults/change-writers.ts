/** People who write at once, and who send again, under the same key, whatever was not acknowledged. */
import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { handInOnly, plainParagraph, plainReport } from "../support/report-input.js";

/** One change that somebody wants made. */
export interface WantedChange {
  readonly kind: "report" | "annotation";
  readonly secret: string;
  readonly key: string;
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A change and the id that the portal acknowledged it with. */
export interface Acknowledged {
  readonly change: WantedChange;
  readonly id: string;
}

/** Where the portal is at this moment; null while there is none. */
export type Whereabouts = () => string | null;

/** How many paragraphs each report has. */
export const paragraphsOfReport = 3;

const annotate = `mutation ($input: AnnotationInput!) { annotate(input: $input) { id } }`;

/** A report of several paragraphs. */
export function wantedReport(secret: string): WantedChange {
  const key = randomUUID();
  const paragraphs = Array.from({ length: paragraphsOfReport }, () => plainParagraph);
  return {
    kind: "report",
    secret,
    key,
    document: handInOnly,
    variables: { key, input: { ...plainReport, heading: `Report ${key}`, paragraphs } },
  };
}

/** A note on a record. */
export function wantedAnnotation(secret: string, on: string): WantedChange {
  const key = randomUUID();
  const input = { key, on, kind: "NOTE", statementType: "FACT", text: `Note ${key}` };
  return { kind: "annotation", secret, key, document: annotate, variables: { input } };
}

/** What the portal answered; null when it did not, or could not. @throws Error for a refusal */
async function sent(
  url: string,
  { secret, document, variables }: WantedChange,
): Promise<string | null> {
  let text: string;
  try {
    const answer = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
      body: JSON.stringify({ query: document, variables }),
    });
    text = await answer.text();
  } catch {
    return null;
  }
  const { data, errors } = JSON.parse(text) as {
    data?: Record<string, { id: string } | null> | null;
    errors?: { extensions?: { code?: string } }[];
  };
  const id = Object.values(data ?? {})[0]?.id;
  if (id !== undefined) return id;
  if (errors?.[0]?.extensions?.code === "UNAVAILABLE") return null;
  throw new Error(`The portal refused a change: ${text}`);
}

/**
 * Sends one change until it is acknowledged, whatever becomes of the portal meanwhile.
 * @param isOver - gives up, and answers null, once this says so
 */
export async function sendUntilAcknowledged(
  change: WantedChange,
  whereabouts: Whereabouts,
  isOver: () => boolean = () => false,
): Promise<string | null> {
  while (!isOver()) {
    const url = whereabouts();
    const id = url === null ? null : await sent(url, change);
    if (id !== null) return id;
    await pause(20);
  }
  return null;
}

/** Writers who share a list of changes; each takes the next one as soon as it is done with the last. */
export async function writeAll(
  changes: readonly WantedChange[],
  writers: number,
  whereabouts: Whereabouts,
  onAcknowledged: (acknowledged: Acknowledged) => void,
): Promise<void> {
  const left = changes.values();
  const write = async (): Promise<void> => {
    for (const change of left) {
      const id = await sendUntilAcknowledged(change, whereabouts);
      if (id !== null) onAcknowledged({ change, id });
    }
  };
  await Promise.all(Array.from({ length: writers }, write));
}
