import { CombinedGraphQLErrors } from "@apollo/client";
import { useApolloClient, useMutation } from "@apollo/client/react";
import { useEffect, useState } from "react";
import {
  AnnotateDocument,
  DecideProposalDocument,
  RecordAnnotationsDocument,
  ResolveAnnotationDocument,
  RewordAnnotationDocument,
  WithdrawAnnotationDocument,
} from "../../../gql/operations.ts";
import { type askedOf, keptFor } from "./drafts.ts";

type Asked = ReturnType<typeof askedOf>;

/** What the last change came to, and for some seconds the way back from it. */
export interface Outcome {
  readonly words: string;
  readonly undo?: () => Promise<void>;
}

/** Changes of remarks; each answers why it was refused, or nothing when it was made. */
export interface Annotating {
  readonly outcome: Outcome | undefined;
  /** What is on its way to the server: shown, and not said to be kept. */
  readonly sending: Asked | undefined;
  readonly post: (asked: Asked) => Promise<string | undefined>;
  readonly reword: (id: string, text: string) => Promise<string | undefined>;
  readonly withdraw: (id: string) => Promise<string | undefined>;
  readonly resolve: (id: string) => Promise<string | undefined>;
  readonly decide: (id: string, accepted: boolean) => Promise<string | undefined>;
}

const undoMs = 10_000;

/** The server's words, or what is known when it did not answer: the same change sent again is made once. */
function refusalOf(error: unknown): string | undefined {
  if (error === undefined || error === null) return undefined;
  const told = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
  return told ?? "The server did not answer. Your words are still here: send them again.";
}

/** The changes that this viewer makes to what is said of a record. */
export function useAnnotating(recordId: string): Annotating {
  const client = useApolloClient();
  const { keys } = keptFor(client);
  function keyOf(asked: object): string {
    const text = JSON.stringify(asked);
    const key = keys.get(text) ?? crypto.randomUUID();
    keys.set(text, key);
    return key;
  }
  const forget = (asked: object): void => void keys.delete(JSON.stringify(asked));
  const [outcome, setOutcome] = useState<Outcome | undefined>(undefined);
  const [sending, setSending] = useState<Asked | undefined>(undefined);
  const changed = { refetchQueries: ["AnnotationDesk"] };
  const [annotate] = useMutation(AnnotateDocument);
  const [rewordOne] = useMutation(RewordAnnotationDocument, changed);
  const [withdrawOne] = useMutation(WithdrawAnnotationDocument, changed);
  const [resolveOne] = useMutation(ResolveAnnotationDocument, changed);
  const [decideOne] = useMutation(DecideProposalDocument, changed);
  useEffect(() => {
    if (outcome?.undo === undefined) return undefined;
    const timer = setTimeout(() => setOutcome({ words: outcome.words }), undoMs);
    return () => clearTimeout(timer);
  }, [outcome]);

  async function attempt(
    asked: object,
    words: string,
    send: (key: string) => Promise<{ readonly error?: unknown }>,
  ): Promise<string | undefined> {
    setOutcome(undefined);
    const { error } = await send(keyOf(asked));
    const refusal = refusalOf(error);
    if (refusal !== undefined) return refusal;
    forget(asked);
    setOutcome({ words });
    return undefined;
  }

  const withdraw = (id: string): Promise<string | undefined> =>
    attempt({ withdraw: id }, "Taken back. Only your own partner still sees it.", (key) =>
      withdrawOne({ variables: { key, id } }),
    );

  async function undo(id: string): Promise<void> {
    const refusal = await withdraw(id);
    if (refusal !== undefined) setOutcome({ words: refusal });
  }

  return {
    outcome,
    sending,
    post: async (asked) => {
      setOutcome(undefined);
      setSending(asked);
      const { data, error } = await annotate({
        variables: { input: { key: keyOf(asked), ...asked } },
      });
      setSending(undefined);
      const refusal = refusalOf(error);
      if (refusal !== undefined) return refusal;
      forget(asked);
      const id = data?.annotate?.id;
      setOutcome({ words: "Posted.", ...(id !== undefined && { undo: () => undo(id) }) });
      await client.query({
        query: RecordAnnotationsDocument,
        variables: { id: recordId },
        fetchPolicy: "network-only",
      });
      return undefined;
    },
    reword: (id, text) =>
      attempt({ reword: id, text }, "Changed.", (key) =>
        rewordOne({ variables: { key, id, text } }),
      ),
    withdraw,
    resolve: (id) =>
      attempt({ resolve: id }, "Settled.", (key) => resolveOne({ variables: { key, id } })),
    decide: (id, accepted) =>
      attempt({ decide: id, accepted }, accepted ? "Accepted." : "Refused.", (key) =>
        decideOne({ variables: { key, id, accepted } }),
      ),
  };
}
