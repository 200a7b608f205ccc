import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPhone } from "../../../server/modules/pole-import/pole.phone.js";

describe("a British number", () => {
  test.each([
    ["0161 496 0000", "+441614960000"],
    ["(0161) 496-0000", "+441614960000"],
    ["+44 161 496 0000", "+441614960000"],
    ["+44 (0)161 496 0000", "+441614960000"],
    ["0044 161 496 0000", "+441614960000"],
    ["441614960000", "+441614960000"],
    ["07400 123456", "+447400123456"],
    ["07700 900123", "+447700900123"],
    ["07624 123456", "+447624123456"],
  ])("written %s is %s", (written, normalised) => {
    expect(readPhone(written)).toEqual({ normalised, reason: null });
  });

  test("is the same however it is spaced", () => {
    const separators = fc.array(fc.constantFrom("", " ", "-", "."), {
      minLength: 11,
      maxLength: 11,
    });
    fc.assert(
      fc.property(separators, (gaps) => {
        const written = Array.from(
          "07400123456",
          (digit, at) => digit + (at < 10 ? gaps[at] : ""),
        ).join("");
        expect(readPhone(written).normalised).toBe("+447400123456");
      }),
    );
  });
});

describe("a number that cannot be read without guessing is kept as written", () => {
  test.each([
    ["9-(184)752-7135", "phone.not-uk-layout"],
    ["0-(911)214-7407", "phone.not-uk-layout"],
    ["7400123456", "phone.no-prefix"],
    ["1 212 555 0123", "phone.no-prefix"],
    ["07400123456;07400123457", "phone.extra-text"],
    ["07400 123456 mum", "phone.extra-text"],
    ["unknown", "phone.extra-text"],
    ["07400 123456 07400 123457", "phone.extra-text"],
    ["01234", "phone.invalid"],
    ["+999 123 456", "phone.invalid"],
    ["0000000000", "phone.invalid"],
  ])("%s: %s", (written, reason) => {
    expect(readPhone(written)).toEqual({ normalised: null, reason });
  });
});

test("a valid number of another country keeps its international form and says so", () => {
  expect(readPhone("+1 212 555 0123")).toEqual({
    normalised: "+12125550123",
    reason: "phone.other-country",
  });
  expect(readPhone("00 353 1 436 0001").reason).toBe("phone.other-country");
});

test("no text makes anything but E.164 or nothing, and nothing always has a reason", () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d()+\- ]{0,20}$/u));
  fc.assert(
    fc.property(texts, (text) => {
      const { normalised, reason } = readPhone(text);
      if (normalised === null) expect(reason).not.toBeNull();
      else expect(normalised).toMatch(/^\+[1-9]\d{5,14}$/u);
    }),
  );
});
