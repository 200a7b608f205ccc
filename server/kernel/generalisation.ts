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
  /** The same in TypeScript, over the value as the portal shows it in full; null where nothing is left. */
  readonly apply: (value: string) => string | null;
}

/** A date of birth becomes its year: `1987-03-02` -> `1987`. Every date has one, so this never fails. */
export const year: Generalisation = {
  precision: "year",
  sql: (column) =>
    `case when isfinite(${column}) then make_date(extract(year from ${column})::integer, 1, 1) else ${column} end`,
  apply: (value) => /^\d+/u.exec(value)?.[0] ?? value,
};

/**
 * A postcode becomes its outward code: `M4 1AB` and `M41AB` -> `M4`. What has not the form of a
 * postcode has no outward part, and nothing of it is shown.
 */
export const outwardCode: Generalisation = {
  precision: "outward code",
  sql: (column) =>
    `substring(${column} from '^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$')`,
  apply: (value) =>
    /^ *([A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *([0-9][A-Za-z]{2})? *$/u.exec(value)?.[1] ?? null,
};

/** A number becomes its last three characters: `+447700900123` -> `…123`; a short one, nothing of it. */
export const lastThree: Generalisation = {
  precision: "last three characters",
  sql: (column) =>
    `case when length(${column}) > 5 then '…' || right(${column}, 3) else left('…' || ${column}, 1) end`,
  apply: (value) => ([...value].length > 5 ? `…${[...value].slice(-3).join("")}` : "…"),
};

/** A name becomes its initials: `Mary Ann Smith` -> `M. A. S.`. */
export const initials: Generalisation = {
  precision: "initials",
  sql: (column) =>
    `rtrim(regexp_replace(${column}, '[ \\t\\n\\v\\f\\r]*([^ \\t\\n\\v\\f\\r])[^ \\t\\n\\v\\f\\r]*[ \\t\\n\\v\\f\\r]*', '\\1. ', 'g'))`,
  apply: (value) =>
    value
      .replace(/[ \t\n\v\f\r]*([^ \t\n\v\f\r])[^ \t\n\v\f\r]*[ \t\n\v\f\r]*/gu, "$1. ")
      .replace(/ +$/u, ""),
};

/** Rounds as PostgreSQL's numeric does: fifteen digits count, and halves go away from zero. */
function roundedToHundredths(number: number): number {
  if (Math.abs(number) < 0.001) return 0;
  const [whole = "0", fraction = ""] = Math.abs(number).toPrecision(15).split(".");
  const hundredths = Number(whole) * 100 + Number(fraction.slice(0, 2).padEnd(2, "0"));
  const rounded = (hundredths + (Number(fraction[2] ?? 0) >= 5 ? 1 : 0)) / 100;
  return number < 0 && rounded !== 0 ? -rounded : rounded;
}

/** A coordinate becomes a point of a grid of about one kilometre: two decimals of a degree. */
export const gridSquare: Generalisation = {
  precision: "about 1 km",
  sql: (column) => `round(${column}::numeric, 2)::double precision`,
  apply: (value) => String(roundedToHundredths(Number(value))),
};
