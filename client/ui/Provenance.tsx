import { Landmark } from "lucide-react";
import type { ReactNode } from "react";
import { formatDate } from "../lib/dates.ts";

interface ProvenanceProps {
  readonly owner: string | null | undefined;
  readonly recordedAt?: string | null | undefined;
}

/** Who holds a piece of information and since when; parts the viewer may not know are simply not there. */
export function Provenance({ owner, recordedAt }: ProvenanceProps): ReactNode {
  if (!owner && !recordedAt) return null;
  return (
    <span className="prov">
      <Landmark className="ic" aria-hidden="true" />
      {[owner, recordedAt ? formatDate(recordedAt) : null].filter(Boolean).join(", ")}
    </span>
  );
}
