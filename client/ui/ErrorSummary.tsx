import { type ReactNode, useEffect, useRef } from "react";
import type { FormProblem } from "../lib/forms.ts";
import styles from "./ErrorSummary.module.css";

/** "There is a problem": takes focus, names each problem and leads to its field. */
export function ErrorSummary(props: {
  readonly problems: readonly FormProblem[];
  readonly page: string;
}): ReactNode {
  const { problems, page } = props;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    document.title = `${problems.length > 0 ? "Error: " : ""}${page} – Challenger`;
    if (problems.length > 0) box.current?.focus();
  }, [problems, page]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} className={`callout bad ${styles.summary}`} role="alert" tabIndex={-1}>
      <h2>There is a problem</h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a
              href={`#${problem.field}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(problem.field)?.focus();
              }}
            >
              {problem.words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
