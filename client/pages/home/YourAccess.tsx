import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { inSentence } from "../../lib/words.ts";
import { useSession } from "../../session.tsx";
import { HandlingMark } from "../../ui/HandlingMark.tsx";
import { Panel } from "../../ui/Panel.tsx";

/** Under which partner, role, purpose and clearance the viewer looks. */
export function YourAccess(): ReactNode {
  const { roles, clearance, purpose, partnerName } = useSession();
  const codes = useCodes();
  return (
    <Panel title="You are looking as" footer={<Link to="/access">What you may see and why</Link>}>
      <dl className="facts">
        <dt>Partner</dt>
        <dd>{partnerName}</dd>
        <dt>Role</dt>
        <dd>{inSentence(roles.map((role) => codes.label("role", role)))}</dd>
        <dt>Purpose</dt>
        <dd>{codes.label("purpose", purpose)}</dd>
        <dt>Cleared to</dt>
        <dd>
          <HandlingMark marking={clearance} />
        </dd>
      </dl>
    </Panel>
  );
}
