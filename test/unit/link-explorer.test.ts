/** What the link explorer knows and shows: reached, hidden, filtered, taken back, and the way between two records. */
import { describe, expect, test } from "vitest";
import { type FieldAccess, isWithheld } from "../../client/lib/access.ts";
import { type Filters, readFilters, writeFilters } from "../../client/pages/links/filters.ts";
import { recordRows, tieRows } from "../../client/pages/links/network-csv.ts";
import {
  addNeighbourhood,
  emptyNetwork,
  hasMore,
  type Network,
  type NetworkRecord,
  type Tie,
  tieCount,
} from "../../client/pages/links/network.ts";
import { neighbourhoodOf, recordOf } from "../../client/pages/links/read-answer.ts";
import { sceneOf } from "../../client/pages/links/scene-of.ts";
import { shortestPath } from "../../client/pages/links/shortest-path.ts";
import {
  nextStepOf,
  reachedFrom,
  type Shown,
  shownOf,
  whyNoTies,
} from "../../client/pages/links/shown.ts";
import { formatPeriodOfTie, wordsOfTie } from "../../client/pages/links/tie-words.ts";
import { openedOn, reviseView, type ViewAct } from "../../client/pages/links/view-history.ts";

const codes = {
  label: (_list: string, code: string) => code,
  word: (_list: string, code: string) => code,
  definition: () => undefined,
  choices: () => [],
};

const access = (field: string, level: FieldAccess["level"]) => ({
  __typename: "FieldAccess" as const,
  field,
  level,
  precision: level === "GENERALISED" ? "INITIALS" : null,
  reason: "WITHHELD",
  contact: null,
});

const record = (id: string, changes: Partial<NetworkRecord> = {}): NetworkRecord => ({
  id,
  type: "Person",
  shape: "person",
  name: id.toUpperCase(),
  reference: `PER-${id}`,
  marking: "OFFICIAL",
  nameAccess: undefined,
  ...changes,
});

const tie = (fromId: string, toId: string, changes: Partial<Tie> = {}): Tie => ({
  id: `${fromId}-${toId}`,
  type: "Link",
  code: "KNOWS",
  fromId,
  toId,
  source: "1",
  assessment: "B",
  handling: "P",
  marking: "OFFICIAL",
  since: null,
  until: null,
  owner: null,
  recordedAt: null,
  access: [],
  ...changes,
});

/** a is tied to b and c; b to d, a place; c to d. Everything was read. */
function smallNetwork(): Network {
  const place = record("d", { type: "Place", shape: "place" });
  return [
    { id: "a", ties: [tie("a", "b"), tie("a", "c", { assessment: "D", since: "2026-03" })] },
    { id: "b", ties: [tie("a", "b"), tie("b", "d", { code: "LIVES_AT" })] },
    { id: "c", ties: [tie("c", "d", { since: "2024", until: "2025" })] },
  ].reduce(
    (network, { id, ties }) =>
      addNeighbourhood(network, id, {
        records: [record("a"), record("b"), record("c"), place],
        ties,
        lists: { links: { totalCount: ties.length, next: null } },
      }),
    emptyNetwork(),
  );
}

function shownAfter(acts: readonly (ViewAct | "undo")[], filters: Partial<Filters> = {}): Shown {
  const { view } = acts.reduce(reviseView, openedOn("a"));
  const reached = reachedFrom("a", smallNetwork(), view.expanded);
  return shownOf(reached, view, { ...readFilters({}), ...filters });
}

const recordsOf = (shown: Shown): string => [...shown.records.keys()].toSorted().join("");
const tiesOf = (shown: Shown): string => shown.ties.map(({ id }) => id).join(" ");
const expandB: ViewAct = { kind: "expand", ids: ["b"] };

