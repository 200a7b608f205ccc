/** Who may see places, and how exactly. */
import { openToReaders, rulesFor } from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Place } from "./place.model.js";

const location = byScope("location");

/** One group: where it is. */
export const placePolicy = rulesFor(Place.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    address: location,
    postcode: location,
    latitude: location,
    longitude: location,
    events: openToReaders("record"),
    persons: openToReaders("record"),
    vulnerabilities: openToReaders("record"),
    threats: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
