/** Who may see the strategy: everyone who is signed in. */
import type { GovernedType } from "../../kernel/governed-type.js";
import { isNull, not, viewer } from "../../policy/condition.js";
import { openToReaders, rulesFor, type Policy } from "../../policy/rules.js";
import { Aim, Measure, Objective, Strategy } from "./strategy.model.js";

const published = (type: GovernedType): Policy =>
  rulesFor(type.name, {
    rows: not(isNull(viewer("accountId"))),
    fields: Object.fromEntries(
      [...Object.keys(type.fields), ...Object.keys(type.edges)].map((name) => [
        name,
        openToReaders("reference"),
      ]),
    ),
  });

/** Strategies are published. */
export const strategyPolicy = published(Strategy);
/** Aims are published with their strategy. */
export const aimPolicy = published(Aim);
/** Objectives are published with their strategy. */
export const objectivePolicy = published(Objective);
/** Measures are published with their strategy. */
export const measurePolicy = published(Measure);
