/** The pure parts of a record page: threads, quoted words, what is dated, what joins records, tags of threats. */
import { describe, expect, test } from "vitest";
import { isOrphan, placeOfQuote } from "../../client/lib/quotes.ts";
import { isOpen, remarksOf, threadsOf } from "../../client/pages/record/annotations/threads.ts";
import { markingsOf } from "../../client/pages/record/markings.ts";
import { chartOf, type Relation } from "../../client/pages/record/relations.ts";
import { highestRisk, themesOf } from "../../client/pages/record/threat-tags.ts";

describe("quoted words", () => {
  const plain = { quotePrefix: null, quoteSuffix: null };

  test("are found where they stand, though the words around them have changed", () => {
    expect(placeOfQuote("Two people who left were beaten.", { quote: "who left", ...plain })).toBe(
      11,
    );
    const quoted = { quote: "grey van", quotePrefix: "an old ", quoteSuffix: " in May" };
    expect(placeOfQuote("the grey van", quoted)).toBe(4);
  });

  test("that stand more than once are found where the words around them agree", () => {
    const text = "the van, then the van by the yard, then the van";
    const quoted = { quote: "the van", quotePrefix: "then ", quoteSuffix: " by" };
    expect(placeOfQuote(text, quoted)).toBe(14);
    expect(placeOfQuote(text, { quote: "the van", ...plain })).toBe(0);
  });

  test("have gone only from a text that is known and does not have them", () => {
    const quoted = { quote: "the car", ...plain };
    expect(isOrphan("the van", quoted)).toBe(true);
    expect(isOrphan("the car", quoted)).toBe(false);
    expect(isOrphan(null, quoted)).toBe(false);
    expect(isOrphan("the van", { quote: null, ...plain })).toBe(false);
  });
});

describe("threads", () => {
  const remark = (id: string, recordedAt: string, parent?: string, state = "OPEN") => ({
    id,
    state,
    recordedAt,
    parent: parent === undefined ? null : { id: parent },
  });

  test("have each answer under what it answers, the first answer first", () => {
    const threads = threadsOf([
      remark("d", "2026-03-04", "a"),
      remark("c", "2026-03-03", "b"),
      remark("b", "2026-03-02", "a"),
      remark("x", "2026-03-02"),
      remark("a", "2026-03-01", undefined, "ANSWERED"),
    ]);
    expect(threads.map(({ remark: { id } }) => id)).toEqual(["x", "a"]);
    const [, answered] = threads;
    expect(answered?.replies.map(({ remark: { id } }) => id)).toEqual(["b", "d"]);
    expect(answered?.replies[0]?.replies.map(({ remark: { id } }) => id)).toEqual(["c"]);
    expect(threads.flatMap(remarksOf).map(({ id }) => id)).toEqual(["x", "a", "b", "c", "d"]);
  });

  test("are open while their first remark is neither answered nor settled", () => {
    const threads = threadsOf([
      remark("a", "2026-03-01", undefined, "RESOLVED"),
      remark("b", "2026-03-02", "a"),
      remark("x", "2026-03-02"),
    ]);
    expect(threads.filter(isOpen).map(({ remark: { id } }) => id)).toEqual(["x"]);
  });

  test("of which the first remark is not shown begin with what is", () => {
    expect(threadsOf([remark("b", "2026-03-02", "hidden")])).toHaveLength(1);
  });
});

describe("a link chart", () => {
  const person = (id: string) => ({
    __typename: "Person" as const,
    id,
    reference: id,
    title: `Name of ${id}`,
  });
  const relation = (
    id: string,
    to: string | null,
    words: string,
    assessment: string,
  ): Relation => ({
    id,
    from: person("centre"),
    to: to === null ? null : person(to),
    words,
    validFrom: null,
    validTo: null,
    grade: { source: "1", assessment, handling: "P" },
    marking: "OFFICIAL",
    recordedAt: null,
    owner: null,
    access: [],
  });

  test("draws one line between two records, weak only when all that joins them is", () => {
    const { links } = chartOf([
      relation("one", "friend", "Lives with", "D"),
      relation("two", "friend", "Works for", "B"),
      relation("three", "friend", "Works for", "E"),
      relation("four", "stranger", "Knows", "E"),
    ]);
    expect(links.map(({ words, weak }) => [words, weak])).toEqual([
      ["Lives with, works for", false],
      ["Knows", true],
    ]);
  });

  test("draws nothing of a link whose other end is not shown", () => {
    expect(chartOf([relation("one", null, "Knows", "A")])).toEqual({ nodes: [], links: [] });
  });
});

describe("what threats add to a name", () => {
  const threat = (riskBand: string | null, riskScore: number | null, theme: string | null) => ({
    riskBand,
    riskScore,
    theme,
  });

  test("is the highest band that is shown, with its score when that is shown too", () => {
    expect(
      highestRisk([threat("MEDIUM", 50, null), threat("HIGH", null, null), threat(null, 99, null)]),
    ).toEqual({ riskBand: "HIGH", riskScore: null });
    expect(highestRisk([threat("HIGH", 70, null), threat("HIGH", 74, null)])?.riskScore).toBe(74);
    expect(highestRisk([threat(null, null, "DRUGS")])).toBeUndefined();
  });

  test("is each theme once", () => {
    const threats = [
      threat(null, null, "DRUGS"),
      threat(null, null, null),
      threat("LOW", 1, "DRUGS"),
    ];
    expect(themesOf(threats)).toEqual(["DRUGS"]);
  });
});

test("a page carries every marking that was read for it, however deep", () => {
  expect(
    markingsOf({
      marking: "OFFICIAL",
      links: { nodes: [{ marking: null, to: { marking: "OFFICIAL_SENSITIVE" } }] },
    }),
  ).toEqual(["OFFICIAL", "OFFICIAL_SENSITIVE"]);
});
