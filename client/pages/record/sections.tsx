import type { ReactNode } from "react";
import {
  RecordContactsDocument,
  RecordCountyLinesDocument,
  RecordEventsDocument,
  RecordHeldLinesDocument,
  RecordIdentifiersDocument,
  RecordIntelligenceDocument,
  RecordItemsDocument,
  RecordMembershipsDocument,
  RecordMissingEpisodesDocument,
  RecordOcgsDocument,
  RecordPersonsDocument,
  RecordPlacesDocument,
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
import { groupMembershipColumns, memberColumns } from "../register/membership-columns.tsx";
import {
  countyLineColumns,
  missingColumns,
  ocgColumns,
  reportColumns,
  threatColumns,
  vulnerabilityColumns,
} from "../register/picture-columns.tsx";
import type { FieldColumn, RecordRow } from "../register/register-types.ts";
import { CouldNotLoad } from "../../ui/Withheld.tsx";
import { Panel } from "../../ui/Panel.tsx";
import { assertedColumns, closingColumns } from "./closing-columns.tsx";
import { ContactPartners } from "./ContactPartners.tsx";
import { CountedMembers } from "./CountedMembers.tsx";
import { IntelligencePanel } from "./IntelligencePanel.tsx";
import type { RecordList } from "./MoreRows.tsx";
import { RelatedPanel } from "./RelatedPanel.tsx";
import type { ShownRecord } from "./shown-record.ts";
import type { RecordListQuery } from "./use-next-page.ts";

/** A part of a record page that lists other records. */
export interface Section {
  readonly tab: string;
  readonly label: string;
  /** How many rows this viewer is shown; undefined where they could not be loaded. */
  readonly count: number | undefined;
  /** Whether all of it was read. */
  readonly isRead: boolean;
  readonly render: (rowsOnOverview?: number) => ReactNode;
}

interface Listed<Row> {
  /** The field of the record that holds the list. */
  readonly field: string;
  readonly tab: string;
  readonly label: string;
  readonly list: RecordList<Row> | null | undefined;
  /** Reads the list from a mark on. */
  readonly query: RecordListQuery;
  readonly columns: readonly FieldColumn<Row>[];
  /** What stands above the rows. */
  readonly above?: ReactNode;
  /** In place of the rows, where the whole list is shown. */
  readonly whole?: ReactNode;
}

/** The columns but the one that says what the record on the page says of every row. */
const except = <Row,>(
  field: string,
  columns: readonly FieldColumn<Row>[],
): readonly FieldColumn<Row>[] => columns.filter((column) => column.field !== field);

/**
 * The lists a record has, whatever its type, in one order; an empty list has no section.
 * @param failed fields that the server failed to read
 */
export function sectionsOf(record: ShownRecord, failed: ReadonlySet<string>): readonly Section[] {
  const isGroup = record.__typename === "Ocg";
  const contacts = "contacts" in record ? record.contacts : null;
  const reports = "reports" in record ? record.reports : null;

  /** The section of a list; none where it is empty or not shown. */
  function sectionOf<Row extends RecordRow>(listed: Listed<Row>): readonly Section[] {
    const { field, tab, label, list, query, columns, above, whole } = listed;
    if (failed.has(field)) {
      const render = (): ReactNode => (
        <Panel title={label}>
          <CouldNotLoad subject={label} />
        </Panel>
      );
      return [{ tab, label, count: undefined, isRead: false, render }];
    }
    if (!list || list.totalCount === 0) return [];
    const render = (rows?: number): ReactNode =>
      rows === undefined && whole !== undefined ? (
        whole
      ) : (
        <RelatedPanel
          title={label}
          recordId={record.id}
          list={list}
          query={query}
          columns={columns}
          short={rows === undefined ? undefined : { rows, tab }}
        >
          {above}
        </RelatedPanel>
      );
    return [{ tab, label, count: list.totalCount, isRead: !list.pageInfo.hasNextPage, render }];
  }

  return [
    ...sectionOf({
      field: "memberships",
      tab: "members",
      label: isGroup ? "Members" : "Groups",
      list: "memberships" in record ? record.memberships : null,
      query: RecordMembershipsDocument,
      columns: [...(isGroup ? memberColumns : groupMembershipColumns), ...assertedColumns],
      above: isGroup && <CountedMembers ocgId={record.id} />,
    }),
    ...sectionOf({
      field: "threats",
      tab: "threats",
      label: "Threats",
      list: "threats" in record ? record.threats : null,
      query: RecordThreatsDocument,
      columns: [...except("kind", threatColumns), ...closingColumns],
    }),
    ...sectionOf({
      field: "missingEpisodes",
      tab: "missing",
      label: "Missing episodes",
      list: "missingEpisodes" in record ? record.missingEpisodes : null,
      query: RecordMissingEpisodesDocument,
      columns: [
        ...missingColumns.filter(({ field }) => field === "reference"),
        ...except("reference", except("person", missingColumns)),
        ...closingColumns,
      ],
    }),
    ...sectionOf({
      field: "ocgs",
      tab: "groups",
      label: "Crime groups",
      list: "ocgs" in record ? record.ocgs : null,
      query: RecordOcgsDocument,
      columns: [...ocgColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "countyLines",
      tab: "lines",
      label: "County lines",
      list: "countyLines" in record ? record.countyLines : null,
      query: RecordCountyLinesDocument,
      columns: [
        ...(isGroup ? except("ocg", countyLineColumns) : countyLineColumns),
        ...closingColumns,
      ],
    }),
    ...sectionOf({
      field: "heldLines",
      tab: "held-lines",
      label: "County lines held",
      list: "heldLines" in record ? record.heldLines : null,
      query: RecordHeldLinesDocument,
      columns: [...countyLineColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "identifiers",
      tab: "identifiers",
      label: "Phones and identifiers",
      list: "identifiers" in record ? record.identifiers : null,
      query: RecordIdentifiersDocument,
      columns: [...identifierColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "contacts",
      tab: "contacts",
      label: "Calls and messages",
      list: contacts,
      query: RecordContactsDocument,
      columns: contactColumns,
      above: contacts && record.title !== null && (
        <ContactPartners ownId={record.id} ownValue={record.title} contacts={contacts.nodes} />
      ),
    }),
    ...sectionOf({
      field: "persons",
      tab: "people",
      label: "People",
      list: "persons" in record ? record.persons : null,
      query: RecordPersonsDocument,
      columns: [...personColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "reports",
      tab: "intelligence",
      label: "Intelligence",
      list: reports,
      query: RecordIntelligenceDocument,
      columns: [...reportColumns, ...closingColumns],
      whole: reports && <IntelligencePanel recordId={record.id} totalCount={reports.totalCount} />,
    }),
    ...sectionOf({
      field: "events",
      tab: "events",
      label: "Crimes and incidents",
      list: "events" in record ? record.events : null,
      query: RecordEventsDocument,
      columns: [...eventColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "vulnerabilities",
      tab: "vulnerabilities",
      label: "Vulnerabilities",
      list: "vulnerabilities" in record ? record.vulnerabilities : null,
      query: RecordVulnerabilitiesDocument,
      columns: [...vulnerabilityColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "places",
      tab: "places",
      label: "Places",
      list: "places" in record ? record.places : null,
      query: RecordPlacesDocument,
      columns: [...placeColumns, ...closingColumns],
    }),
    ...sectionOf({
      field: "items",
      tab: "items",
      label: "Items",
      list: "items" in record ? record.items : null,
      query: RecordItemsDocument,
      columns: [...itemColumns, ...closingColumns],
    }),
  ];
}
