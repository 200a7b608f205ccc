/** The partnership's strategy on a page: vision, aims, objectives and measures, dated. */
import {
  code,
  integer,
  partialDate,
  referenceType,
  text,
  type EdgeSpec,
} from "../../kernel/governed-type.js";

const strategy: EdgeSpec = {
  kind: "one",
  target: "Strategy",
  column: "strategy_code",
  source: "table",
  description: "The strategy that it is part of.",
};

/** Strategy: vision, aims, objectives and measures of a span of years. */
export const Strategy = referenceType("Strategy", {
  plural: "strategies",
  table: "strategy",
  description: "The partnership's strategy for a span of years.",
  key: "code",
  title: "title",
  defaultOrder: { field: "validFrom", direction: "DESCENDING" },
  fields: {
    title: text("The strategy's title."),
    vision: text("What it is for."),
    validFrom: partialDate("First day."),
    validTo: partialDate("Last day, when an end is set."),
  },
  edges: {
    aims: { kind: "many", target: "Aim", by: ["strategy"], description: "What it aims at." },
    objectives: {
      kind: "many",
      target: "Objective",
      by: ["strategy"],
      description: "What it sets out to do under each P.",
    },
    measures: {
      kind: "many",
      target: "Measure",
      by: ["strategy"],
      description: "By what it is judged.",
    },
  },
});

/** Aim: one of the things a strategy aims at. */
export const Aim = referenceType("Aim", {
  plural: "aims",
  table: "aim",
  description: "An aim of the strategy.",
  key: "code",
  title: "statement",
  defaultOrder: { field: "number", direction: "ASCENDING" },
  fields: {
    number: integer("Number within the strategy."),
    statement: text("The aim, in the programme's words."),
  },
  edges: {
    strategy,
  },
});

/** Objective: what a strategy sets out to do under one of the four Ps. */
export const Objective = referenceType("Objective", {
  plural: "objectives",
  table: "objective",
  description: "An objective of the strategy.",
  key: "code",
  title: "statement",
  defaultOrder: { field: "pillar", direction: "ASCENDING" },
  fields: {
    pillar: code("FourP", "The P that it belongs to."),
    statement: text("The objective, in the programme's words."),
  },
  edges: {
    strategy,
  },
});

/** Measure: by what a strategy is judged. */
export const Measure = referenceType("Measure", {
  plural: "measures",
  table: "measure",
  description: "A measure of the strategy.",
  key: "code",
  title: "statement",
  defaultOrder: { field: "number", direction: "ASCENDING" },
  fields: {
    number: integer("Number within the strategy."),
    statement: text("The measure, in the programme's words."),
    metric: text("What is counted for it; a proposal of this software."),
  },
  edges: {
    strategy,
  },
});
