/** A policy that could not be kept stops the server when it starts. */
import { expect, test } from "vitest";
import { codeLists } from "../../schema/code-lists/index.js";
import { type GovernedType, text } from "../../server/kernel/governed-type.js";
import { recordType } from "../../server/modules/record/record.model.js";
import { constant, equals, related, row, type Condition } from "../../server/policy/condition.js";
import { register } from "../../server/policy/register.js";
import { openToReaders, rulesFor, type FieldRule, type Policy } from "../../server/policy/rules.js";

const Parcel = recordType("Parcel", {
  plural: "parcels",
  table: "parcel",
  description: "Something sent.",
  title: "label",
  defaultOrder: { field: "label", direction: "ASCENDING" },
  fields: { label: text("What it says.") },
  edges: {
    sender: {
      kind: "oneOfAny",
      column: "sender_id",
      typeColumn: "sender_type",
      classColumn: "sender_class",
      description: "Who sent it.",
    },
  },
});

const allFields = Object.fromEntries(
  [...Object.keys(Parcel.fields), ...Object.keys(Parcel.edges)].map((name) => [
    name,
    openToReaders("record"),
  ]),
);

const registerParcel = (type: GovernedType, policy: Policy): unknown =>
  register(
    [{ type, policy }],
    codeLists.map(({ name }) => name),
  );

const registering =
  (rows: Condition, fields: Readonly<Record<string, FieldRule>> = allFields) =>
  (): unknown =>
    registerParcel(Parcel, rulesFor("Parcel", { rows, fields }));

const isPublic = equals(row("handling"), constant("P"));

test("a rule for every field and edge is a policy", () => {
  expect(registering(related("sender", isPublic))).not.toThrow();
});

test("a field without a rule, and a rule without a field, are named", () => {
  const { label: _label, ...others } = allFields;
  expect(registering(isPublic, others)).toThrow("Parcel.label has no rule");
  expect(registering(isPublic, { ...allFields, colour: openToReaders("record") })).toThrow(
    "Parcel.colour has a rule but is not a field",
  );
});

test("a rule may not name a column that the type lacks", () => {
  expect(registering(equals(row("colour"), constant("red")))).toThrow("unknown column colour");
});

test("a rule may ask the class of a related record, not its content or what it is related to", () => {
  const problem = "asks more of a related record than its access class";
  expect(registering(related("sender", equals(row("label"), constant("x"))))).toThrow(problem);
  expect(registering(related("sender", related("sender", isPublic)))).toThrow(problem);
});

test("a code belongs to a list that there is", () => {
  const rules = rulesFor("Parcel", {
    rows: isPublic,
    fields: { ...allFields, size: openToReaders("record") },
  });
  const withSize = (list: string) => (): unknown =>
    registerParcel(
      {
        ...Parcel,
        fields: { ...Parcel.fields, size: { ...Parcel.fields["label"]!, codeList: list } },
      },
      rules,
    );
  expect(withSize("RiskBand")).not.toThrow();
  expect(withSize("ParcelSize")).toThrow("Parcel.size names the unknown code list ParcelSize");
});
