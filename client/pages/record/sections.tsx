import type { ReactNode } from "react";
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
    const { nodes, totalCount } = record.identifiers;
    add("identifiers", "Phones and identifiers", totalCount, (rows) => (
      <RelatedPanel
        title="Phones and identifiers"
        rows={nodes}
        totalCount={totalCount}
        columns={[...identifierColumns, ...commonColumns]}
        short={shortOf("identifiers", rows)}
      />
    ));
  }
  if ("contacts" in record && record.contacts) {
    const { nodes, totalCount } = record.contacts;
    const value = record.title;
    add("contacts", "Calls and messages", totalCount, (rows) => (
      <RelatedPanel
        title="Calls and messages"
        rows={nodes}
        totalCount={totalCount}
        columns={contactColumns}
        short={shortOf("contacts", rows)}
      >
        {value !== null && <ContactPartners ownId={record.id} ownValue={value} contacts={nodes} />}
      </RelatedPanel>
    ));
  }
  if ("persons" in record && record.persons) {
    const { nodes, totalCount } = record.persons;
    add("people", "People", totalCount, (rows) => (
      <RelatedPanel
        title="People"
        rows={nodes}
        totalCount={totalCount}
        columns={[...personColumns, ...commonColumns]}
        short={shortOf("people", rows)}
      />
    ));
  }
  if ("events" in record && record.events) {
    const { nodes, totalCount } = record.events;
    add("events", "Crimes and incidents", totalCount, (rows) => (
      <RelatedPanel
        title="Crimes and incidents"
        rows={nodes}
        totalCount={totalCount}
        columns={[...eventColumns, ...commonColumns]}
        short={shortOf("events", rows)}
      />
    ));
  }
  if ("places" in record && record.places) {
    const { nodes, totalCount } = record.places;
    add("places", "Places", totalCount, (rows) => (
      <RelatedPanel
        title="Places"
        rows={nodes}
        totalCount={totalCount}
        columns={[...placeColumns, ...commonColumns]}
        short={shortOf("places", rows)}
      />
    ));
  }
  if ("items" in record && record.items) {
    const { nodes, totalCount } = record.items;
    add("items", "Items", totalCount, (rows) => (
      <RelatedPanel
        title="Items"
        rows={nodes}
        totalCount={totalCount}
        columns={[...itemColumns, ...commonColumns]}
        short={shortOf("items", rows)}
      />
    ));
  }
  return sections;
}
