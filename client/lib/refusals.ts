import type { Answer } from "../transport.ts";

/** What the server said to a form: a sentence, and the input that it is about when it is about one. */
export interface Refusal {
  readonly field: string | null;
  readonly words: string;
}

/** Why a form was refused by an answer that came without Apollo; undefined when it was not. */
export function answerRefusalOf({ errors }: Answer<unknown>): Refusal | undefined {
  const [first] = errors ?? [];
  if (first === undefined) return undefined;
  return { field: first.extensions?.field ?? null, words: first.message };
}
