/** The positions of one row's JSON array, which is what the database sends instead of named keys. */

/** A row as it arrives. */
export type RowArray = readonly unknown[];

/** Collects SQL expressions; equal ones share a position. */
export interface RowItems {
  readonly add: (sql: string) => number;
  /** `json_build_array(...)` over everything added; long rows are built in blocks. */
  readonly sql: () => string;
  /** Undoes the blocks. */
  readonly read: (row: RowArray, position: number) => unknown;
}

/** PostgreSQL takes at most 100 arguments to a function. */
const blockSize = 90;

/** A fresh row. */
export function rowItems(): RowItems {
  const expressions: string[] = [];
  return {
    add: (sql) => {
      const known = expressions.indexOf(sql);
      return known >= 0 ? known : expressions.push(sql) - 1;
    },
    sql: () => {
      if (expressions.length <= blockSize) return `json_build_array(${expressions.join(", ")})`;
      const blocks: string[] = [];
      for (let start = 0; start < expressions.length; start += blockSize) {
        blocks.push(`json_build_array(${expressions.slice(start, start + blockSize).join(", ")})`);
      }
      return `json_build_array(${blocks.join(", ")})`;
    },
    read: (row, position) =>
      expressions.length <= blockSize
        ? row[position]
        : (row[Math.floor(position / blockSize)] as RowArray)[position % blockSize],
  };
}
