/** The operations as PostGraphile is asked them, and its answers brought into the portal's shape. */
import type { RecordOperation } from "./documents.js";

/** Documents of the four operations over the views of `graphile.sql`. */
export const graphileDocuments: Readonly<Record<RecordOperation, string>> = {
  list: `query List($familyName: String!) {
    persons: allPeople(first: 50, condition: { familyName: $familyName }, orderBy: [NAME_ASC, ROW_ID_ASC]) { nodes {
      id: rowId name dateOfBirth sex subjectCategory
      identifiers(first: 5) { nodes { id: rowId kind value } }
      links(first: 5) { nodes {
        id: rowId kind sourceEvaluation intelligenceAssessment to: target { __typename: typeName id: rowId title }
      } }
      events(first: 3) { nodes { id: rowId kind category occurredOn } }
    } }
  }`,
  deep: `query Deep($id: UUID!) {
    person: personByRowId(rowId: $id) {
      id: rowId reference marking handling recordedAt provenance name familyName givenName dateOfBirth age sex nhsNumber
      subjectCategory note owner { id: rowId name } district { code name }
      identifiers(first: 20) { nodes { id: rowId kind value normalised detail note } }
      places(first: 20) { nodes { id: rowId address postcode latitude longitude } }
      links(first: 50) { nodes {
        id: rowId kind validFrom validTo sourceEvaluation intelligenceAssessment note
        from: source { __typename: typeName id: rowId title } to: target { __typename: typeName id: rowId title }
      } }
      events(first: 20) { nodes {
        id: rowId kind category occurredOn outcome charge investigatingOfficer summary
        place { id: rowId address postcode }
        items(first: 10) { nodes { id: rowId kind description } }
      } }
    }
  }`,
  flat: `query Flat($before: Date!) {
    events: allEvents(first: 100, filter: { occurredOn: { lessThan: $before } }, orderBy: [OCCURRED_ON_DESC, ROW_ID_DESC]) { nodes {
      id: rowId reference kind category occurredOn outcome charge investigatingOfficer summary provenance
    } }
  }`,
  page: `query Page($category: String!, $from: Date!, $before: Date!) {
    events: allEvents(first: 50, filter: { category: { equalTo: $category },
      occurredOn: { greaterThanOrEqualTo: $from, lessThan: $before } }, orderBy: [OCCURRED_ON_DESC, ROW_ID_DESC]) {
      totalCount nodes { id: rowId reference kind category occurredOn outcome }
    }
  }`,
};
