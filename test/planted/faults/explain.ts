/** Faults in what is explained, and in what finds faults of a policy. */
import type { Fault } from "../fault.js";

/** Explanations of access, and the policy's lint. */
export const explainFaults: readonly Fault[] = [
  {
    title: "an explanation drops the marking rule",
    patches: [
      {
        file: "server/policy/scope-checks.ts",
        find: "if (marking > sight.clearance)",
        put: "if (marking > 9)",
      },
    ],
    suite: { project: "api", file: "explain", only: "marking" },
  },
  {
    title: "somebody else's view is explained as if they were cleared for everything",
    patches: [
      {
        file: "server/policy/sight.ts",
        find: "clearance: sight.clearance,",
        put: "clearance: 9,",
      },
    ],
    suite: { project: "policy", file: "explain" },
  },
  {
    title: "somebody else's view is explained under whatever purpose",
    patches: [
      {
        file: "server/policy/sight.ts",
        find: "purpose !== null && purposes.includes(purpose) && scope.agreedPurposes.includes(purpose)",
        put: "purpose !== null && purposes.includes(purpose) && scope.agreedPurposes.length > 0",
      },
    ],
    suite: { project: "api", file: "explain", only: "under each of its purposes" },
  },
  {
    title: "an information owner is told how others see a record of another partner",
    patches: [
      {
        file: "server/reading/compile-explanation.ts",
        find: `row.columns["ownerId"] === viewer.partnerId`,
        put: `row.columns["ownerId"] !== null`,
      },
      {
        file: "server/database/migrations/0012-explain.sql",
        find: " and c.owner_id = asker.partner_id",
        put: "",
      },
    ],
    suite: { project: "api", file: "explain", only: "may not be asked about" },
  },
  {
    title: "the explanation of a hidden record is another than that of a missing one",
    patches: [
      {
        file: "server/database/migrations/0012-explain.sql",
        append:
          "\ncreate function challenger_is_there(wanted text) returns boolean\n" +
          "  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$\n" +
          "  select exists (select from public.record where id::text = wanted)\n$$;\n" +
          "alter function challenger_is_there(text) owner to challenger_guard;\n",
      },
      {
        file: "server/reading/compile-explanation.ts",
        find: `return { text: "select null as answer", values: [], shape: () => null };`,
        put:
          `return { text: "select challenger_is_there($1) as answer", values: [wish.id], shape: (isThere) => {\n` +
          "      if (isThere === true) throw new NotFound();\n      return null;\n    } };",
      },
    ],
    suite: { project: "api", file: "explain", only: "the same bytes" },
  },
  {
    title: "an explanation confirms what is neither confirmed nor denied",
    patches: [
      {
        file: "server/policy/own-advice.ts",
        find: "if (!isAdmitted && ",
        put: 'if (look.purpose === "" && !isAdmitted && ',
      },
    ],
    suite: { project: "policy", file: "explain", only: "to a viewer" },
  },
  {
    title: "the audit does not say whose view was explained",
    patches: [
      {
        file: "server/reading/compile-explanation.ts",
        find: "disclosure.explainViewOf(wish.as)",
        put: "void wish.as",
      },
    ],
    suite: { project: "api", file: "explain", only: "entered in the audit" },
  },
  {
    title: "the lint takes an agreement that has expired for one that stands",
    patches: [
      {
        file: "server/policy/lint-sharing.ts",
        find: `["EXPIRED", "TERMINATED"].includes(state) ||`,
        put: 'state === "" ||',
      },
    ],
    suite: { project: "unit", file: "policy-lint" },
  },
];
