import type { ReactNode } from "react";
import type { RecordSightQuery } from "../../gql/operations.ts";
import { nameOfRecord } from "../../lib/records.ts";
import type { CodeWords } from "../../lib/use-codes.ts";
import { humanise } from "../../lib/words.ts";
import { nameFieldOf } from "../record/name-field.ts";
import type { FactOfRecord } from "../record/facts.tsx";
import { factsOf, factsOfEvery } from "../record/record-facts.tsx";
import type { ShownRecord } from "../record/shown-record.ts";

/** What somebody else sees of a record. */
export type RecordSight = NonNullable<RecordSightQuery["explainAccess"]>;

/** One field, beside one another: what the viewer sees of it, and what they do. */
export interface SightRow {
  readonly field: string;
  readonly label: string;
  readonly mine: ReactNode;
  /** Whether it leads to another record, which they see on its own terms. */
  readonly isReference: boolean;
  readonly theirs: RecordSight["fields"][number];
}

const written = (value: unknown): ReactNode =>
  typeof value === "string" || typeof value === "number" ? value : null;

const isOneRecord = (value: unknown): boolean =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const shownOf = (fact: FactOfRecord | undefined): ReactNode =>
  fact === undefined || fact.value === null ? null : fact.shown;

/** The fields that stand on the page by a name of their own. */
function factsOfHead(record: ShownRecord): ReadonlyMap<string, ReactNode> {
  const name = nameFieldOf(record.__typename);
  return new Map([
    ...(name === undefined ? [] : [[name, nameOfRecord(record)] as const]),
    ["owner", record.owner?.name],
    ["district", record.district?.name],
  ]);
}

/** The rows of a comparison, in the order in which a record page reads. */
export function sightRows(
  record: ShownRecord,
  sight: RecordSight,
  codes: CodeWords,
): readonly SightRow[] {
  const facts = [...factsOf(record, codes), ...factsOfEvery(record, codes)];
  const head = factsOfHead(record);
  const order = [...head.keys(), ...facts.map(({ field }) => field)];
  const place = ({ field }: SightRow): number => {
    const at = order.indexOf(field);
    return at < 0 ? order.length : at;
  };
  const values = record as Readonly<Record<string, unknown>>;
  return sight.fields
    .map((theirs): SightRow => {
      const { field } = theirs;
      const fact = facts.find((one) => one.field === field);
      return {
        field,
        label: fact?.label ?? humanise(field),
        mine: head.get(field) ?? shownOf(fact) ?? written(values[field]),
        isReference: !head.has(field) && isOneRecord(values[field]),
        theirs,
      };
    })
    .toSorted((one, other) => place(one) - place(other));
}

/** How much they get of a field. */
export type SightKind = "shown" | "reduced" | "withheld" | "hidden";

/** A pointer tells whom to ask and nothing of the value: withheld, as far as the value goes. */
export function kindOf({ theirs: { level, isAdmitted } }: SightRow): SightKind {
  if (level === "FULL") return "shown";
  if (level === "GENERALISED") return "reduced";
  return isAdmitted ? "withheld" : "hidden";
}
