import type { PlanOnAPageQuery } from "../../gql/operations.ts";

/** A strategy with its aims, objectives and measures, as the plan shows it. */
export type Strategy = NonNullable<PlanOnAPageQuery["strategies"]>["nodes"][number];

export type Theme = NonNullable<PlanOnAPageQuery["themes"]>["nodes"][number];
