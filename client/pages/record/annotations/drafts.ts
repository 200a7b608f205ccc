import type { ApolloClient } from "@apollo/client";
import type { QuotedWords } from "./use-selected-words.ts";

/** An annotation that somebody is writing. */
export interface Draft {
  /** The element that shows what it is about; empty for the record as a whole. */
  readonly elementId: string;
  readonly quoted: QuotedWords | null;
  readonly kind: string;
  readonly statementType: string;
  readonly agreement: string;
  /** Empty for the lowest that it may carry. */
  readonly marking: string;
  readonly text: string;
}

export const emptyDraft: Draft = {
  elementId: "",
  quoted: null,
  kind: "NOTE",
  statementType: "ASSESSMENT",
  agreement: "NEUTRAL",
  marking: "",
  text: "",
};

/** What is being written, and what was sent and not answered. */
interface Kept {
  /** By the record that is written about, or the remark that is answered. */
  readonly drafts: Map<string, Draft>;
  /** Keys of changes by what they ask: the same sent again goes under the same key, and is made once. */
  readonly keys: Map<string, string>;
}

const keptBeside = new WeakMap<ApolloClient, Kept>();

/**
 * What is being written, from page to page. It is in memory beside the client's cache and goes with it: when somebody
 * signs out, goes idle or takes up another purpose, no word of it stays.
 */
export function keptFor(client: ApolloClient): Kept {
  const known = keptBeside.get(client) ?? { drafts: new Map(), keys: new Map() };
  keptBeside.set(client, known);
  return known;
}

const states = (kind: string): boolean => kind === "NOTE" || kind === "SIGHTING";

/** Which further questions a kind of annotation asks. */
export const asksStatementType = (kind: string): boolean => states(kind);
export const asksAgreement = (kind: string): boolean => kind === "OPINION";

/** What is sent of a draft, its key left out. */
export function askedOf(draft: Draft, on: string, field: string | null) {
  const { kind, quoted, marking, text } = draft;
  return {
    on,
    field,
    quoted: field === null ? null : quoted,
    kind,
    text,
    statementType: asksStatementType(kind) ? draft.statementType : null,
    agreement: asksAgreement(kind) ? draft.agreement : null,
    marking: marking === "" ? null : marking,
  };
}
