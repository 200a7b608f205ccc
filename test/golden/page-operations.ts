/** The operations of the pages whose statements and answers are committed, with what they are asked about. */
import type pg from "pg";
import { documentIdOf } from "../support/page-documents.js";
import { partners } from "../support/viewers.js";

/** One operation as a page asks it. */
export interface PageOperation {
  /** Names the committed files. */
  readonly name: string;
  /** The hash under which the server knows the document. */
  readonly documentId: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const operation = (
  document: string,
  variables: PageOperation["variables"] = {},
  name = document,
): PageOperation => ({ name, documentId: documentIdOf(document), variables });

const page = { first: 3 };

const active = { status: { equals: "ACTIVE" } };
const briefing = {
  active,
  inDate: { ...active, assessedOn: { isNull: false } },
  planned: { ...active, pursue: { in: ["UNDER_WAY"] } },
  overdue: { ...active, reviewOn: { before: "2026-11-24" } },
  activeGroups: active,
  missing: { status: { equals: "MISSING" } },
  withActive: true,
  withInDate: true,
  withPlanned: true,
  withOverdue: true,
  withGroups: true,
  withMissing: true,
};

/** The first record of a type that the police own and keep from nobody in particular, in the order of the ids. */
async function firstOf(owner: pg.Client, table: string, isLinked = false): Promise<string> {
  const { rows } = await owner.query<{ id: string }>(
    `select concept.id from ${table} concept join access_class on access_class.id = concept.access_class
     where owner_id = $1 and marking = 1 and embargo_until is null and named_reader_ids is null
       and onward = 'OPEN' and originator_id is null
       and (not $2 or concept.id in (select from_id from link union select to_id from link))
     order by concept.id limit 1`,
    [partners.police, isLinked],
  );
  return rows[0]!.id;
}

/** Every operation, about the records of one database. */
export async function pageOperations(owner: pg.Client): Promise<readonly PageOperation[]> {
  const recordPages = await Promise.all(
    ["person", "event", "ocg", "report"].map(async (table) =>
      operation("RecordPage", { id: await firstOf(owner, table) }, `RecordPage-${table}`),
    ),
  );
  const group = { id: await firstOf(owner, "ocg") };
  const around = {
    first: 3,
    withLinks: true,
    withMemberships: true,
    withContacts: true,
  };
  const linkPages = await Promise.all(
    ["person", "identifier", "ocg"].map(async (table) =>
      operation(
        "LinksAround",
        { ...around, id: await firstOf(owner, table, true) },
        `LinksAround-${table}`,
      ),
    ),
  );
  return [
    operation("PeopleRegister", {
      ...page,
      filter: { name: { contains: "a" } },
      orderBy: [{ field: "FAMILY_NAME", direction: "ASCENDING" }],
    }),
    operation("IdentifiersRegister", page),
    operation("EventsRegister", { ...page, filter: { kind: { equals: "CRIME" } } }),
    operation("ThreatsRegister", {
      ...page,
      filter: { riskBand: { in: ["HIGH", "VERY_HIGH"] } },
      orderBy: [{ field: "RISK_SCORE", direction: "DESCENDING" }],
    }),
    operation("ThreatDistricts"),
    operation("DistrictOutlines"),
    operation("GroupsRegister", page),
    operation("LinesRegister", page),
    operation("ReportsRegister", page),
    operation("MissingRegister", page),
    operation("BriefingNumbers", briefing),
    operation("PlanCoverage", { filter: { status: { equals: "ACTIVE" } } }),
    operation("CrimeCounts", { by: ["DISTRICT", "CATEGORY"] }),
    operation("SearchRecords", { text: "an", first: 5 }),
    ...recordPages,
    operation("RecordIntelligence", group),
    operation("CountedMembers", group),
    ...linkPages,
    operation("RecordInShort", { id: await firstOf(owner, "person") }),
  ];
}
