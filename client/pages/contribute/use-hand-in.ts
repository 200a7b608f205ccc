import { useState } from "react";
import type {
  ContributeReportMutation,
  CorrectContributionMutation,
  ReportInput,
} from "../../gql/operations.ts";
import type { FormProblem } from "../../lib/forms.ts";
import { type Answer, askServer, type PublicError } from "../../transport.ts";

type Receipt = NonNullable<ContributeReportMutation["contributeReport"]>;

/** What its author is told at once. */
export type Told = NonNullable<Receipt["contribution"]>;

/** Where the handing in stands. What was written stays with the form through all of it. */
export type Sending =
  | { readonly kind: "writing"; readonly problems: readonly FormProblem[] }
  | { readonly kind: "sending" }
  | { readonly kind: "locked" }
  | { readonly kind: "received"; readonly told: Told };

export interface HandIn {
  readonly sending: Sending;
  /** Shows what is wrong before anything is sent. */
  readonly refuse: (problems: readonly FormProblem[]) => void;
  readonly send: (report: ReportInput) => Promise<void>;
}

const codeOf = (error: PublicError): string | undefined => error.extensions?.code;

/** What the server found wrong, each by its field. */
function problemsOf(errors: readonly PublicError[]): readonly FormProblem[] {
  const faults = errors.flatMap((error) => error.extensions?.faults ?? []);
  if (faults.length > 0) return faults.map(({ field, rule }) => ({ field, words: rule }));
  return errors.map(({ message }) => ({
    field: "hand-in",
    words: `${message} What you wrote is still here.`,
  }));
}

const unreached: FormProblem = {
  field: "hand-in",
  words: "The portal could not be reached. What you wrote is still here: try again.",
};

/**
 * Hands in a report, once: as long as the same is sent it goes under the same key, however often. It asks the
 * server by itself and not through the cache's client, which would leave the page when the session has ended.
 * @param corrects identity of the contribution that it takes the place of; null for a new one
 */
export function useHandIn(corrects: string | null): HandIn {
  const [sending, setSending] = useState<Sending>({ kind: "writing", problems: [] });
  const [last, setLast] = useState({ of: "", key: "" });

  async function ask(key: string, input: ReportInput): Promise<Answer<unknown> & { told?: Told }> {
    if (corrects === null) {
      const answer = await askServer<ContributeReportMutation>("ContributeReport", { key, input });
      return { ...answer, told: answer.data?.contributeReport?.contribution ?? undefined };
    }
    const variables = { key, id: corrects, input };
    const answer = await askServer<CorrectContributionMutation>("CorrectContribution", variables);
    return { ...answer, told: answer.data?.correctContribution?.contribution ?? undefined };
  }

  async function send(report: ReportInput): Promise<void> {
    const of = JSON.stringify(report);
    const key = last.of === of ? last.key : crypto.randomUUID();
    setLast({ of, key });
    setSending({ kind: "sending" });
    try {
      const { told, errors = [] } = await ask(key, report);
      if (told !== undefined) setSending({ kind: "received", told });
      else if (errors.some((error) => codeOf(error) === "UNAUTHENTICATED"))
        setSending({ kind: "locked" });
      else setSending({ kind: "writing", problems: problemsOf(errors) });
    } catch {
      setSending({ kind: "writing", problems: [unreached] });
    }
  }

  return {
    sending,
    refuse: (problems) => setSending({ kind: "writing", problems }),
    send,
  };
}
