/** Lanes of time: how certain a date is shows, nothing is drawn that was not said, and nothing hides another. */
import { describe, expect, test } from "vitest";
import { layLanes, type TimeMark } from "../../client/ui/lane-layout.ts";
import { stretchOf, timeScale } from "../../client/ui/time-scale.ts";

const today = "2026-06-01";
const mark = (id: string, from: string, to?: string | null, lane = "Reports"): TimeMark => ({
  id,
  lane,
  shape: "report",
  from,
  to,
  words: id,
});

test("a partial date covers all the time that it names", () => {
  expect(stretchOf("2026")).toEqual({
    start: Date.UTC(2026, 0, 1),
    end: Date.UTC(2026, 11, 31),
    isExact: false,
  });
  expect(stretchOf("2024-02").end).toBe(Date.UTC(2024, 1, 29));
});

test("an instant is its day in London", () => {
  expect(stretchOf("2026-06-30T23:30:00Z")).toEqual({
    start: Date.UTC(2026, 6, 1),
    end: Date.UTC(2026, 6, 1),
    isExact: true,
  });
});

test("a line has at most six marks, at starts of months or of years", () => {
  const words = (first: string, last: string): readonly string[] =>
    timeScale(stretchOf(first).start, stretchOf(last).start).ticks.map((tick) => tick.words);
  expect(words("2026-02-20", "2026-04-20")).toEqual(["Mar 2026", "Apr 2026"]);
  expect(words("2021-06-10", "2024-04-20")).toEqual(["2022", "2023", "2024"]);
  expect(words("1950-01-01", "2026-01-01").length).toBeLessThanOrEqual(6);
});

describe("lanes", () => {
  test("stand in the order of their first marks, on one line", () => {
    const { lanes, today: now } = layLanes(
      [mark("a", "2026-01-01"), mark("b", "2026-12-31", undefined, "Members")],
      today,
    );
    expect(lanes.map(({ name }) => name)).toEqual(["Reports", "Members"]);
    const [a, b] = lanes.map(({ rows }) => rows[0]?.[0]);
    expect(a!.at).toBeGreaterThan(0);
    expect(a!.at).toBeLessThan(b!.at);
    expect(b!.at).toBeLessThan(1);
    expect(now).toBeGreaterThan(a!.at);
  });

  test("put what would cover another into a row of its own", () => {
    const [lane] = layLanes(
      [mark("a", "2024-01-01", "2025-01-01"), mark("b", "2024-06-01"), mark("c", "2025-12-31")],
      today,
    ).lanes;
    expect(lane?.rows.map((row) => row.map((placed) => placed.mark.id))).toEqual([
      ["a", "c"],
      ["b"],
    ]);
  });

  test("tell what is certain of a period from what is only possible", () => {
    const [period] = layLanes([mark("a", "2024", "2025-03-10"), mark("z", "2026-01-01")], today)
      .lanes[0]!.rows[0]!;
    expect(period!.isExact).toBe(false);
    expect(period!.start).toBeLessThan(period!.sure);
    expect(period!.sure).toBeLessThan(period!.sureUntil);
    expect(period!.sureUntil).toBe(period!.end);
  });

  test("call no day certain between two dates that overlap", () => {
    const [period] = layLanes([mark("a", "2026", "2026-03")], today).lanes[0]!.rows[0]!;
    expect(period!.sureUntil).toBe(period!.sure);
    expect(period!.end).toBeGreaterThanOrEqual(period!.sureUntil);
  });

  test("draw a period of which no end was said as fading, not as reaching today", () => {
    const [open] = layLanes([mark("a", "2024-01-01", null), mark("z", "2026-05-01")], today)
      .lanes[0]!.rows[0]!;
    expect(open!.sureUntil).toBe(open!.start);
    expect(open!.end).toBeLessThan(0.2);
  });

  test("of nothing are none, and today is not drawn where it is not on the line", () => {
    expect(layLanes([], today)).toEqual({ lanes: [], ticks: [], today: null });
    expect(layLanes([mark("a", "2020-01-01"), mark("b", "2021-01-01")], today).today).toBeNull();
  });
});
