import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  instantInLondon,
  readDate,
  readTime,
} from "../../../server/modules/pole-import/pole.dates.js";

describe("a date", () => {
  test.each([
    ["15/08/2017", "2017-08-15", null],
    ["7/08/2017", "2017-08-07", "date.not-padded"],
    ["07/8/2017", "2017-08-07", "date.not-padded"],
    ["29/02/2016", "2016-02-29", null],
    ["2017-08-15", "2017-08-15", "date.iso-form"],
  ])("%s is %s", (text, value, reason) => {
    expect(readDate(text)).toEqual({ value, reason });
  });

  test.each([
    ["08/15/2017", "date.month-first"],
    ["31/02/2017", "date.unreadable"],
    ["29/02/2017", "date.unreadable"],
    ["15/08/17", "date.unreadable"],
    ["0/08/2017", "date.unreadable"],
    ["15/08/0217", "date.unreadable"],
    ["15 August 2017", "date.unreadable"],
    ["2017-02-30", "date.unreadable"],
    ["42962", "date.unreadable"],
  ])("%s is left out: %s", (text, reason) => {
    expect(readDate(text)).toEqual({ value: null, reason });
  });

  test("is read back from every way of writing it", () => {
    const days = fc.date({
      min: new Date("1900-01-01"),
      max: new Date("2100-12-31"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.boolean(), (day, padded) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split("-").map(Number);
        const written = padded ? iso.split("-").reverse().join("/") : `${date}/${month}/${year}`;
        expect(readDate(written).value).toBe(iso);
      }),
    );
  });
});

test("a time of day has 24 hours", () => {
  expect(readTime("09:55")).toEqual({ value: "09:55:00", reason: null });
  expect(readTime("9:55:07")).toEqual({ value: "09:55:07", reason: null });
  for (const text of ["24:00", "12:60", "9.55", "09:55 pm", "955"]) {
    expect(readTime(text), text).toEqual({ value: null, reason: "time.unreadable" });
  }
});

describe("an instant in London", () => {
  test("is an hour behind the clock in summer and equal to it in winter", () => {
    expect(instantInLondon("2017-08-19T09:55:00").value).toBe("2017-08-19T08:55:00.000Z");
    expect(instantInLondon("2017-01-19T09:55:00").value).toBe("2017-01-19T09:55:00.000Z");
    expect(instantInLondon("2017-08-19T00:10:00").value).toBe("2017-08-18T23:10:00.000Z");
  });

  test("is not derived while the clocks change", () => {
    expect(instantInLondon("2017-03-26T01:30:00")).toEqual({
      value: null,
      reason: "time.skipped-hour",
    });
    expect(instantInLondon("2017-10-29T01:30:00")).toEqual({
      value: null,
      reason: "time.repeated-hour",
    });
  });
});
