/** Who may see persons, and how much. */
import {
  neitherConfirmNorDeny,
  openToReaders,
  rulesFor,
  withoutVerbs,
} from "../../policy/rules.js";
import { byScope, recordFields, recordRows, standingFields } from "../record/record.policy.js";
import { Person } from "./person.model.js";

const identity = byScope("identity");
const birth = byScope("birth");
// That a health number is held at all is health information, and it is no sorting key.
const health = withoutVerbs(neitherConfirmNorDeny(byScope("health")), "sort", "group", "search");

/** Identity, birth, health and narrative are given apart. */
export const personPolicy = rulesFor(Person.name, {
  rows: recordRows,
  fields: {
    ...recordFields,
    name: identity,
    familyName: identity,
    givenName: identity,
    dateOfBirth: birth,
    age: birth,
    sex: birth,
    nhsNumber: health,
    subjectCategory: byScope("category"),
    note: byScope("narrative"),
    identifiers: openToReaders("record"),
    places: openToReaders("record"),
    events: openToReaders("record"),
    memberships: openToReaders("record"),
    threats: openToReaders("record"),
    heldLines: openToReaders("record"),
    missingEpisodes: openToReaders("record"),
    reports: openToReaders("record"),
    ...standingFields,
  },
});
