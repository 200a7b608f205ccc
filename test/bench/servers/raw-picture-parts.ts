/** The concepts of the threat picture, their names and their pages in hand-written SQL. */
import {
  district,
  marking,
  object,
  onlyWith,
  owner,
  recordedAt,
  rows,
  type Has,
} from "./raw-parts.js";

/** Fields of an object, as SQL. */
export type Fields = Readonly<Record<string, string>>;

/** A list's concept: its table, its title, and what row security does not test. */
export interface Listed {
  readonly table: string;
  readonly title: (has: Has) => string;
  readonly visible?: (has: Has) => string;
}

/** What is remarked on a narrative is seen by those who see that narrative. */
export const remarkSeen = (has: Has, alias: string): string =>
  `(${alias}.about_group <> 'narrative' or case when ${alias}.paragraph_class is null` +
  ` then ${has("narrative_full", alias, "subject_class")} else ${has("narrative_full", alias, "paragraph_class")} end)`;

/** The role of a membership, which is its title. */
export const role = (has: Has): string => onlyWith(has("membership_full", "t"), "t.role");

/** The concepts whose rows stand in lists. */
export const listed = {
  ocg: { table: "ocg", title: () => "t.name" },
  person: { table: "person", title: () => "t.name" },
  threat: { table: "threat", title: () => "t.name" },
  vulnerability: { table: "vulnerability", title: () => "t.name" },
  countyLine: { table: "county_line", title: () => "t.brand" },
  report: { table: "report", title: () => "t.heading" },
  membership: { table: "membership", title: role },
  missingEpisode: { table: "missing_episode", title: () => "t.status" },
  annotation: {
    table: "annotation",
    title: () => "t.kind",
    visible: (has) => remarkSeen(has, "t"),
  },
} as const satisfies Readonly<Record<string, Listed>>;

/** What names a record. */
export const named = (title: string): Fields => ({
  id: "t.id",
  reference: "t.reference",
  title,
  marking: marking("t"),
});

/** What is told of a record that came in. */
export const changed = (title: string): Fields => ({
  ...named(title),
  handling: "t.handling",
  recordedAt: recordedAt("t"),
  owner: owner("t"),
  district: district("t"),
});

/** What every row of a list begins with. */
export const head = (has: Has, title: string): Fields => ({
  ...changed(title),
  provenance: onlyWith(has("provenance_full", "t"), "t.provenance"),
});

/** A page of a list. */
export interface Page {
  readonly where: string;
  /** The parameter that holds the partner whose rows are wanted, where they are one partner's. */
  readonly ownedBy?: string;
  readonly order: string;
  readonly first: number;
  readonly item: Fields;
  /** Whether the page tells that there is more. */
  readonly isPaged: boolean;
}

/** A row with what its class tells of it. */
export const withClass = (table: string): string =>
  `select t.*, c.marking, c.handling, c.owner_id, c.district from ${table} t join access_class c on c.id = t.access_class`;

/** A page of a concept with its exact count. */
export function pageOf(has: Has, concept: Listed, page: Page): string {
  const { where, ownedBy, order, first, item, isPaged } = page;
  const conditions = [where, ...(concept.visible === undefined ? [] : [concept.visible(has)])];
  const owned = ownedBy === undefined ? [] : [`c.owner_id = ${ownedBy}`];
  const met = [...conditions, ...owned].join(" and ");
  const found = rows(
    object(item),
    `from (${withClass(concept.table)} where ${met} order by ${order} limit ${first}) t`,
  );
  const join = ownedBy === undefined ? "" : "join access_class c on c.id = t.access_class";
  const count = `(select count(*) from ${concept.table} t ${join} where ${met})`;
  const info: Fields = isPaged ? { pageInfo: object({ hasNextPage: `n.total > ${first}` }) } : {};
  const connection = { totalCount: "n.total", ...info, nodes: found };
  return `(select ${object(connection)} from ${count} n (total))`;
}

/** The name of a record that a row refers to. */
export const reference = (table: string, title: string, id: string): string =>
  `(select ${object({ id: "e.id", reference: "e.reference", title, marking: marking("f") })}` +
  ` from ${table} e join access_class f on f.id = e.access_class where e.id = ${id})`;

/** The group of a row. */
export const theGroup = reference("ocg", "e.name", "t.ocg_id");
/** The person of a row. */
export const thePerson = reference("person", "e.name", "t.person_id");

/** The grade of a row on the 3x5x2 scale. */
export const gradeOf = (has: Has): Fields => ({
  sourceEvaluation: onlyWith(has("grading_full", "t"), "t.source_evaluation"),
  intelligenceAssessment: onlyWith(has("grading_full", "t"), "t.intelligence_assessment"),
});

/** What a remark says, where its words are given. */
export const remarked = (has: Has, column: string): string =>
  onlyWith(has("annotation_full", "t"), `t.${column}`);
