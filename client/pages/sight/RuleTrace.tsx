import { Check, Minus, X } from "lucide-react";
import type { ReactNode } from "react";
import type { RuleOfSightFragment } from "../../gql/operations.ts";
import { humanise } from "../../lib/words.ts";

const faces = {
  PASSES: { className: undefined, Icon: Check, words: <span className="muted">Pass</span> },
  STOPS: { className: "no", Icon: X, words: <span className="nope">Stops here</span> },
  NOT_REACHED: { className: "skip", Icon: Minus, words: <span>Not reached</span> },
} as const;

const isOutcome = (outcome: string): outcome is keyof typeof faces => outcome in faces;

/** A decision rule by rule: each passes, stops, or was not reached. */
export function RuleTrace({
  rules,
}: {
  readonly rules: readonly RuleOfSightFragment[];
}): ReactNode {
  return (
    <ol className="trace">
      {rules.map(({ rule, outcome, sentence }) => {
        const { className, Icon, words } = faces[isOutcome(outcome) ? outcome : "NOT_REACHED"];
        return (
          <li key={`${rule} ${sentence}`} className={className}>
            <Icon className="ic" aria-hidden="true" />
            <span>
              <b>{humanise(rule)}.</b> {sentence}
            </span>
            {words}
          </li>
        );
      })}
    </ol>
  );
}
