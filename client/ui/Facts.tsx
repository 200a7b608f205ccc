import type { ReactNode } from "react";
import { disclosureOf, type FieldAccess } from "../lib/access.ts";
import styles from "./Facts.module.css";
import { CouldNotLoad, Reduced, Withheld } from "./Withheld.tsx";

export interface Fact {
  /** Names the fact within the page, for what points at it. */
  readonly field?: string;
  readonly label: string;
  /** The value as the viewer received it; null when it is not recorded or not shown. */
  readonly value: unknown;
  readonly shown: ReactNode;
  readonly access: FieldAccess | undefined;
  readonly sentence?: string | undefined;
  readonly failed?: boolean;
  /** Leaves a value that is not recorded blank, as tables do. */
  readonly blank?: boolean;
}

/** The facts of one record, each with what the server said about its access. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }): ReactNode {
  return (
    <dl className={`facts ${styles.facts}`}>
      {facts.map((fact) => (
        <div key={fact.label} className={styles.pair}>
          <dt>{fact.label}</dt>
          <dd {...(fact.field === undefined ? {} : { id: `fact-${fact.field}`, tabIndex: -1 })}>
            <FactValue {...fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * One value in its access state: shown, reduced, withheld, nothing, or could not load.
 * "Nothing shown" does not say "not recorded": an owner may neither confirm nor deny that there is something.
 */
export function FactValue({
  label,
  value,
  shown,
  access,
  sentence,
  failed = false,
  blank = false,
}: Fact): ReactNode {
  const disclosure = disclosureOf(value, access, failed);
  switch (disclosure.kind) {
    case "shown":
      return shown;
    case "nothing":
      return blank ? null : <span className="muted">Nothing shown</span>;
    case "failed":
      return <CouldNotLoad subject={label} />;
    case "reduced":
      return (
        <span className={styles.reduced}>
          {shown}
          <Reduced subject={label} access={disclosure.access} sentence={sentence} />
        </span>
      );
    case "pointer":
    case "withheld":
      return <Withheld subject={label} access={disclosure.access} sentence={sentence} />;
  }
}
