/** What a page of the client asks when it opens: its own documents, with the variables that it works out itself. */
import { documentIdOf } from "../../support/page-documents.js";
import { owners } from "../data/viewers.js";
import { postRequest } from "../load/connection.js";
import type { Variables } from "./parameters.js";

/** The pages whose database time is measured. */
export type PageName = "threats" | "group" | "briefing";

type Asked = readonly (readonly [operation: string, variables: Variables])[];

const savedViews = ["SavedViews", {}] as const;

const threats: Asked = [
  ["ThreatsRegister", { filter: {}, orderBy: null, first: 25 }],
  ["ThreatDistricts", { filter: {} }],
  savedViews,
];

const group = (id: string): Asked => [
  ["RecordPage", { id }],
  ["CountedMembers", { id }],
];

/** The day on which the last of the generated records came in, and a week before. */
const today = "2026-08-02";
const since = "2026-07-26T00:00:00Z";

const active = { status: { equals: "ACTIVE" } };
const planned = { in: ["PLANNED", "UNDER_WAY", "COMPLETE", "NOT_APPLICABLE"] };
const own = { owner: { equals: owners[1] } };
const reviews = {
  ...own,
  status: { in: ["ACTIVE", "MONITORED"] },
  reviewOn: { before: "2026-08-10" },
};
const asked = {
  state: { equals: "OPEN" },
  kind: { in: ["QUESTION", "PROPOSAL", "ACTION_ASKED"] },
};
const withQuestions = { ...own, annotations: { some: asked } };

const pictureKinds = [
  "Reports",
  "Threats",
  "Groups",
  "Memberships",
  "Lines",
  "Vulnerabilities",
  "Episodes",
  "Annotations",
];
const recordKinds = ["Persons", "Places", "Events", "Identifiers"];

const changes: Variables = Object.assign(
  { first: 8 },
  ...pictureKinds.map((kind) => ({
    [kind.toLowerCase()]: { recordedAt: { from: since } },
    [`with${kind}`]: true,
  })),
  ...recordKinds.map((kind) => ({ [`with${kind}`]: false })),
) as Variables;

const briefing: Asked = [
  ["BriefingClock", {}],
  [
    "BriefingNumbers",
    {
      active,
      inDate: { ...active, assessedOn: { isNull: false }, reviewOn: { from: today } },
      planned: { ...active, pursue: planned, prevent: planned, protect: planned, prepare: planned },
      overdue: { ...active, reviewOn: { before: today } },
      activeGroups: active,
      missing: { status: { equals: "MISSING" } },
      withActive: true,
      withInDate: true,
      withPlanned: true,
      withOverdue: true,
      withGroups: true,
      withMissing: true,
    },
  ],
  [
    "BriefingNeeds",
    {
      threatReviews: reviews,
      groupReviews: reviews,
      vulnerabilityReviews: reviews,
      rawReports: { ...own, state: { in: ["RAW", "IN_SANITISATION"] } },
      askedThreats: withQuestions,
      askedGroups: withQuestions,
      askedReports: withQuestions,
      askedPersons: withQuestions,
      asked,
      withThreatReviews: true,
      withGroupReviews: true,
      withVulnerabilityReviews: true,
      withRawReports: true,
      withAskedThreats: true,
      withAskedGroups: true,
      withAskedReports: true,
      withAskedPersons: true,
    },
  ],
  ["BriefingChanges", changes],
  [
    "BriefingDistricts",
    {
      groups: active,
      crimes: { kind: { equals: "CRIME" } },
      withGroups: true,
      withCrimes: false,
      withPlaces: false,
    },
  ],
  ["PlanCoverage", { filter: active }],
  savedViews,
];

/** A request of a page. */
export interface PageRequest {
  readonly operation: string;
  readonly request: Buffer;
}

const sent = (secret: string, asking: Asked): readonly PageRequest[] =>
  asking.map(([operation, variables]) => ({
    operation,
    request: postRequest("/graphql", secret, {
      operationName: operation,
      documentId: documentIdOf(operation),
      variables,
    }),
  }));

/** Everything that each page asks when it opens, once for every time that it is opened. */
export const pageRequests = (
  secret: string,
  groupIds: readonly string[],
): Readonly<Record<PageName, readonly (readonly PageRequest[])[]>> => ({
  threats: [sent(secret, threats)],
  group: groupIds.map((id) => sent(secret, group(id))),
  briefing: [sent(secret, briefing)],
});
