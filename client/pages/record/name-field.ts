import type { RecordTypeName } from "../../lib/records.ts";

const nameFields: Partial<Readonly<Record<RecordTypeName, string>>> = {
  Person: "name",
  Ocg: "name",
  Vulnerability: "name",
  Threat: "name",
  CountyLine: "brand",
  Report: "heading",
};

/** The field that a record's heading shows, where no fact below repeats it. */
export const nameFieldOf = (type: RecordTypeName): string | undefined => nameFields[type];
