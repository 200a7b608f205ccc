import type { ApolloClient } from "@apollo/client";
import { useQuery } from "@apollo/client/react";
import type { ReactNode } from "react";
import { FieldSightDocument } from "../../gql/operations.ts";
import { failureOf } from "../../lib/failures.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { RuleTrace } from "./RuleTrace.tsx";
import type { RecordSight } from "./sight-rows.tsx";

interface TracePanelProps {
  readonly client: ApolloClient;
  readonly id: string;
  readonly as: string;
  readonly sight: RecordSight;
  /** The field whose rules are read; without one, those of the record. */
  readonly field: { readonly name: string; readonly label: string } | undefined;
}

/** Why they see the record, or one field of it, as they do: rule by rule. */
export function TracePanel({ client, id, as, sight, field }: TracePanelProps): ReactNode {
  if (field === undefined)
    return (
      <Trace subject="The record" sentence={sight.sentence}>
        <RuleTrace rules={sight.rules ?? []} />
      </Trace>
    );
  const { purpose } = sight;
  return (
    <FieldTrace
      key={field.name}
      client={client}
      variables={{ id, as, purpose, field: field.name }}
      {...field}
    />
  );
}

interface FieldTraceProps {
  readonly client: ApolloClient;
  readonly label: string;
  readonly variables: {
    readonly id: string;
    readonly as: string;
    readonly purpose: string | null;
    readonly field: string;
  };
}

/** Under a long table the rules would open out of sight. */
const shownWhenAsked = (mark: HTMLElement | null): void =>
  mark?.closest("section")?.scrollIntoView({ block: "nearest" });

function FieldTrace({ client, label, variables }: FieldTraceProps): ReactNode {
  const { data, loading, error, refetch } = useQuery(FieldSightDocument, { client, variables });
  const told = data?.explainAccess ?? undefined;
  return (
    <Trace subject={label} sentence={told?.sentence}>
      <span ref={shownWhenAsked} />
      <AsyncState
        subject="the rules"
        loading={loading}
        hasContent={told !== undefined}
        failure={failureOf(error)}
        onRetry={() => void refetch()}
      >
        {told !== undefined && <RuleTrace rules={told.rules ?? []} />}
      </AsyncState>
    </Trace>
  );
}

interface TraceProps {
  readonly subject: string;
  readonly sentence: string | undefined;
  readonly children: ReactNode;
}

const Trace = ({ subject, sentence, children }: TraceProps): ReactNode => (
  <Panel
    title="Why they see it so"
    footer="They are told one sentence and whom to ask, and none of these rules."
  >
    <div role="status">
      <p className="strong">{subject}</p>
      <p className="sm">{sentence}</p>
    </div>
    {children}
  </Panel>
);
