/** A report that an account handed in, as that account is told of it. */
import { defineEntity, p } from "@mikro-orm/core";
import {
  code,
  dateTime,
  integer,
  partialDate,
  referenceType,
  text,
} from "../../kernel/governed-type.js";

/** A contribution as the unit of work writes it. */
export const ContributionEntity = defineEntity({
  name: "Contribution",
  tableName: "contribution",
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid().fieldName("account_id"),
    reference: p.text(),
    heading: p.text(),
    reportedOn: p.date().fieldName("reported_on"),
    receivedAt: p.datetime().fieldName("received_at"),
    version: p.integer(),
    state: p.text(),
  },
});

/** Contribution: what was told at the receipt, in the contributor's own words, and what became of it. */
export const Contribution = referenceType("Contribution", {
  plural: "contributions",
  table: "contribution",
  description:
    "A report that the viewer handed in: what they were told at the receipt, and what became of it. Nobody else ever sees it.",
  title: "reference",
  ruleColumns: ["account_id"],
  defaultOrder: { field: "receivedAt", direction: "DESCENDING" },
  fields: {
    reference: text("The reference to quote: random, with a check character."),
    heading: text("What it is about, as it was handed in."),
    reportedOn: partialDate("Day it was handed in."),
    receivedAt: dateTime("When the portal took it in."),
    version: integer("Counted up as one is handed in to correct another."),
    state: code("IntakeState", "What became of it."),
  },
  edges: {
    report: {
      kind: "one",
      target: "Report",
      column: "report_id",
      source: "table",
      description: "The report itself, to those who may read it.",
    },
  },
});
