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

const kept = new WeakMap<ApolloClient, Map<string, Draft>>();

/**
 * What was being written about each record and in answer to each remark. Kept in memory beside the client's cache and
 * gone with it: when somebody signs out, goes idle or takes up another purpose, no word of it stays.
 */
export function draftsOf(client: ApolloClient): Map<string, Draft> {
  const known = kept.get(client) ?? new Map<string, Draft>();
  kept.set(client, known);
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
