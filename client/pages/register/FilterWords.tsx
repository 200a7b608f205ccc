import type { ReactNode } from "react";
import { type CodeWords, useCodes } from "../../lib/use-codes.ts";
import type { FilterField } from "./register-types.ts";
import styles from "./RegisterPage.module.css";

interface FilterWordsProps {
  readonly filters: readonly FilterField[];
  readonly values: Readonly<Record<string, string>>;
}

/** On paper, where the form of the filters is not: what the rows were filtered by. */
export function FilterWords({ filters, values }: FilterWordsProps): ReactNode {
  const codes = useCodes();
  const applied = filters.flatMap((filter) => {
    const value = values[filter.name];
    return value === undefined ? [] : [`${filter.label}: ${wordsOf(filter, value, codes)}`];
  });
  return applied.length > 0 && <p className={styles.onPaper}>{applied.join("; ")}</p>;
}

function wordsOf({ input }: FilterField, value: string, codes: CodeWords): string {
  switch (input.kind) {
    case "text":
    case "year":
      return value;
    case "code":
      return codes.label(input.list, value);
    case "choice":
      return input.choices.find(([code]) => code === value)?.[1] ?? value;
  }
}
