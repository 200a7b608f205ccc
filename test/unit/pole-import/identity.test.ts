import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contentHashOf,
  decideStanding,
} from "../../../server/modules/pole-import/pole.identity.js";
import { parseOne, rowOf } from "./support.js";

const never = { inThisRun: null, inEarlierRun: null, sameThing: false };

describe("what becomes of a row", () => {
  test("met for the first time: created", () => {
    expect(decideStanding("h", never)).toEqual({ standing: "created", reason: null });
  });

  test("met in an earlier run: unchanged, or merged when its content differs", () => {
    expect(decideStanding("h", { ...never, inEarlierRun: "h" }).standing).toBe("unchanged");
    expect(decideStanding("h", { ...never, inEarlierRun: "g" })).toEqual({
      standing: "merged",
      reason: "row.changed",
    });
  });

  test("repeated in this run: merged when equal, refused when not", () => {
    expect(decideStanding("h", { ...never, inThisRun: "h" }).standing).toBe("merged");
    expect(decideStanding("h", { ...never, inThisRun: "h", inEarlierRun: "h" }).standing).toBe(
      "unchanged",
    );
    expect(decideStanding("h", { ...never, inThisRun: "g" })).toEqual({
      standing: "refused",
      reason: "id.repeated-differently",
    });
  });

  test("of the same thing as another: merged, but unchanged when it was known already", () => {
    expect(decideStanding("h", { ...never, sameThing: true }).standing).toBe("merged");
    expect(
      decideStanding("h", { inThisRun: null, inEarlierRun: "h", sameThing: true }).standing,
    ).toBe("unchanged");
  });
});

test("the content hash follows what the row says, not its identifier or the way it is spaced", () => {
  const hash = (cells: Readonly<Record<string, string>>): string =>
    rowOf(parseOne("Person", cells), "person").contentHash;
  const one = { ":ID": "1", surname: "Invented", name: "Ann" };
  expect(hash({ ...one, ":ID": "2" })).toBe(hash(one));
  expect(hash({ ...one, surname: " Invented " })).toBe(hash(one));
  expect(hash({ ...one, name: "Anne" })).not.toBe(hash(one));
});

test("different values give different hashes, also when they would run together", () => {
  const values = fc.array(fc.oneof(fc.string(), fc.constant(null), fc.integer()), { maxLength: 4 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      const same = JSON.stringify(one) === JSON.stringify(other);
      expect(contentHashOf(one) === contentHashOf(other)).toBe(same);
    }),
  );
});
