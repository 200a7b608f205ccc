import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { poleForms } from "../../../server/modules/pole-import/pole.files.js";
import { parsePoleRow } from "../../../server/modules/pole-import/pole.parse.js";
import { effectOf } from "../../../server/modules/pole-import/pole.reasons.js";
import { codesOf, formOf, parseOne, planOf, rowOf } from "./support.js";

const person = {
  ":ID": "2",
  surname: "Invented",
  name: "Ann",
  nhs_no: "943 476 5919",
  age: "31",
  ":LABEL": "Person",
};
const crime = {
  ":ID": "9",
  date: "15/08/2017",
  id: "a".repeat(64),
  type: "Drugs",
  last_outcome: "Under investigation",
  note: "seen",
  charge: "none yet",
  ":LABEL": "Crime",
};
const call = {
  ":ID": "7",
  call_duration: "13",
  call_time: "09:55",
  call_date: "19/08/2017",
  call_type: "CALL",
};
const place = {
  ":ID": "1",
  latitude: "53.48",
  longitude: "-2.24",
  postcode: "M3 4NW",
  address: "1 Invented Street",
};

describe("a person", () => {
  test("is accepted whole", () => {
    const reading = parseOne("Person", person);
    expect(reading.outcome).toBe("accepted");
    expect(rowOf(reading, "person")).toMatchObject({
      sourceKey: "pole:Person:2",
      nodeKey: "2",
      naturalKey: null,
      familyName: "Invented",
      givenName: "Ann",
      age: 31,
      nhsNumber: "9434765919",
      nhsNumberValid: true,
    });
  });

  test("keeps an NHS number that fails its check, and says so", () => {
    const reading = parseOne("Person", { ...person, nhs_no: "991-70-5333", age: "" });
    expect(reading.outcome).toBe("accepted");
    expect(rowOf(reading, "person")).toMatchObject({
      nhsNumber: "991-70-5333",
      nhsNumberValid: false,
      age: null,
    });
    expect(codesOf(reading)).toEqual(["nhs_no nhs.not-ten-digits", "age cell.blank"]);
  });

  test("loses an age that is none, and is repaired by that", () => {
    const reading = parseOne("Person", { ...person, age: "young" });
    expect(reading.outcome).toBe("repaired");
    expect(codesOf(reading)).toEqual(["age age.unreadable"]);
  });
});

describe("an identifier", () => {
  test("of a phone keeps the writing beside E.164, which is its natural key", () => {
    const row = rowOf(parseOne("Phone", { ":ID": "3", phoneNo: "0161 496 0000" }), "identifier");
    expect(row).toMatchObject({
      kind: "PHONE",
      value: "0161 496 0000",
      normalised: "+441614960000",
    });
    expect(row.naturalKey).toBe("PHONE:+441614960000");
  });

  test("of a foreign-looking phone is kept as written with the reason", () => {
    const reading = parseOne("Phone", { ":ID": "3", phoneNo: "9-(184)752-7135" });
    expect(reading.outcome).toBe("repaired");
    expect(codesOf(reading)).toEqual(["phoneNo phone.not-uk-layout"]);
    expect(rowOf(reading, "identifier")).toMatchObject({
      value: "9-(184)752-7135",
      normalised: null,
    });
  });

  test("that is only a word never merges with another of the same word", () => {
    expect(
      rowOf(parseOne("Phone", { ":ID": "3", phoneNo: "withheld" }), "identifier").naturalKey,
    ).toBeNull();
  });

  test("of a vehicle carries make, model and year", () => {
    const cells = { ":ID": "5", model: "Model A", reg: "ry52 apf", make: "Maker", year: "2005" };
    expect(rowOf(parseOne("Vehicle", cells), "identifier")).toMatchObject({
      kind: "VEHICLE",
      value: "ry52 apf",
      normalised: "RY52APF",
      detail: "Maker Model A, 2005",
      naturalKey: "VEHICLE:RY52APF",
    });
  });

  test("of an e-mail address merges whatever its case", () => {
    const one = rowOf(
      parseOne("Email", { ":ID": "4", email_address: "Ann@Example.org" }),
      "identifier",
    );
    const other = rowOf(
      parseOne("Email", { ":ID": "8", email_address: "ann@example.org" }),
      "identifier",
    );
    expect(one.naturalKey).toBe(other.naturalKey);
    expect(one.sourceKey).not.toBe(other.sourceKey);
  });

  test.each([
    ["Phone", "phoneNo", "row.no-value"],
    ["Email", "email_address", "row.no-value"],
    ["Vehicle", "reg", "row.no-value"],
  ] as const)("without its value (%s) is refused", (label, column, code) => {
    expect(codesOf(parseOne(label, { ":ID": "3", [column]: "  " }))).toContain(`${column} ${code}`);
    expect(parseOne(label, { ":ID": "3", [column]: "  " }).outcome).toBe("refused");
  });
});

