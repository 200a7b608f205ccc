import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hasNhsCheckDigit,
  readCoordinates,
  readEmail,
  readNhsNumber,
  readPostcode,
  readRegistration,
  readWholeNumber,
} from "../../../server/modules/pole-import/pole.values.js";

describe("an NHS number", () => {
  test("is ten digits with the right check digit", () => {
    expect(readNhsNumber("943 476 5919")).toEqual({
      value: "9434765919",
      reason: null,
      valid: true,
    });
    expect(readNhsNumber("943 476 5918")).toEqual({
      value: "943 476 5918",
      reason: "nhs.check-digit",
      valid: false,
    });
    expect(readNhsNumber("991-70-5333").reason).toBe("nhs.not-ten-digits");
  });

  test("fails when any one digit is changed", () => {
    fc.assert(
      fc.property(fc.nat({ max: 9 }), fc.integer({ min: 1, max: 9 }), (at, by) => {
        const digits = Array.from("9434765919", Number);
        digits[at] = ((digits[at] ?? 0) + by) % 10;
        expect(hasNhsCheckDigit(digits.join(""))).toBe(false);
      }),
    );
  });
});

test("an e-mail address is compared in lower case", () => {
  expect(readEmail("bh@example.org")).toEqual({ value: "bh@example.org", reason: null });
  expect(readEmail("B.H@Example.ORG")).toEqual({
    value: "b.h@example.org",
    reason: "email.lower-cased",
  });
  for (const text of [
    "none",
    "a@b",
    "a b@example.org",
    "a@@example.org",
    "@example.org",
    `${"a".repeat(300)}@b.uk`,
  ]) {
    expect(readEmail(text), text.slice(0, 20)).toEqual({ value: null, reason: "email.invalid" });
  }
});

test.each([
  ["RY52 APF", "RY52APF", null],
  ["ry52apf", "RY52APF", null],
  ["A 123 BCD", "A123BCD", null],
  ["ABC 123D", "ABC123D", null],
  ["AZ 1234", "AZ1234", null],
  ["12 XYZ 345", "12XYZ345", "registration.not-uk-form"],
  ["???", null, "registration.not-uk-form"],
])("the registration %s is compared as %s", (text, value, reason) => {
  expect(readRegistration(text)).toEqual({ value, reason });
});

test.each([
  ["M3 4NW", "M3 4NW", null],
  ["m34nw", "M3 4NW", "postcode.respaced"],
  ["OL11  3HA", "OL11 3HA", "postcode.respaced"],
  ["EC1A 1BB", "EC1A 1BB", null],
  ["M3", "M3", "postcode.invalid"],
  ["90210", "90210", "postcode.invalid"],
])("the postcode %s is %s", (text, value, reason) => {
  expect(readPostcode(text)).toEqual({ value, reason });
});

describe("coordinates", () => {
  test("come together or not at all", () => {
    expect(readCoordinates("53.48", "-2.24")).toEqual({
      latitude: 53.48,
      longitude: -2.24,
      reason: null,
    });
    expect(readCoordinates("53.48", null).reason).toBe("coordinates.missing");
    expect(readCoordinates("53.48", "west").reason).toBe("coordinates.unreadable");
    expect(readCoordinates("91", "0").reason).toBe("coordinates.unreadable");
    expect(readCoordinates("53,48", "-2.24").reason).toBe("coordinates.unreadable");
    expect(readCoordinates("0", "0").reason).toBe("coordinates.zero");
  });

  test("exchanged by mistake are kept and noted, not turned round", () => {
    expect(readCoordinates("-2.24", "53.48")).toEqual({
      latitude: -2.24,
      longitude: 53.48,
      reason: "coordinates.outside-uk",
    });
  });
});

test("a whole number is digits within its bounds", () => {
  expect(readWholeNumber("12", 0, 130)).toBe(12);
  for (const text of ["-1", "131", "1e2", "12.0", " 12", "", "99999999999"]) {
    expect(readWholeNumber(text, 0, 130), text).toBeNull();
  }
});
