/** A report as a partner hands it in, and the operations that do so. */
import { randomUUID } from "node:crypto";

/** A paragraph of the plainest kind. */
export const plainParagraph = {
  text: "Two boys of about fifteen carried rucksacks into the flat.",
  statementType: "FACT",
  sourceEvaluation: "2",
  intelligenceAssessment: "A",
  marking: "OFFICIAL",
  handling: "P",
} as const;

/** A report of the plainest kind. */
export const plainReport = {
  heading: "Boys with rucksacks",
  happenedOn: "2026-11",
  whereabouts: "The flats above the shops",
  priority: "MEDIUM",
  sourceEvaluation: "2",
  intelligenceAssessment: "A",
  handling: "P",
  marking: "OFFICIAL",
  district: "E08000004",
  themes: ["COUNTY_LINES"],
  childAtRisk: true,
  paragraphs: [plainParagraph],
} as const;

/** Hands in a report, and asks for everything that a receipt may hold. */
export const handIn = `mutation ($key: ID!, $input: ReportInput!) { contributeReport(key: $key, input: $input) {
  id contribution { id reference heading state version }
  record { ... on Report { id heading state intakeState marking handling owner { name } } } } }`;

/** Hands in a report, and asks for nothing that a narrow viewer's schema lacks. */
export const handInOnly =
  "mutation ($key: ID!, $input: ReportInput!) { contributeReport(key: $key, input: $input) { id contribution { id reference heading state version } } }";

/** Takes a report back. */
export const takeBack =
  "mutation ($key: ID!, $id: ID!) { withdrawContribution(key: $key, id: $id) { id contribution { state } } }";

/** Corrects a report. */
export const correct =
  "mutation ($key: ID!, $id: ID!, $input: ReportInput!) { correctContribution(key: $key, id: $id, input: $input) { id contribution { id version state } } }";

/** Variables for a report that differs from the plainest one. */
export const reportVariables = (more: Readonly<Record<string, unknown>> = {}) => ({
  key: randomUUID(),
  input: { ...plainReport, ...more },
});
