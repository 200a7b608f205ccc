import type { ReactNode } from "react";
import { formatCount } from "../../lib/words.ts";
import { Bar } from "../../ui/Bar.tsx";
import type { Line } from "./count-tables.ts";
import styles from "./CrimeCountsPage.module.css";

interface CountLinesProps {
  readonly caption: string;
  readonly lines: readonly Line[];
  readonly nameOf: (code: string | null) => string;
}

/** Names, bars and numbers, largest first. */
export function CountLines({ caption, lines, nameOf }: CountLinesProps): ReactNode {
  const largest = lines[0]?.count ?? 0;
  return (
    <table>
      <caption className="sr">{caption}</caption>
      <thead className="sr">
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Bar</th>
          <th scope="col">Count</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.code}>
            <th scope="row">{nameOf(line.code)}</th>
            <td className={styles.bar}>
              <Bar count={line.count} largest={largest} />
            </td>
            <td className="num">{formatCount(line.count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
