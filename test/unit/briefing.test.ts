/** What a briefing makes of the server's answers, before anything is drawn. */
import { describe, expect, test } from "vitest";
import { addDays, dayOf, daysBetween, formatWhen } from "../../client/lib/dates.ts";
import { districtFinding } from "../../client/lib/district-finding.ts";
import {
  type Change,
  type ChangeList,
  countChanges,
  mergeChanges,
  withNextChanges,
} from "../../client/pages/home/changes.ts";
import { readMoments } from "../../client/pages/home/moments.ts";
import { countNeeds, needsOf } from "../../client/pages/home/needs.ts";
import { readMeasure } from "../../client/pages/plan/measures.ts";

const now = "2026-11-24T09:30:00.000Z";

function report(id: string, recordedAt: string): Change {
  return {
    __typename: "Report",
    id,
    reference: id,
    title: null,
    marking: "OFFICIAL",
    handling: "P",
    recordedAt,
    owner: null,
    district: null,
    sourceEvaluation: null,
    intelligenceAssessment: null,
  };
}

function list(next: string | null, ...changes: readonly Change[]): ChangeList {
  return { changes, totalCount: changes.length + (next === null ? 0 : 5), next };
}

describe("changes of several kinds", () => {
  const monday = report("monday", "2026-11-23T10:00:00Z");
  const sunday = report("sunday", "2026-11-22T10:00:00Z");
  const friday = report("friday", "2026-11-20T10:00:00Z");

  test("stand newest first in one list", () => {
    const merged = mergeChanges([list(null, monday, friday), list(null, sunday)]);
    expect(merged.map(({ id }) => id)).toEqual(["monday", "sunday", "friday"]);
  });

  test("end where the first kind was read so far, since an unread one may come next", () => {
    const merged = mergeChanges([list("more", monday, sunday), list(null, friday)]);
    expect(merged.map(({ id }) => id)).toEqual(["monday", "sunday"]);
  });

  test("are counted whether read or not", () => {
    expect(countChanges([list("more", monday), list(null, friday)])).toBe(7);
  });

  test("are read on behind what is there, each once, and other kinds stay", () => {
    const joined = withNextChanges(
      { reports: list("more", monday, sunday), threats: list(null, friday) },
      { reports: list(null, sunday, friday) },
    );
    expect(joined.reports?.changes.map(({ id }) => id)).toEqual(["monday", "sunday", "friday"]);
    expect(joined.reports?.next).toBeNull();
    expect(joined.threats?.changes).toEqual([friday]);
  });
});

describe("the moment from which changes are told", () => {
  test("is seven days ago unless another is asked for", () => {
    expect(readMoments(now, null, undefined).since).toBe("2026-11-17T09:30:00.000Z");
    expect(readMoments(now, null, "28").since).toBe("2026-10-27T09:30:00.000Z");
    expect(readMoments(now, null, "nonsense").choice).toBe("7");
  });

  test("is the last sign-in only for who had one", () => {
    const before = "2026-11-20T16:42:00.000Z";
    const moments = readMoments(now, before, "sign-in");
    expect(moments.since).toBe(before);
    expect(moments.sinceWords).toBe("since your last sign-in, 20 November 2026 at 16:42");
    expect(readMoments(now, null, "sign-in").choice).toBe("7");
    expect(readMoments(now, null, "sign-in").choices.map(([choice]) => choice)).toEqual([
      "7",
      "28",
    ]);
  });
});