describe("what is shown", () => {
  test("is the first record and its neighbours, then those of each record that is expanded", () => {
    expect(recordsOf(shownAfter([]))).toBe("abc");
    expect(recordsOf(shownAfter([expandB]))).toBe("abcd");
  });

  test("has every tie that was read between two shown records", () => {
    expect(tiesOf(shownAfter([expandB]))).toBe("a-b a-c b-d c-d");
  });

  test("loses what hung on a record that is put away, and gets it back with it", () => {
    const away: ViewAct = { kind: "collapse", ids: ["b"] };
    expect(recordsOf(shownAfter([expandB, away]))).toBe("abc");
    expect(recordsOf(shownAfter([expandB, away, expandB]))).toBe("abcd");
  });

  test("lacks what was hidden, and nothing else", () => {
    const hidden = shownAfter([expandB, { kind: "hide", ids: ["b"] }]);
    expect(recordsOf(hidden)).toBe("acd");
    expect(tiesOf(hidden)).toBe("a-c c-d");
  });

  test("goes back one act at a time, and no further than it began", () => {
    const hide: ViewAct = { kind: "hide", ids: ["c"] };
    expect(recordsOf(shownAfter([expandB, hide, "undo"]))).toBe("abcd");
    expect(recordsOf(shownAfter([expandB, hide, "undo", "undo", "undo"]))).toBe("abc");
  });
});

describe("one step further out", () => {
  test("opens what was put away as well as what was never read", () => {
    const acts: readonly ViewAct[] = [expandB, { kind: "collapse", ids: ["b"] }];
    const { view } = acts.reduce(reviseView, openedOn("a"));
    expect(nextStepOf(shownAfter(acts), view.expanded)).toEqual(["b", "c"]);
  });
});

describe("the history", () => {
  test.each<ViewAct>([
    { kind: "expand", ids: ["a"] },
    { kind: "collapse", ids: ["b"] },
    { kind: "hide", ids: [] },
    { kind: "show-hidden" },
    { kind: "unpin", id: "b" },
  ])("does not keep an act that changes nothing: $kind", (act) => {
    const history = openedOn("a");
    expect(reviseView(history, act)).toBe(history);
  });
});

describe("where no link is shown", () => {
  const hideBoth: ViewAct = { kind: "hide", ids: ["b", "c"] };
  const everyKind = { withoutKinds: new Set(["KNOWS"]) };
  test.each<[string, readonly ViewAct[], Partial<Filters>]>([
    ["hidden", [hideBoth], {}],
    ["hidden", [hideBoth], { grade: "graded" }],
    ["filtered", [], everyKind],
    ["filtered", [hideBoth], everyKind],
    ["put-away", [{ kind: "collapse", ids: ["a"] }], {}],
  ])("the reason is said: %s", (why, acts, filters) => {
    const { view } = acts.reduce(reviseView, openedOn("a"));
    const reached = reachedFrom("a", smallNetwork(), view.expanded);
    const all = { ...readFilters({}), ...filters };
    expect(shownOf(reached, view, all).ties).toEqual([]);
    expect(whyNoTies(reached, view, all)).toBe(why);
  });
});

describe("filters", () => {
  test.each<[string, Partial<Filters>, string, string]>([
    ["a type", { withoutTypes: new Set(["Place" as const]) }, "abc", "a-b a-c"],
    ["a kind", { withoutKinds: new Set(["KNOWS"]) }, "abd", "b-d"],
    ["low grades", { grade: "strong" }, "abcd", "a-b b-d c-d"],
    ["what ended before", { since: "2026" }, "ac", "a-c"],
    ["what began later", { until: "2025-06-30" }, "acd", "c-d"],
  ])("leave out %s, and records that stand alone without it", (_what, filters, records, ties) => {
    const shown = shownAfter([expandB], filters);
    expect(tiesOf(shown)).toBe(ties);
    expect(recordsOf(shown)).toBe(records);
  });

  test("leave a call in, whatever the grade: it has none", () => {
    const network = addNeighbourhood(emptyNetwork(), "a", {
      records: [record("a"), record("b")],
      ties: [tie("a", "b", { type: "Contact", code: "CALL", assessment: null })],
      lists: {},
    });
    const { view } = openedOn("a");
    const reached = reachedFrom("a", network, view.expanded);
    const shown = shownOf(reached, view, { ...readFilters({}), grade: "strong" });
    expect(tiesOf(shown)).toBe("a-b");
  });

  test("come back from an address as they went into it", () => {
    const search = {
      withoutTypes: "Person,Place",
      withoutKinds: "KNOWS",
      grade: "graded",
      since: "2026-03",
      until: undefined,
    };
    expect(writeFilters(readFilters(search))).toEqual(search);
  });

  test("of an address that cannot be read are left out", () => {
    const search = { withoutTypes: "Nothing", grade: "best", since: "yesterday" };
    expect(writeFilters(readFilters(search))).toEqual({});
  });
});

