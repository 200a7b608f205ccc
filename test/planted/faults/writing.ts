/** Faults in what partners write of their own. */
import type { Fault, Suite } from "../fault.js";

const place = "server/modules/annotation/annotation-place.domain.ts";
const policy = "server/modules/annotation/annotation.policy.ts";

const inLeak = (only: string): Suite => ({ project: "leak", file: "contribution", only });
const inApi = (only: string): Suite => ({ project: "api", file: "annotations", only });
const onTheRoad = (only: string): Suite => ({ project: "api", file: "change-keys", only });

/** Contributions: whose they are, what they may quote, what a refusal tells, what is kept with them. */
export const writingFaults: readonly Fault[] = [
  {
    title: "an annotation is owned by whoever owns what it is about",
    patches: [
      {
        file: "server/modules/annotation/annotation.domain.ts",
        find: "  ownerId: viewer.partnerId,",
        put: '  ownerId: String(place.filedWith["ownerId"] ?? viewer.partnerId),',
      },
    ],
    suite: inApi("is its author's partner's"),
  },
  {
    title: "a quote is looked for in the value as it is stored, not as the viewer sees it",
    patches: [
      {
        file: place,
        find: "|| !seesInFull(governed, field, change, row)",
        put: '|| (field === "" && !seesInFull(governed, field, change, row))',
      },
    ],
    suite: inLeak("one refusal"),
  },
  {
    title: "a decision reads the whole row that it is about",
    patches: [
      {
        file: "server/database/seen-record.ts",
        find: "${decidingSql(governed)} as row",
        put: "to_json(t) as row",
      },
    ],
    suite: { project: "leak", file: "wire-tap", only: "crosses the wire for nurse" },
  },
  {
    title: "a decision reads whom a reference is to",
    patches: [
      {
        file: "server/database/seen-record.ts",
        find: "...classes, ...asked",
        put: '...classes, ...edges.flatMap((edge) => ("classColumn" in edge && edge.classColumn !== undefined ? [edge.column] : [])), ...asked',
      },
      {
        file: "server/database/seen-record.ts",
        find: "references.has(column)",
        put: "references.has('')",
      },
    ],
    suite: { project: "leak", file: "wire-tap", only: "crosses the wire for constable" },
  },
  {
    title: "a hidden subject is refused in other words than a missing one",
    patches: [
      {
        file: place,
        find: "  if (stored === null || !maySee(stored.governed, change, stored.row)) throw new NotFound();",
        put: '  if (stored === null) throw new NotFound();\n  if (!maySee(stored.governed, change, stored.row)) throw new Conflict("Not for you.");',
      },
      {
        file: "server/database/seen-record.ts",
        find: " and ${seen}`",
        put: " and (${seen} or true)`",
      },
    ],
    suite: inLeak(
      "for (constable|policeContributor|charityWorker) a hidden subject is a missing one",
    ),
  },
  {
    title: "a change whose audit entry fails is answered as made",
    patches: [
      {
        file: "server/database/unit-of-work.ts",
        find: "          await writeAudit(manager, session.viewer, audit, made);",
        put: "          await writeAudit(manager, session.viewer, audit, made).catch(() => undefined);",
      },
    ],
    suite: onTheRoad("what fails leaves nothing"),
  },
  {
    title: "a key answers whatever is asked with it",
    patches: [
      {
        file: "server/database/change-key.ts",
        find: "if (found.hash !== hashOf(asked))",
        put: 'if (found.hash === "")',
      },
    ],
    suite: onTheRoad("a key is for one thing"),
  },
  {
    title: "a token that reads may write",
    patches: [
      {
        file: "server/policy/rules.ts",
        find: "  if (!keepsGroup(viewer, policy.changes.group)) return never;\n",
        put: "",
      },
    ],
    suite: inLeak("a token that only reads"),
  },
  {
    title: "row security takes whatever the decision before it let through",
    patches: [
      {
        file: "server/policy/change-security.ts",
        find: 'for insert to challenger_app with check (${callOf(governed, "create")})',
        put: "for insert to challenger_app with check (true)",
      },
    ],
    suite: inLeak("row security refuses"),
  },
  {
    title: "what was taken back stays to be read by everybody",
    patches: [{ file: policy, find: ", anyOf(stands, ownRecord)", put: "" }],
    suite: inApi("their own partner's business"),
  },
  {
    title: "what an annotation said before is shown to whoever sees it",
    patches: [
      {
        file: policy,
        find: 'shownWhen("annotation", ownRecord)',
        put: 'shownWhen("annotation", recordRows)',
      },
    ],
    suite: inApi("its author rewords it"),
  },
];
