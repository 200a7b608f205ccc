import type { ReactNode } from "react";
import { formatCount } from "../../lib/words.ts";
import { cellOf, type CountedGroup, sumOf, totalsBy } from "./count-tables.ts";
import styles from "./CrimeCountsPage.module.css";

interface CrossTableProps {
  readonly groups: readonly CountedGroup[];
  readonly districtName: (code: string | null) => string;
  readonly categoryName: (code: string | null) => string;
}

/** Every count: types down, districts across, totals at both edges. */
export function CrossTable({ groups, districtName, categoryName }: CrossTableProps): ReactNode {
  const districts = totalsBy(groups, "district").toSorted((one, other) =>
    districtName(one.code).localeCompare(districtName(other.code)),
  );
  return (
    <section
      className={styles.scroll}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label="Crimes by district and type, scrolls sideways"
    >
      <table className={styles.cross}>
        <caption className="sr">Crimes by district and type</caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            {districts.map((district) => (
              <th key={district.code} scope="col" className="num">
                {districtName(district.code)}
              </th>
            ))}
            <th scope="col" className="num">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {totalsBy(groups, "category").map((category) => (
            <tr key={category.code}>
              <th scope="row">{categoryName(category.code)}</th>
              {districts.map((district) => (
                <td key={district.code} className="num">
                  {formatCount(cellOf(groups, district.code, category.code))}
                </td>
              ))}
              <td className={`num ${styles.total}`}>{formatCount(category.count)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">All</th>
            {districts.map((district) => (
              <td key={district.code} className={`num ${styles.total}`}>
                {formatCount(district.count)}
              </td>
            ))}
            <td className={`num ${styles.total}`}>{formatCount(sumOf(groups))}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