describe("what needs somebody", () => {
  const named = (id: string) => ({
    __typename: "Threat" as const,
    id,
    reference: id,
    title: id,
    marking: "OFFICIAL",
  });
  const lists = {
    reviews: [
      {
        totalCount: 3,
        nodes: [
          { ...named("soon"), reviewOn: "2026-11-26" },
          { ...named("late"), reviewOn: "2026-11-22" },
          { ...named("hidden"), reviewOn: null },
        ],
      },
      null,
    ],
    reports: [{ totalCount: 1, nodes: [{ ...named("raw"), recordedAt: "2026-11-23T08:00:00Z" }] }],
    questions: [
      {
        totalCount: 4,
        nodes: [
          {
            ...named("asked"),
            annotations: {
              totalCount: 1,
              nodes: [
                {
                  kind: "PROPOSAL",
                  text: "Close it?",
                  recordedAt: "2026-11-20T08:00:00Z",
                  owner: { name: "Oldham Council" },
                },
              ],
            },
          },
        ],
      },
    ],
  };

  test("comes overdue first, then what others ask, what was handed in, and what is due", () => {
    const needs = needsOf(lists, "2026-11-24");
    expect(needs.map(({ record, tag, when }) => [record.id, tag, when])).toEqual([
      ["late", "Review", "Overdue 2 days"],
      ["asked", "Proposal", "Asked 20 Nov 2026"],
      ["raw", "Report", "Handed in 23 Nov 2026"],
      ["soon", "Review", "Due 26 Nov 2026"],
    ]);
    expect(needs[1]?.words).toBe("Oldham Council: “Close it?”");
  });

  test("is counted in all, listed or not", () => {
    expect(countNeeds(lists)).toBe(8);
    expect(countNeeds({ reviews: [null], reports: [undefined], questions: [] })).toBe(0);
  });
});

test("a day is London's, also where the clock in UTC is on another", () => {
  expect(dayOf("2026-07-01T23:30:00Z")).toBe("2026-07-02");
  expect(addDays("2026-02-27", 3)).toBe("2026-03-02");
  expect(daysBetween("2026-11-24", "2026-11-22")).toBe(-2);
});

test("a list says when something was as shortly as it can", () => {
  expect(formatWhen("2026-11-24T08:10:00Z", now)).toBe("08:10");
  expect(formatWhen("2026-11-22T22:31:00Z", now)).toBe("Sun 22:31");
  expect(formatWhen("2026-11-09T10:00:00Z", now)).toBe("9 Nov");
  expect(formatWhen("2025-11-09T10:00:00Z", now)).toBe("9 Nov 2025");
});

test("counts by district are said in one sentence, and a tie names nobody", () => {
  const nameOf = (code: string): string => code;
  const said = (counts: Parameters<typeof districtFinding>[0]): string =>
    districtFinding(counts, nameOf, "group", "groups");
  expect(said([])).toBe("There are no groups here that you can see.");
  expect(said([{ code: "Bury", count: 1 }])).toBe("You can see 1 group, in Bury.");
  expect(said([{ code: null, count: 2 }])).toBe("You can see 2 groups; none shows its district.");
  expect(
    said([
      { code: "Bury", count: 2 },
      { code: "Wigan", count: 3 },
    ]),
  ).toBe("You can see 5 groups. Wigan has the most: 3.");
  expect(
    said([
      { code: "Bury", count: 2 },
      { code: "Wigan", count: 2 },
    ]),
  ).toBe("You can see 4 groups.");
});

describe("a measure", () => {
  const nothing = {
    active: null,
    ready: null,
    groups: null,
    dismantled: null,
    submissions: null,
    episodes: null,
    exploited: null,
  };
  const total = (totalCount: number) => ({ __typename: "ThreatConnection" as const, totalCount });

  test("is a share where what it counts is there", () => {
    const data = { ...nothing, active: total(9), ready: total(4) };
    expect(readMeasure("CHALLENGER_2022_MEASURE_1", data)).toEqual({
      value: "44%",
      words: "4 of 9 active threats assessed, in date and with a plan in all four Ps.",
    });
    const none = { ...nothing, active: total(0), ready: total(0) };
    expect(readMeasure("CHALLENGER_2022_MEASURE_1", none).value).toBe("–");
  });

  test("has no number where the portal holds nothing for it, or the viewer may not count it", () => {
    expect(readMeasure("CHALLENGER_2022_MEASURE_2", nothing).value).toBeNull();
    expect(readMeasure("CHALLENGER_2022_MEASURE_1", nothing).value).toBeNull();
    expect(readMeasure("ANOTHER_STRATEGYS", nothing).value).toBeNull();
  });
});
