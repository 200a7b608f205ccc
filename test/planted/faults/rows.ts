/** Faults in which rows are reached. */
import type { Fault } from "../fault.js";

/** Row predicates, row security, and what requests share. */
export const rowFaults: readonly Fault[] = [
  {
    title: "the row predicate is dropped behind the first table of a statement",
    patches: [
      {
        file: "server/reading/context.ts",
        find: "return maskedTable(context.access.typeNamed(typeName),",
        put: 'const named = context.access.typeNamed(typeName);\n      return maskedTable(aliases > 1 ? { ...named, rows: { kind: "always" } } : named,',
      },
    ],
    suite: { project: "leak", file: "second-wall", only: "row security bypassed" },
  },
  {
    title: "row security is off on one table",
    patches: [
      {
        file: "server/database/migrations/0002-guard.sql",
        append: "\nalter table event disable row level security;\n",
      },
    ],
    suite: { project: "leak", file: "second-wall", only: "first wall down" },
  },
  {
    title: "a link is seen by whoever sees one of its ends",
    patches: [
      {
        file: "server/modules/link/link.policy.ts",
        find: 'related("from", recordRows), ',
        put: "",
      },
      {
        file: "server/database/migrations/0002-guard.sql",
        find: "call challenger_govern('link', 'from', 'to');",
        put: "call challenger_govern('link', 'to');",
      },
    ],
    suite: { project: "leak", file: "restrictions", only: "originator control" },
  },
  {
    title: "a view runs under its owner",
    patches: [
      {
        file: "server/database/migrations/0002-guard.sql",
        append:
          "\ncreate view person_names as select id, name from person;\ngrant select on person_names to challenger_app;\n",
      },
    ],
    suite: { project: "leak", file: "catalogue" },
  },
  {
    title: "the generated row security forgets that a denial beats a permission",
    patches: [
      {
        file: "server/policy/row-security.ts",
        find: "s.effect = 'DENY'",
        put: "s.effect = 'NONE'",
      },
    ],
    suite: { project: "leak", file: "second-wall", only: "first wall down" },
  },
  {
    title: "a cache of loaded records is shared between viewers",
    patches: [
      {
        file: "server/database/governed-read.ts",
        find: "/** Opens the door on a pool. */",
        put: "const loaded = new Map<unknown, unknown>();\n\n/** Opens the door on a pool. */",
      },
      {
        file: "server/database/governed-read.ts",
        find: "const shaped = reads.map((read, index) =>",
        put:
          "reads.forEach((read, index) => {\n          const id = read.values.find((value) => /^[0-9a-f-]{36}$/.test(String(value)));\n" +
          "          if (id === undefined) return;\n          if (!loaded.has(id)) loaded.set(id, answers[index]);\n          answers[index] = loaded.get(id) ?? answers[index];\n        });\n        const shaped = reads.map((read, index) =>",
      },
    ],
    suite: {
      project: "leak",
      file: "missing-or-hidden",
      only: "for constable every hidden record",
    },
  },
];
