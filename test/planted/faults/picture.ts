/** Faults in the rooms of the threat picture, and in what the pages make of them. */
import type { Fault } from "../fault.js";

const annotationPolicy = "server/modules/annotation/annotation.policy.ts";
const pictureMigration = "server/database/migrations/0005-threat-picture.sql";

/** Annotations, members, reports, saved views, the record of disclosure, files of rows. */
export const pictureFaults: readonly Fault[] = [
  {
    title: "an annotation is shown to whoever sees the record, whatever field it sits on",
    patches: [{ file: annotationPolicy, find: "  fieldIsSeen,\n", put: "" }],
    suite: { project: "leak", file: "annotation", only: "an annotation on a field is not seen" },
  },
  {
    title: "an annotation on a paragraph is shown to whoever sees the report",
    patches: [
      {
        file: annotationPolicy,
        find: '  anyOf(isOnNoParagraph, related("paragraph", recordRows)),\n',
        put: "",
      },
      {
        file: pictureMigration,
        find: "create policy within_its_paragraph on annotation as restrictive",
        put: "create policy within_its_paragraph on annotation as permissive",
      },
    ],
    suite: { project: "leak", file: "annotation", only: "does not see that paragraph" },
  },
  {
    title: "row security forgets the paragraph that an annotation is about",
    patches: [
      {
        file: pictureMigration,
        find: "create policy within_its_paragraph on annotation as restrictive",
        put: "create policy within_its_paragraph on annotation as permissive",
      },
    ],
    suite: { project: "leak", file: "second-wall", only: "first wall down" },
  },
  {
    title: "an answer may sit where what it answers cannot be seen",
    patches: [
      {
        file: pictureMigration,
        find: "foreign key (parent_id, about_id, about_group) references annotation (id, about_id, about_group)",
        put: "foreign key (parent_id) references annotation (id)",
      },
    ],
    suite: { project: "leak", file: "annotation", only: "an answer sits where" },
  },
  {
    title: "whoever is exploited counts as a member",
    patches: [{ file: pictureMigration, find: "'EXPLOITED_PERSON', ", put: "" }],
    suite: { project: "api", file: "threat-picture", only: "a group is walked" },
  },
  {
    title: "how often a report was changed is told to whoever sees it",
    patches: [
      {
        file: "server/modules/report/report.policy.ts",
        find: 'version: byScope("provenance")',
        put: 'version: openToReaders("record")',
      },
    ],
    suite: { project: "policy", file: "matrix" },
  },
  {
    title: "a narrowed token reads all that its account was shown",
    patches: [
      {
        file: "server/modules/audit/audit.policy.ts",
        find: 'anyOf(tokenKeeps("audit"), equals(row("session_id"), viewer("sessionId")))',
        put: "anyOf(allOf())",
      },
    ],
    suite: { project: "api", file: "hostile-partner", only: "a narrowed token reads" },
  },
  {
    title: "a saved view is shown to whoever finds it",
    patches: [
      {
        file: "server/modules/saved-view/saved-view.policy.ts",
        find: 'allOf(equals(row("account_id"), viewer("accountId")), tokenKeeps("savedView"))',
        put: 'allOf(tokenKeeps("savedView"))',
      },
      {
        file: "server/database/migrations/0008-saved-view.sql",
        find: "for select to challenger_app\n  using (account_id = (select challenger_account_id()));",
        put: "for select to challenger_app\n  using (true);",
      },
    ],
    suite: { project: "api", file: "saved-views", only: "nobody else finds it" },
  },
  {
    title: "a cell of a file may be a formula",
    patches: [
      {
        file: "client/pages/register/csv-rows.ts",
        find: "escapeFormulae: true",
        put: "escapeFormulae: false",
      },
    ],
    suite: { project: "unit", file: "register-csv" },
  },
  {
    title: "groups are counted over raw keys",
    patches: [
      {
        file: "server/reading/compile-groups.ts",
        find: "const keys = by.map((name) => table.column(name));",
        put:
          "const keys = by.map((name) => {\n    const { fields, table: of, key } = table.bound.type;\n    const spec = fields[name];\n" +
          '    return spec?.source === "table" ? `(select x.${spec.column} from ${of} x where x.${key} = ${table.key})` : table.column(name);\n  });',
      },
    ],
    suite: { project: "leak", file: "wire-tap" },
  },
];