describe("the shortest way", () => {
  test("runs over shown records and names every tie on it", () => {
    const path = shortestPath(shownAfter([expandB]), "b", "c");
    expect(path?.recordIds).toHaveLength(3);
    expect(path?.tieIds.size).toBe(2);
  });

  test("never runs over what is hidden or filtered away", () => {
    const hidden = shownAfter([expandB, { kind: "hide", ids: ["a"] }]);
    expect(shortestPath(hidden, "b", "c")?.recordIds).toEqual(["b", "d", "c"]);
    const cut = shownAfter([expandB], { withoutKinds: new Set(["LIVES_AT"]), grade: "strong" });
    expect(shortestPath(cut, "b", "c")).toBeNull();
  });
});

describe("an answer", () => {
  const node = {
    __typename: "Person" as const,
    id: "a",
    reference: "PER-A",
    title: "Ann",
    marking: "OFFICIAL",
    access: [] as readonly ReturnType<typeof access>[],
  };
  const end = (id: string, title: string | null, level?: FieldAccess["level"]) => ({
    ...node,
    id,
    title,
    access: level === undefined ? [] : [access("name", level)],
  });
  const link = (id: string, to: ReturnType<typeof end> | null) => ({
    __typename: "Link" as const,
    id,
    kind: "KNOWS",
    marking: "OFFICIAL",
    handling: "P",
    recordedAt: null,
    owner: null,
    from: node,
    to,
    validFrom: null,
    validTo: null,
    sourceEvaluation: null,
    intelligenceAssessment: null,
    access: [access("intelligenceAssessment", "WITHHELD")],
  });
  const found = neighbourhoodOf({
    ...node,
    links: {
      __typename: "LinkConnection",
      totalCount: 7,
      pageInfo: { __typename: "PageInfo", hasNextPage: true, endCursor: "mark" },
      nodes: [link("1", end("b", "Bea")), link("2", end("c", null, "WITHHELD")), link("3", null)],
    },
    memberships: null,
  });

  test("draws no tie of which an end is not shown", () => {
    expect(found.ties.map(({ id }) => id)).toEqual(["1", "2"]);
  });

  test("tells a withheld name from one that is there", () => {
    expect(found.ties[0]?.access).toMatchObject([{ field: "intelligenceAssessment" }]);
    const withheld = found.records.filter(({ nameAccess }) => isWithheld(nameAccess));
    expect(withheld.map(({ id, name }) => `${id} ${name}`)).toEqual(["c PER-A"]);
  });

  test("tells a reduced name, and no reduction where there is no name", () => {
    const levels = ["Bea", null].map((title) => recordOf(end("b", title, "GENERALISED")));
    expect(levels.map(({ nameAccess }) => nameAccess?.level)).toEqual(["GENERALISED", undefined]);
  });

  test("puts a call on its day in London", () => {
    const phone = { ...node, __typename: "Identifier" as const, kind: "PHONE" };
    const call = {
      __typename: "Contact" as const,
      id: "4",
      kind: "CALL",
      marking: "OFFICIAL",
      handling: "P",
      recordedAt: null,
      owner: null,
      from: phone,
      to: { ...phone, id: "b" },
      startedAt: "2026-07-01T23:30:00.000Z",
      access: [],
    };
    const { ties } = neighbourhoodOf({
      ...phone,
      links: null,
      contacts: {
        __typename: "ContactConnection",
        totalCount: 1,
        pageInfo: { __typename: "PageInfo", hasNextPage: false, endCursor: null },
        nodes: [call],
      },
    });
    expect(ties[0]).toMatchObject({ since: "2026-07-02", until: "2026-07-02" });
    expect(formatPeriodOfTie(ties[0]!)).toBe("2 Jul 2026");
  });

  test("says that there is more only where a list has more", () => {
    const network = addNeighbourhood(emptyNetwork(), "a", found);
    expect(hasMore(network, "a")).toBe(true);
    expect(tieCount(network, "a")).toBe(7);
    expect(tieCount(network, "b")).toBeUndefined();
    const whole = { ...found, lists: { links: { totalCount: 7, next: null } } };
    expect(hasMore(addNeighbourhood(network, "a", whole), "a")).toBe(false);
  });
});

const ungraded = { source: null, assessment: null };
const withheldGrade: Partial<Tie> = {
  ...ungraded,
  access: [access("sourceEvaluation", "WITHHELD"), access("intelligenceAssessment", "WITHHELD")],
};

