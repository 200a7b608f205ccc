import type { ReactNode } from "react";
import {
  RecordContactsDocument,
  RecordCountyLinesDocument,
  RecordEventsDocument,
  RecordIdentifiersDocument,
  RecordItemsDocument,
  RecordMembershipsDocument,
  RecordMissingEpisodesDocument,
  RecordOcgsDocument,
  RecordPersonsDocument,
  RecordPlacesDocument,
  RecordReportsDocument,
  RecordThreatsDocument,
  RecordVulnerabilitiesDocument,
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
import {
  countyLineColumns,
  groupMembershipColumns,
  memberColumns,
  missingColumns,
  ocgColumns,
  reportColumns,
  threatColumns,
  vulnerabilityColumns,
} from "../register/picture-columns.tsx";
import type { FieldColumn, RecordRow } from "../register/register-types.ts";
import { ContactPartners } from "./ContactPartners.tsx";
import type { RecordList } from "./MoreRows.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { RelatedPanel } from "./RelatedPanel.tsx";
import type { RecordListQuery } from "./use-next-page.ts";

/** A part of a record page that lists other records. */
export interface Section {
  readonly tab: string;
  readonly label: string;
  readonly count: number;
  readonly render: (rowsOnOverview?: number) => ReactNode;
}

interface Listed<Row> {
  readonly tab: string;
  readonly label: string;
  readonly recordId: string;
  readonly list: RecordList<Row> | null | undefined;
  /** Reads the list from a mark on. */
  readonly query: RecordListQuery;
  readonly columns: readonly FieldColumn<Row>[];
  /** What stands above the rows. */
  readonly above?: ReactNode;
}

/** The section of a list; none where it is empty or not shown. */
function sectionOf<Row extends RecordRow>(listed: Listed<Row>): readonly Section[] {
  const { tab, label, recordId, list, query, columns, above } = listed;
  if (!list || list.totalCount === 0) return [];
  const render = (rows?: number): ReactNode => (
    <RelatedPanel
      title={label}
      recordId={recordId}
      list={list}
      query={query}
      columns={columns}
      short={rows === undefined ? undefined : { rows, tab }}
    >
      {above}
    </RelatedPanel>
  );
  return [{ tab, label, count: list.totalCount, render }];
}

/** The lists a record has, whatever its type, in one order; an empty list has no section. */
export function sectionsOf(record: ShownRecord): readonly Section[] {
  const { id: recordId } = record;
  const contacts = "contacts" in record ? record.contacts : null;
  return [
    ...sectionOf({
      tab: "members",
      label: record.__typename === "Ocg" ? "Members" : "Groups",
      recordId,
      list: "memberships" in record ? record.memberships : null,
      query: RecordMembershipsDocument,
      columns: [
        ...(record.__typename === "Ocg" ? memberColumns : groupMembershipColumns),
        ...commonColumns,
      ],
    }),
    ...sectionOf({
      tab: "threats",
      label: "Threats",
      recordId,
      list: "threats" in record ? record.threats : null,
      query: RecordThreatsDocument,
      columns: [...threatColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "missing",
      label: "Missing episodes",
      recordId,
      list: "missingEpisodes" in record ? record.missingEpisodes : null,
      query: RecordMissingEpisodesDocument,
      columns: [...missingColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "groups",
      label: "Crime groups",
      recordId,
      list: "ocgs" in record ? record.ocgs : null,
      query: RecordOcgsDocument,
      columns: [...ocgColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "lines",
      label: "County lines",
      recordId,
      list: "countyLines" in record ? record.countyLines : null,
      query: RecordCountyLinesDocument,
      columns: [...countyLineColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "identifiers",
      label: "Phones and identifiers",
      recordId,
      list: "identifiers" in record ? record.identifiers : null,
      query: RecordIdentifiersDocument,
      columns: [...identifierColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "contacts",
      label: "Calls and messages",
      recordId,
      list: contacts,
      query: RecordContactsDocument,
      columns: contactColumns,
      above: contacts && record.title !== null && (
        <ContactPartners ownId={recordId} ownValue={record.title} contacts={contacts.nodes} />
      ),
    }),
    ...sectionOf({
      tab: "people",
      label: "People",
      recordId,
      list: "persons" in record ? record.persons : null,
      query: RecordPersonsDocument,
      columns: [...personColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "intelligence",
      label: "Intelligence",
      recordId,
      list: "reports" in record ? record.reports : null,
      query: RecordReportsDocument,
      columns: [...reportColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "events",
      label: "Crimes and incidents",
      recordId,
      list: "events" in record ? record.events : null,
      query: RecordEventsDocument,
      columns: [...eventColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "vulnerabilities",
      label: "Vulnerabilities",
      recordId,
      list: "vulnerabilities" in record ? record.vulnerabilities : null,
      query: RecordVulnerabilitiesDocument,
      columns: [...vulnerabilityColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "places",
      label: "Places",
      recordId,
      list: "places" in record ? record.places : null,
      query: RecordPlacesDocument,
      columns: [...placeColumns, ...commonColumns],
    }),
    ...sectionOf({
      tab: "items",
      label: "Items",
      recordId,
      list: "items" in record ? record.items : null,
      query: RecordItemsDocument,
      columns: [...itemColumns, ...commonColumns],
    }),
  ];
}
