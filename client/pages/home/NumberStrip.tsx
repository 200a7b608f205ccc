import type { ReactNode } from "react";
import { failureOf } from "../../lib/failures.ts";
import { formatCount } from "../../lib/words.ts";
import { AsyncState } from "../../ui/AsyncState.tsx";
import { AddressLink } from "../../ui/AddressLink.tsx";
import styles from "./HomePage.module.css";
import { useNumbers } from "./use-numbers.ts";

/** Up to five numbers, each leading to the rows that it counts. */
export function NumberStrip({ today }: { readonly today: string }): ReactNode {
  const { numbers, loading, error, refetch } = useNumbers(today);
  return (
    <AsyncState
      subject="the numbers"
      loading={loading}
      hasContent={numbers !== undefined}
      failure={failureOf(error)}
      onRetry={refetch}
      lines={3}
    >
      {numbers !== undefined && numbers.length > 0 && (
        <ul className={styles.numbers}>
          {numbers.map(({ label, count, beside, to, search }) => (
            <li key={label}>
              <AddressLink to={to} search={search}>
                {label}
              </AddressLink>
              <p>
                <strong>{formatCount(count)}</strong>
                {beside !== null && <small> {beside}</small>}
              </p>
            </li>
          ))}
        </ul>
      )}
    </AsyncState>
  );
}