describe("an event", () => {
  test("gets its category from the published name", () => {
    const row = rowOf(parseOne("Crime", crime), "event");
    expect(row).toMatchObject({
      kind: "CRIME",
      category: "DRUGS",
      occurredOn: "2017-08-15",
      summary: "seen",
    });
    expect(row.naturalKey).toBe(`CRIME:${"a".repeat(64)}`);
  });

  test("of anti-social behaviour is an incident", () => {
    expect(
      rowOf(parseOne("Crime", { ...crime, type: "Anti-social behaviour" }), "event").kind,
    ).toBe("INCIDENT");
  });

  test("with an empty or unknown type keeps everything else", () => {
    const empty = parseOne("Crime", { ...crime, type: "" });
    expect([empty.outcome, codesOf(empty)]).toEqual(["repaired", ["type category.missing"]]);
    const unknown = parseOne("Crime", { ...crime, type: "Piracy" });
    expect(codesOf(unknown)).toEqual(["type category.unknown"]);
    expect(rowOf(unknown, "event")).toMatchObject({ category: null, categoryText: "Piracy" });
  });

  test("with a one-digit day is repaired, with the month first loses its date", () => {
    expect(rowOf(parseOne("Crime", { ...crime, date: "7/08/2017" }), "event").occurredOn).toBe(
      "2017-08-07",
    );
    const reading = parseOne("Crime", { ...crime, date: "08/15/2017" });
    expect(rowOf(reading, "event").occurredOn).toBeNull();
    expect(codesOf(reading)).toEqual(["date date.month-first"]);
  });

  test("without a published id has no natural key", () => {
    expect(rowOf(parseOne("Crime", { ...crime, id: "12" }), "event").naturalKey).toBeNull();
  });
});

describe("a contact", () => {
  test("has its instant in UTC and its clock time in London", () => {
    expect(rowOf(parseOne("PhoneCall", call), "contact")).toMatchObject({
      kind: "CALL",
      startedAt: "2017-08-19T08:55:00.000Z",
      startedAtLocal: "2017-08-19T09:55:00",
      durationSeconds: 13,
    });
  });

  test("by message has no duration, and a figure given is left out and said", () => {
    const reading = parseOne("PhoneCall", { ...call, call_type: "SMS" });
    expect(rowOf(reading, "contact")).toMatchObject({ kind: "MESSAGE", durationSeconds: null });
    expect(codesOf(reading)).toEqual(["call_duration duration.on-message"]);
    expect(parseOne("PhoneCall", { ...call, call_type: "SMS", call_duration: "0" }).outcome).toBe(
      "accepted",
    );
  });

  test("without a time keeps its date", () => {
    const reading = parseOne("PhoneCall", { ...call, call_time: "" });
    expect(rowOf(reading, "contact")).toMatchObject({
      startedAt: null,
      startedAtLocal: "2017-08-19",
    });
    expect(codesOf(reading)).toEqual(["call_time time.missing"]);
  });

  test("of another kind keeps no kind", () => {
    expect(codesOf(parseOne("PhoneCall", { ...call, call_type: "FAX" }))).toEqual([
      "call_type contact.kind-unknown",
    ]);
  });
});

describe("a place", () => {
  test("is the same place only when address, postcode and coordinates agree", () => {
    const key = (cells: Readonly<Record<string, string>>): string | null =>
      rowOf(parseOne("Location", cells), "place").naturalKey;
    expect(key({ ...place, ":ID": "44", postcode: "m34nw" })).toBe(key(place));
    expect(key({ ...place, latitude: "53.49" })).not.toBe(key(place));
    expect(key({ ...place, address: "" })).toBeNull();
  });
});

test("an item, an officer, a postcode and an area become what the form says", () => {
  const item = parseOne("Object", {
    ":ID": "6",
    description: "£550 currency",
    id: "",
    type: "Evidence",
  });
  expect(rowOf(item, "item")).toMatchObject({
    kind: "EXHIBIT",
    description: "£550 currency",
    reference: null,
  });
  const officer = parseOne("Officer", {
    ":ID": "5",
    badge_no: "80-1",
    rank: "Sergeant",
    name: "Sam",
    surname: "Made",
  });
  expect(rowOf(officer, "officer").reference).toBe("Sergeant Sam Made, 80-1");
  expect(rowOf(parseOne("PostCode", { ":ID": "1", code: "m34nw" }), "postcode").postcode).toBe(
    "M3 4NW",
  );
  expect(rowOf(parseOne("Area", { ":ID": "1", areaCode: "M3" }), "area").areaCode).toBe("M3");
});

