/**
 * Coarser forms of a value: what the level GENERALISED shows.
 *
 * Each has one meaning written twice, as SQL (what the portal runs) and as a plain function (what
 * the tests hold it against). Both must agree on every text and date.
 */

/** A named coarsening. */
export interface Generalisation {
  /** Told to the viewer as the precision of what is shown. */
  readonly precision: string;
  /** SQL expression over a column expression, of the same SQL type as the column. */
  readonly sql: (column: string) => string;
  /** The same in TypeScript, over the value as the portal shows it in full. */
  readonly apply: (value: string) => string;
}

/** A date of birth becomes its year: `1987-03-02` -> `1987`. */
export const year: Generalisation = {
  precision: "year",
  sql: (column) => `date_trunc('year', ${column})::date`,
  apply: (value) => value.slice(0, 4),
};

/** A postcode becomes its outward code: `M4 1AB` -> `M4`. */
export const outwardCode: Generalisation = {
  precision: "outward code",
  sql: (column) => `split_part(${column}, ' ', 1)`,
  apply: (value) => value.split(" ")[0] ?? "",
};

/** A number becomes its last three characters: `+447700900123` -> `…123`. */
export const lastThree: Generalisation = {
  precision: "last three characters",
  sql: (column) => `'…' || right(${column}, 3)`,
  apply: (value) => `…${[...value].slice(-3).join("")}`,
};

/** A name becomes its initials: `Mary Ann Smith` -> `M. A. S.`. */
export const initials: Generalisation = {
  precision: "initials",
  sql: (column) =>
    `regexp_replace(regexp_replace(btrim(${column}), '(\\S)\\S*', '\\1.', 'g'), '\\s+', ' ', 'g')`,
  apply: (value) =>
    value
      .trim()
      .split(/\s+/u)
      .map((word) => `${[...word][0] ?? ""}.`)
      .join(" "),
};

/** A coordinate becomes a point of a grid of about one kilometre: two decimals of a degree. */
export const gridSquare: Generalisation = {
  precision: "about 1 km",
  sql: (column) => `round(${column}::numeric, 2)::double precision`,
  apply: (value) => String(Math.round(Number(value) * 100) / 100),
};
