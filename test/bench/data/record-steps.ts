/** What the steps of the generation share: the base of a record, its access class and its place in the record room. */

/** A step of the generation and its statement. */
export interface Step {
  readonly what: string;
  readonly sql: string;
}

/** The types in the order of their numbers in `bench.class_of`; none is generated of the one without a table. */
const recordTypes: readonly { readonly type: string; readonly table: string | null }[] = [
  { type: "PERSON", table: "person" },
  { type: "IDENTIFIER", table: "identifier" },
  { type: "PLACE", table: "place" },
  { type: "EVENT", table: "event" },
  { type: "ITEM", table: "item" },
  { type: "CONTACT", table: null },
  { type: "LINK", table: "link" },
  { type: "OCG", table: "ocg" },
  { type: "MEMBERSHIP", table: "membership" },
  { type: "COUNTY_LINE", table: "county_line" },
  { type: "THREAT", table: "threat" },
  { type: "VULNERABILITY", table: "vulnerability" },
  { type: "REPORT", table: "report" },
  { type: "PARAGRAPH", table: "paragraph" },
  { type: "ANNOTATION", table: "annotation" },
  { type: "MISSING_EPISODE", table: "missing_episode" },
];

/** Every combination of the policy attributes, numbered as `bench.class_of` numbers them. */
export const classes = (owners: readonly string[]): string => `
  insert into access_class (id, record_type, owner_id, marking, handling, handling_conditions, district, themes)
    overriding system value
  select 1 + t * 320 + o * 80 + m * 40 + h * 20 + d * 2 + k,
    (array['${recordTypes.map(({ type }) => type).join("', '")}'])[1 + t], (array['${owners.join("', '")}']::uuid[])[1 + o],
    1 + m, (array['P', 'C'])[1 + h], case h when 1 then array['NO_COURT_USE'] else '{}' end, 'E080000' || lpad((1 + d)::text, 2, '0'),
    case k when 0 then array['DRUGS'] else array['COUNTY_LINES'] end
  from generate_series(0, ${recordTypes.length - 1}) t, generate_series(0, 3) o, generate_series(0, 1) m, generate_series(0, 1) h,
    generate_series(0, 9) d, generate_series(0, 1) k`;

/** The columns of every record. */
export const baseColumns = "id, access_class, reference, recorded_at, provenance";

/** Their values for the row's number `n`. @param letter of its reference, of one concept only */
export const base = (concept: string, letter: string, aspect: number): string =>
  `bench.${concept}_id(n), bench.${concept}_class(n), '${letter}-' || n, bench.moment(n, ${aspect}), 'generated'`;

/** So many words for the row's number `n`; it uses as many aspects from the given one on. */
export const words = (aspect: number, count: number): string =>
  `(${Array.from({ length: count }, (_, index) => `bench.word(bench.pick(n, ${aspect + index}, 2048))`).join(" || ' ' || ")})`;

/** Enters every record that was generated in the record room. */
export const records = `
  insert into record (id, record_type, access_class)
  select * from (
    ${recordTypes
      .flatMap(({ type, table }) =>
        table === null ? [] : [`select id, '${type}', access_class from ${table}`],
      )
      .join(" union all ")}
  ) every order by 1`;
