/**
 * The operations over the threat picture, with the fields of the client's own documents. What hand-written SQL has no
 * part in is left out: the entries that tell how far each field is shown, and the sealed marks of a page. The briefing is
 * what came in, where the groups are and what waits; with its counts by plan it would ask for more than a request may.
 */

/** Names of the timed operations over the threat picture. */
export type PictureOperation = "threats" | "group" | "briefing";

const name = "id reference title marking";
const changed = `${name} handling recordedAt owner { id name } district { code name }`;
const head = `${changed} provenance`;

const pageOf = (fields: string): string =>
  `{ totalCount pageInfo { hasNextPage } nodes { ${fields} } }`;

const threatRow = `${head} kind theme status riskBand riskScore assessedOn reviewOn leadOfficer`;

const changes = (list: string, fields: string): string =>
  `${list}(first: 8, filter: { recordedAt: { from: $since } }, orderBy: [{ field: RECORDED_AT, direction: DESCENDING }]) ${pageOf(`${changed} ${fields}`)}`;

const grade = "sourceEvaluation intelligenceAssessment";

const asked = `{ state: { equals: "OPEN" }, kind: { in: ["QUESTION", "PROPOSAL", "ACTION_ASKED"] } }`;

const reviews = (list: string): string =>
  `${list}(first: 8, filter: { owner: { equals: $partner }, status: { in: ["ACTIVE", "MONITORED"] }, reviewOn: { before: $reviewBefore } },
    orderBy: [{ field: REVIEW_ON, direction: ASCENDING }]) { totalCount nodes { ${name} reviewOn } }`;

const questions = (list: string): string =>
  `${list}(first: 8, filter: { owner: { equals: $partner }, annotations: { some: ${asked} } }) {
    totalCount nodes { ${name} annotations(first: 1, filter: ${asked}) {
      totalCount nodes { id kind text recordedAt owner { id name } }
    } }
  }`;

/** Documents of the operations over the threat picture. */
export const pictureDocuments: Readonly<Record<PictureOperation, string>> = {
  threats: `query Threats($status: String!, $theme: String!) {
    threats(first: 25, filter: { status: { equals: $status }, theme: { equals: $theme } }) ${pageOf(threatRow)}
  }`,
  group: `query Group($id: ID!) {
    node(id: $id) { ... on Ocg {
      ${head} status ownerLevel bandCode bandScheme criteria summary nominatedOn reviewOn leadOfficer seniorOfficer
      memberships(first: 20) ${pageOf(`${head} role countsAsMember validFrom validTo ${grade} ocg { ${name} } person { ${name} }`)}
      threats(first: 20) ${pageOf(threatRow)}
      countyLines(first: 20) ${pageOf(
        `${head} lineType status firstSeen lastSeen exportingArea importingAreas commodities ocg { ${name} }`,
      )}
      reports(first: 20) ${pageOf(`${head} state reportedOn priority ${grade} gradingScheme legacyGrade version`)}
      annotations(first: 20) ${pageOf(
        `${head} kind state aboutField quote quotePrefix quoteSuffix text agreement statementType paragraph { id position } parent { id }`,
      )}
    } }
  }`,
  briefing: `query Briefing($since: DateTime!, $partner: ID!, $reviewBefore: Date!) {
    ${changes("reports", grade)}
    ${changes("threats", "theme riskBand")}
    ${changes("ocgs", "status")}
    ${changes("memberships", `role ${grade} person { ${name} } ocg { ${name} }`)}
    ${changes("countyLines", "status")}
    ${changes("vulnerabilities", "riskBand")}
    ${changes("missingEpisodes", `status risk person { ${name} }`)}
    ${changes("annotations", `kind text subject { ${name} }`)}
    ocgGroups(by: [DISTRICT], filter: { status: { equals: "ACTIVE" } }) { district count }
    threatReviews: ${reviews("threats")}
    groupReviews: ${reviews("ocgs")}
    vulnerabilityReviews: ${reviews("vulnerabilities")}
    rawReports: reports(first: 8, filter: { owner: { equals: $partner }, state: { in: ["RAW", "IN_SANITISATION"] } },
      orderBy: [{ field: RECORDED_AT, direction: ASCENDING }]) { totalCount nodes { ${name} recordedAt } }
    askedThreats: ${questions("threats")}
    askedGroups: ${questions("ocgs")}
    askedReports: ${questions("reports")}
    askedPersons: ${questions("persons")}
  }`,
};
