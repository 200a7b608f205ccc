/** Faults in a record's own restrictions, and in the declared statistics. */
import type { Fault } from "../fault.js";

const statisticsMigration = "server/database/migrations/0014-statistics.sql";

/** Releases, terms, onward rules, and what is told of small numbers. */
export const restrictionFaults: readonly Fault[] = [
  {
    title: "whom a record was released to is ignored",
    patches: [
      {
        file: "server/modules/record/record.policy.ts",
        find: 'const releasedToPartner = isIn(viewer("partnerId"), row("releasedToIds"));',
        put: 'const releasedToPartner = not(isNull(row("releasedToIds")));',
      },
    ],
    suite: { project: "leak", file: "restrictions", only: "originator" },
  },
  {
    title: "a scope beats the onward rule",
    patches: [{ file: "server/modules/record/record.policy.ts", find: "  mayGoOn,\n", put: "" }],
    suite: { project: "leak", file: "restrictions", only: "onward rule|originator control" },
  },
  {
    title: "a term that is over still runs",
    patches: [
      { file: "server/modules/record/record.policy.ts", find: "  termRunning,\n", put: "" },
    ],
    suite: { project: "leak", file: "restrictions", only: "a term that is over|by the clock" },
  },
  {
    title: "who else may have a record is told to whoever has it",
    patches: [
      {
        file: "server/modules/record/record.policy.ts",
        find: "{ ...byRestriction, full: anyOf(byRestriction.full, gaveIt) }",
        put: '{ ...byRestriction, full: anyOf(byRestriction.full, equals(row("onward"), row("onward"))) }',
      },
    ],
    suite: { project: "leak", file: "restrictions", only: "told what binds them" },
  },
  {
    title: "a small cell of a statistic is told",
    patches: [{ file: statisticsMigration, find: "select n < 5 from", put: "select n < 2 from" }],
    suite: { project: "leak", file: "statistics", only: "any number|small cell" },
  },
  {
    title: "the cell beside a small one is told",
    patches: [{ file: statisticsMigration, find: "exit when next_hidden is null;", put: "exit;" }],
    suite: { project: "leak", file: "statistics", only: "by the database as by the oracle" },
  },
  {
    title: "a restricted record is in a statistic",
    patches: [
      {
        file: "server/modules/statistic/statistic.policy.ts",
        find: "statisticCounted: Condition = isUnrestricted;",
        put: "statisticCounted: Condition = allOf(isUnrestricted.kind === 'allOf' ? isUnrestricted.of[1]! : isUnrestricted);",
      },
    ],
    suite: { project: "leak", file: "statistics", only: "under a restriction of its own" },
  },
  {
    title: "the database gives a statistic to any session",
    patches: [
      {
        file: statisticsMigration,
        find: "if not coalesce(challenger_may_read_statistics(challenger_session_id()), false) then",
        put: "if false then",
      },
    ],
    suite: { project: "leak", file: "statistics", only: "the database itself" },
  },
];
