import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { useRights } from "../../lib/use-rights.ts";
import { Facts } from "../../ui/Facts.tsx";
import { GradeBadge } from "../../ui/GradeBadge.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { Provenance } from "../../ui/Provenance.tsx";
import { factsWithAccess } from "./facts-with-access.ts";
import { factsOf } from "./record-facts.tsx";
import type { ShownRecord } from "./shown-record.ts";

interface FactsPanelProps {
  readonly record: ShownRecord;
  /** Fields the server failed to read. */
  readonly failed: ReadonlySet<string>;
}

/** What is recorded, each fact in its access state. */
export function FactsPanel({ record, failed }: FactsPanelProps): ReactNode {
  const codes = useCodes();
  const rights = useRights()(record.__typename);
  const facts = factsWithAccess(record, factsOf(record, codes), rights, failed);
  return (
    <Panel title="What is recorded" footer={<Origin record={record} />}>
      <Facts facts={facts} />
    </Panel>
  );
}

/** Where the facts come from; every fact of a record shares it, unless it is graded on its own. */
function Origin({ record }: { readonly record: ShownRecord }): ReactNode {
  return (
    <span className="row wrap">
      <Provenance owner={record.owner?.name} recordedAt={record.recordedAt} />
      {record.__typename === "Link" && (
        <GradeBadge
          source={record.sourceEvaluation}
          assessment={record.intelligenceAssessment}
          handling={record.handling}
        />
      )}
      <span>
        {record.provenance !== null && `Source: ${record.provenance}. `}
        {record.handling === "P" && "Handling P: lawful sharing permitted."}
        {record.handling === "C" &&
          "Handling C: sharing permitted with conditions; they stand under Access."}
      </span>
    </span>
  );
}
