/** Faults in how partners hand in reports. */
import type { Fault, Suite } from "../fault.js";

const migration = "server/database/migrations/0013-reports.sql";
const policy = "server/modules/contribution/contribution.policy.ts";
const draft = "server/modules/contribution/contribution-draft.domain.ts";
const audience = "server/modules/contribution/contribution-audience.domain.ts";

const inApi = (file: string, only: string): Suite => ({ project: "api", file, only });
const inLeak = (only: string): Suite => ({ project: "leak", file: "handing-in", only });

/** Whose a report is, what it may be marked, who is told of it, and what becomes of it when it is taken back. */
export const handingInFaults: readonly Fault[] = [
  {
    title: "handing in takes whatever marking is given for the highest that the portal holds",
    patches: [
      {
        file: draft,
        find: "  if (rank === undefined)\n    return [",
        put: '  if (rank === undefined && code === "")\n    return [',
      },
      { file: draft, find: "when(rank > clearance,", put: "when((rank ?? 2) > clearance," },
      { file: draft, find: "marking: rankOf(marking)!,", put: "marking: rankOf(marking) ?? 2," },
    ],
    suite: inApi("contributions", "above the portal's ceiling"),
  },
  {
    title: "handing in tells of one fault only",
    patches: [
      {
        file: draft,
        find: "throw new InvalidInput(first.field, first.rule, ...others);",
        put: "throw new InvalidInput(first.field, first.rule, ...others.slice(0, 0));",
      },
    ],
    suite: inApi("contributions", "told at once"),
  },
  {
    title: "handing in is told to everybody of the partner",
    patches: [
      { file: policy, find: "rows: allOf(isMine, ", put: "rows: allOf(" },
      {
        file: migration,
        find: "create policy own_contribution on contribution for select to challenger_app\n  using (account_id = (select challenger_account_id()));",
        put: "create policy own_contribution on contribution for select to challenger_app\n  using (account_id is not null);",
      },
    ],
    suite: inApi("contributions", "nobody else's"),
  },
  {
    title: "handing in leaves what was taken back to be read by partners",
    patches: [
      {
        file: migration,
        find: "when (new.state in ('CORRECTED', 'WITHDRAWN'))",
        put: "when (new.state = 'NEVER')",
      },
    ],
    suite: inApi("contributions", "what was taken back"),
  },
  {
    title: "handing in is foretold without the denials of a scope",
    patches: [
      {
        file: audience,
        find: "(one) => one.roles.includes(each) &&",
        put: '(one) => one.scope.effect === "ALLOW" && one.roles.includes(each) &&',
      },
    ],
    suite: inApi("audience", "told before it is handed in"),
  },
  {
    title: "handing in under another's name passes row security",
    patches: [
      {
        file: migration,
        find: "create policy handed_in_by_its_author on report as restrictive for insert to challenger_app with check (\n  recorded_by = (select challenger_account_id())",
        put: "create policy handed_in_by_its_author on report as restrictive for insert to challenger_app with check (\n  recorded_by is not null",
      },
    ],
    suite: inLeak("row security refuses a report"),
  },
];