describe("a relationship", () => {
  test("becomes a link with the labels its ends may have", () => {
    const row = rowOf(
      parseOne("INVOLVED_IN", { ":START_ID": "5", ":END_ID": "9", ":TYPE": "INVOLVED_IN" }),
      "link",
    );
    expect(row).toMatchObject({
      kind: "INVOLVED_IN",
      fromKey: "5",
      fromLabels: ["Object", "Vehicle"],
      toLabels: ["Crime"],
    });
    expect(row.sourceKey).toBe("pole:INVOLVED_IN:5>9");
  });

  test("or sets an attribute of its first end", () => {
    expect(
      rowOf(parseOne("OCCURRED_AT", { ":START_ID": "9", ":END_ID": "1" }), "attribute").attribute,
    ).toBe("event.place");
  });

  test("that holds both ways has one natural key either way round", () => {
    const key = (type: "KNOWS" | "HAS_PHONE", from: string, to: string): string | null =>
      rowOf(parseOne(type, { ":START_ID": from, ":END_ID": to }), "link").naturalKey;
    expect(key("KNOWS", "2", "10")).toBe(key("KNOWS", "10", "2"));
    expect(key("HAS_PHONE", "2", "10")).not.toBe(key("HAS_PHONE", "10", "2"));
  });

  test("of family keeps its kind; siblings hold both ways, parents do not", () => {
    const family = (kind: string) =>
      parseOne("FAMILY_REL", { ":START_ID": "1", ":END_ID": "2", rel_type: kind });
    expect(rowOf(family("SIBLING"), "link")).toMatchObject({
      kind: "FAMILY",
      note: "SIBLING",
      symmetric: true,
    });
    expect(rowOf(family("PARENT"), "link").symmetric).toBe(false);
    expect(codesOf(family("COUSIN"))).toEqual(["rel_type family.kind-unknown"]);
  });

  test("from a record to itself is refused", () => {
    expect(codesOf(parseOne("KNOWS", { ":START_ID": "2", ":END_ID": "2" }))).toEqual([
      ":END_ID link.to-itself",
    ]);
  });
});

describe("hostile or broken cells", () => {
  test("NUL, control and direction characters are removed, and that is a repair", () => {
    const reading = parseOne("Person", { ...person, surname: "In\u0000ven\u202Eted" });
    expect(reading.outcome).toBe("repaired");
    expect(rowOf(reading, "person").familyName).toBe("Invented");
    expect(codesOf(reading)).toEqual(["surname cell.control-characters"]);
  });

  test("an identifier with a control character is refused", () => {
    expect(codesOf(parseOne("Person", { ...person, ":ID": "2\u0000" }))).toEqual([
      ":ID id.unreadable",
    ]);
    expect(codesOf(parseOne("Person", { ...person, ":ID": "" }))).toEqual([":ID id.missing"]);
  });

  test("a formula stays text and is noted", () => {
    const reading = parseOne("Crime", { ...crime, note: "=HYPERLINK(0)" });
    expect(rowOf(reading, "event").summary).toBe("=HYPERLINK(0)");
    expect(codesOf(reading)).toEqual(["note cell.formula-like"]);
  });

  test("a cell over its limit refuses the row and is never cut", () => {
    expect(codesOf(parseOne("Crime", { ...crime, note: "x".repeat(20_001) }))).toEqual([
      "note cell.too-long",
    ]);
    expect(parseOne("Person", { ...person, surname: "x".repeat(501) }).outcome).toBe("refused");
    expect(parseOne("Crime", { ...crime, note: "x".repeat(20_000) }).outcome).toBe("accepted");
  });

  test("the wrong number of cells refuses the row", () => {
    const form = formOf("Person");
    const plan = planOf(form, [":ID", "surname"]);
    expect(codesOf(parsePoleRow(form, plan, ["2"]))).toEqual(["row.column-count"]);
    expect(codesOf(parsePoleRow(form, plan, ["2", "x", "y"]))).toEqual(["row.column-count"]);
  });

  test("a label of another file refuses the row; a further label is left out", () => {
    expect(codesOf(parseOne("Person", { ...person, ":LABEL": "Crime" }))).toEqual([
      ":LABEL label.unexpected",
    ]);
    expect(codesOf(parseOne("Person", { ...person, ":LABEL": "Person;Suspect" }))).toEqual([
      ":LABEL label.extra",
    ]);
  });

  test("ids of two id spaces differ", () => {
    const inSpace = parseOne("Person", { ":ID(a/b)": "2", surname: "Invented" });
    expect(rowOf(inSpace, "person").nodeKey).toBe("a%2Fb/2");
  });

  test("whatever stands in the cells, a row is read without a throw and its outcome is its worst reason", () => {
    const rows = fc.constantFrom(...poleForms).chain((form) => {
      const header = [
        form.entity === "node" ? [":ID"] : [":START_ID", ":END_ID"],
        form.required,
        form.optional,
      ].flat();
      const cell = fc.oneof(
        fc.string({ unit: "binary" }),
        fc.constantFrom("", "1", "=1", "07400 123456", "1/1/2017"),
      );
      return fc.record({
        form: fc.constant(form),
        header: fc.constant(header),
        cells: fc.array(cell, { minLength: header.length, maxLength: header.length }),
      });
    });
    fc.assert(
      fc.property(rows, ({ form, header, cells }) => {
        const reading = parsePoleRow(form, planOf(form, header), cells);
        const effects = reading.reasons.map(({ code }) => effectOf(code));
        const worst = effects.includes("refused")
          ? "refused"
          : effects.includes("repaired")
            ? "repaired"
            : "accepted";
        expect(reading.outcome).toBe(worst);
        expect(reading.row === null).toBe(worst === "refused");
        expect(JSON.stringify(reading.row)).not.toContain("\\u0000");
        expect(parsePoleRow(form, planOf(form, header), cells)).toEqual(reading);
      }),
      { numRuns: 500 },
    );
  });
});
