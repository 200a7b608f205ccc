/** What a row of a set says, as the JSON that the staging table holds; identity has columns of its own. */
import { effectOf, type PoleReason, sentenceOf } from "../../modules/pole-import/pole.reasons.js";
import type {
  ContactRow,
  EventRow,
  IdentifierRow,
  PoleRow,
} from "../../modules/pole-import/pole.rows.js";

type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Why an identifier has no standard form: the reason's own sentence. */
function identifierFacts(
  { kind, value, normalised, detail }: IdentifierRow,
  reasons: readonly PoleReason[],
): Facts {
  const repair = reasons.find(
    ({ code }) => /^(?:phone|email|registration)\./u.test(code) && effectOf(code) === "repaired",
  );
  return {
    kind,
    value,
    normalised,
    detail,
    note: repair === undefined ? null : sentenceOf(repair.code),
  };
}

function eventFacts({
  kind,
  category,
  categoryText,
  occurredOn,
  outcome,
  charge,
  summary,
  reference,
}: EventRow): Facts {
  const typeAsWritten = category === null ? categoryText : null;
  return { kind, category, occurredOn, outcome, charge, summary, reference, typeAsWritten };
}

function contactFacts({ kind, startedAt, startedAtLocal, durationSeconds }: ContactRow): Facts {
  return {
    kind,
    startedAt,
    durationSeconds,
    timeAsWritten: startedAt === null ? startedAtLocal : null,
  };
}

/**
 * The facts of a row.
 * @param district code of the district a place lies in, when known
 */
export function factsOf(
  row: PoleRow,
  reasons: readonly PoleReason[],
  district: string | null,
): Facts | null {
  switch (row.recordType) {
    case "person": {
      const { familyName, givenName, age, nhsNumber } = row;
      return { familyName, givenName, age, nhsNumber };
    }
    case "identifier":
      return identifierFacts(row, reasons);
    case "place": {
      const { address, postcode, latitude, longitude } = row;
      return { address, postcode, latitude, longitude, district };
    }
    case "event":
      return eventFacts(row);
    case "item": {
      const { kind, kindText, description, reference } = row;
      return { kind, description, reference, typeAsWritten: kind === null ? kindText : null };
    }
    case "contact":
      return contactFacts(row);
    case "officer":
      return { reference: row.reference };
    case "postcode":
      return { postcode: row.postcode };
    case "area":
      return { areaCode: row.areaCode };
    case "link":
      return { symmetric: row.symmetric, note: row.note };
    case "attribute":
      return null;
  }
}
