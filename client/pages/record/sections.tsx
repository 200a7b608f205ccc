import type { ReactNode } from "react";
import {
  RecordContactsDocument,
  RecordEventsDocument,
  RecordIdentifiersDocument,
  RecordItemsDocument,
  RecordPersonsDocument,
  RecordPlacesDocument,
} from "../../gql/operations.ts";
import {
  contactColumns,
  eventColumns,
  identifierColumns,
  itemColumns,
  personColumns,
  placeColumns,
} from "../register/columns.tsx";
import { commonColumns } from "../register/common.tsx";
import { ContactPartners } from "./ContactPartners.tsx";
import type { ShownRecord } from "./record-facts.tsx";
import { RelatedPanel } from "./RelatedPanel.tsx";

/** A part of a record page that lists other records. */
export interface Section {
  readonly tab: string;
  readonly label: string;
  readonly count: number;
  readonly render: (rowsOnOverview?: number) => ReactNode;
}

const shortOf = (tab: string, rows: number | undefined) =>
  rows === undefined ? undefined : { rows, tab };

/** The lists a record has, whatever its type, in one order; an empty list has no section. */
export function sectionsOf(record: ShownRecord): readonly Section[] {
  const sections: Section[] = [];
  function add(
    tab: string,
    label: string,
    count: number | undefined,
    render: Section["render"],
  ): void {
    if (count !== undefined && count > 0) sections.push({ tab, label, count, render });
  }
  if ("identifiers" in record && record.identifiers) {
    const list = record.identifiers;
    add("identifiers", "Phones and identifiers", list.totalCount, (rows) => (
      <RelatedPanel
        title="Phones and identifiers"
        recordId={record.id}
        list={list}
        query={RecordIdentifiersDocument}
        columns={[...identifierColumns, ...commonColumns]}
        short={shortOf("identifiers", rows)}
      />
    ));
  }
  if ("contacts" in record && record.contacts) {
    const list = record.contacts;
    const value = record.title;
    add("contacts", "Calls and messages", list.totalCount, (rows) => (
      <RelatedPanel
        title="Calls and messages"
        recordId={record.id}
        list={list}
        query={RecordContactsDocument}
        columns={contactColumns}
        short={shortOf("contacts", rows)}
      >
        {value !== null && (
          <ContactPartners ownId={record.id} ownValue={value} contacts={list.nodes} />
        )}
      </RelatedPanel>
    ));
  }
  if ("persons" in record && record.persons) {
    const list = record.persons;
    add("people", "People", list.totalCount, (rows) => (
      <RelatedPanel
        title="People"
        recordId={record.id}
        list={list}
        query={RecordPersonsDocument}
        columns={[...personColumns, ...commonColumns]}
        short={shortOf("people", rows)}
      />
    ));
  }
  if ("events" in record && record.events) {
    const list = record.events;
    add("events", "Crimes and incidents", list.totalCount, (rows) => (
      <RelatedPanel
        title="Crimes and incidents"
        recordId={record.id}
        list={list}
        query={RecordEventsDocument}
        columns={[...eventColumns, ...commonColumns]}
        short={shortOf("events", rows)}
      />
    ));
  }
  if ("places" in record && record.places) {
    const list = record.places;
    add("places", "Places", list.totalCount, (rows) => (
      <RelatedPanel
        title="Places"
        recordId={record.id}
        list={list}
        query={RecordPlacesDocument}
        columns={[...placeColumns, ...commonColumns]}
        short={shortOf("places", rows)}
      />
    ));
  }
  if ("items" in record && record.items) {
    const list = record.items;
    add("items", "Items", list.totalCount, (rows) => (
      <RelatedPanel
        title="Items"
        recordId={record.id}
        list={list}
        query={RecordItemsDocument}
        columns={[...itemColumns, ...commonColumns]}
        short={shortOf("items", rows)}
      />
    ));
  }
  return sections;
}