function shownTies(ties: readonly Tie[], filters: Partial<Filters> = {}): Shown {
  const network = addNeighbourhood(emptyNetwork(), "a", {
    records: [record("a"), record("b"), record("c")],
    ties,
    lists: {},
  });
  const { view } = openedOn("a");
  const reached = reachedFrom("a", network, view.expanded);
  return shownOf(reached, view, { ...readFilters({}), ...filters });
}

describe("what is withheld of a tie", () => {
  const two = [tie("a", "b", withheldGrade), tie("a", "c", ungraded)];

  test.each(["graded", "strong"] as const)(
    "is no low grade: the filter for %s leaves it in, and what is not graded out",
    (grade) => expect(tiesOf(shownTies(two, { grade }))).toBe("a-b"),
  );

  test("is no missing date: a range leaves it in", () => {
    const dated = [tie("a", "b", { access: [access("validFrom", "WITHHELD")] }), tie("a", "c")];
    expect(tiesOf(shownTies(dated, { since: "2026" }))).toBe("a-b");
  });

  test("is no missing kind: it is a kind of its own to filter by", () => {
    const kinds = [
      tie("a", "b", { code: null, access: [access("kind", "WITHHELD")] }),
      tie("a", "c", { code: null }),
    ];
    expect(tiesOf(shownTies(kinds, { withoutKinds: new Set(["LINK"]) }))).toBe("a-b");
    expect(kinds.map((one) => wordsOfTie(one, codes))).toEqual(["Linked (withheld)", "Linked"]);
  });

  test("has a line of its own", () => {
    const places = new Map(["a", "b", "c"].map((id, x) => [id, { x, y: 0 }]));
    const { lines } = sceneOf(shownTies(two), openedOn("a").view, "a", places, codes);
    expect(lines.map(({ stroke }) => stroke)).toEqual(["dotted", "dashed"]);
  });

  test("is said to be so in a file", () => {
    const when = { access: [...(withheldGrade.access ?? []), access("validFrom", "WITHHELD")] };
    const role: Partial<Tie> = {
      ...withheldGrade,
      type: "Membership",
      code: null,
      access: [access("role", "WITHHELD"), ...when.access],
    };
    const [, withheld, absent] = tieRows(
      shownTies([tie("a", "b", role), tie("a", "c", ungraded)]),
      codes,
    );
    expect(withheld?.slice(2, 7)).toEqual([
      "Member of a group (withheld)",
      "B",
      "PER-b",
      "(withheld)",
      "(withheld)",
    ]);
    expect(absent?.slice(5, 7)).toEqual(["", ""]);
  });
});

test("a reduced name says so on the chart and in a file", () => {
  const shown: Shown = {
    records: new Map([["b", record("b", { nameAccess: access("name", "GENERALISED") })]]),
    ties: [],
    tiesOf: new Map(),
  };
  const { nodes } = sceneOf(
    shown,
    openedOn("a").view,
    "a",
    new Map([["b", { x: 0, y: 0 }]]),
    codes,
  );
  expect(nodes[0]?.name).toBe("B (initials only)");
  expect(recordRows(shown)[1]?.[0]).toBe("B (initials only)");
});

test("ties of the same two records are one line, solid when one of them is", () => {
  const shown: Shown = {
    records: new Map(["a", "b"].map((id) => [id, record(id)])),
    ties: [tie("a", "b", { assessment: "D" }), tie("b", "a", { id: "other" })],
    tiesOf: new Map(),
  };
  const places = new Map(["a", "b"].map((id, x) => [id, { x, y: 0 }]));
  const { lines } = sceneOf(shown, openedOn("a").view, "a", places, codes);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ stroke: "solid", words: "KNOWS, 2 in all" });
});

test("a file says of a withheld name that it is withheld, and nothing of what is hidden", () => {
  const shown: Shown = {
    records: new Map([
      ["a", record("a")],
      ["b", record("b", { nameAccess: access("name", "WITHHELD") })],
    ]),
    ties: [tie("a", "b")],
    tiesOf: new Map(),
  };
  expect(recordRows(shown)[2]?.slice(0, 3)).toEqual(["(withheld)", "Person", "PER-b"]);
  expect(tieRows(shown, codes)[1]?.slice(0, 5)).toEqual([
    "A",
    "PER-a",
    "KNOWS",
    "(withheld)",
    "PER-b",
  ]);
});
