/** The operations as the portal is asked them. */
import { pictureDocuments, type PictureOperation } from "./picture-documents.js";

/** Names of the timed operations over plain records. */
export type RecordOperation = "list" | "deep" | "flat" | "page";

/** Names of the timed operations. */
export type OperationName = RecordOperation | PictureOperation;

/** Documents of the four operations over plain records. */
export const recordDocuments: Readonly<Record<RecordOperation, string>> = {
  list: `query List($familyName: String!) {
    persons(first: 50, filter: { familyName: { equals: $familyName } }, orderBy: [{ field: NAME }]) { nodes {
      id name dateOfBirth sex subjectCategory
      identifiers(first: 5) { nodes { id kind value } }
      links(first: 5) { nodes {
        id kind sourceEvaluation intelligenceAssessment to { __typename id title }
      } }
      events(first: 3) { nodes { id kind category occurredOn } }
    } }
  }`,
  deep: `query Deep($id: ID!) {
    person(id: $id) {
      id reference marking handling recordedAt provenance name familyName givenName dateOfBirth age sex nhsNumber
      subjectCategory note owner { id name } district { code name }
      identifiers(first: 20) { nodes { id kind value normalised detail note } }
      places(first: 20) { nodes { id address postcode latitude longitude } }
      links(first: 50) { nodes {
        id kind validFrom validTo sourceEvaluation intelligenceAssessment note
        from { __typename id title } to { __typename id title }
      } }
      events(first: 20) { nodes {
        id kind category occurredOn outcome charge investigatingOfficer summary
        place { id address postcode }
        items(first: 10) { nodes { id kind description } }
      } }
    }
  }`,
  flat: `query Flat($before: Date!) {
    events(first: 100, filter: { occurredOn: { before: $before } }) { nodes {
      id reference kind category occurredOn outcome charge investigatingOfficer summary provenance
    } }
  }`,
  page: `query Page($category: String!, $from: Date!, $before: Date!) {
    events(first: 50, filter: { category: { equals: $category }, occurredOn: { from: $from, before: $before } },
      orderBy: [{ field: OCCURRED_ON, direction: DESCENDING }]) {
      totalCount nodes { id reference kind category occurredOn outcome }
    }
  }`,
};

/** Documents of every operation. */
export const documents: Readonly<Record<OperationName, string>> = {
  ...recordDocuments,
  ...pictureDocuments,
};

/** The search, one kind of record at a time, as the register pages ask it. */
export const searchDocument = `query Search($text: String!, $types: [RecordType!]) {
  search(text: $text, types: $types, first: 20) { hits { matchedField matchedText record { __typename id title } } hasMore }
}`;
