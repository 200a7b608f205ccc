import type { NamedRecord } from "../../../lib/records.ts";
import { shapeOfRecord } from "../../../lib/shape-of-record.ts";
import type { CodeWords } from "../../../lib/use-codes.ts";
import type { TimeMark } from "../../../ui/lane-layout.ts";
import type { ShownRecord } from "../shown-record.ts";

/** Something about a record that has a date, and the record that says so. */
export interface DatedThing extends TimeMark {
  readonly record: NamedRecord;
}

type Period = readonly [from: string | null, to: string | null];

/** A thing of one day, if its date is shown. */
function day(
  lane: string,
  record: NamedRecord,
  words: string,
  from: string | null,
): readonly DatedThing[] {
  if (from === null) return [];
  const id = `${lane} ${words} ${record.id}`;
  return [{ id, lane, shape: shapeOfRecord(record), from, to: undefined, words, record }];
}

/** A period; one of which only the end is shown stands on its last day. */
function period(
  lane: string,
  record: NamedRecord,
  words: string,
  [from, to]: Period,
): readonly DatedThing[] {
  if (from === null) return day(lane, record, words, to);
  const id = `${lane} ${words} ${record.id}`;
  return [{ id, lane, shape: shapeOfRecord(record), from, to, words, record }];
}

interface Assessed {
  readonly assessedOn: string | null;
  readonly riskBand: string | null;
}

const assessedWords = ({ riskBand }: Assessed, codes: CodeWords): string =>
  riskBand === null ? "Assessed" : `Assessed as ${codes.word("riskBand", riskBand)} risk`;

/** The dates that a record carries itself. */
function ownDates(record: ShownRecord, codes: CodeWords): readonly DatedThing[] {
  switch (record.__typename) {
    case "Ocg":
      return [
        ...day("Assessments", record, "Nominated", record.nominatedOn),
        ...day("Assessments", record, "Next review", record.reviewOn),
      ];
    case "Threat":
      return [
        ...day("Assessments", record, assessedWords(record, codes), record.assessedOn),
        ...day("Assessments", record, "Next review", record.reviewOn),
      ];
    case "Vulnerability":
      return day("Assessments", record, "Next review", record.reviewOn);
    case "CountyLine":
      return period("Line", record, "Seen", [record.firstSeen, record.lastSeen]);
    case "MissingEpisode":
      return [
        ...period("Missing", record, "Missing", [record.missingSince, record.foundAt]),
        ...day("Decisions", record, "Graded anew", record.regradedAt),
        ...day("Decisions", record, "Reviewed", record.reviewedAt),
      ];
    case "Report":
      return day("Report", record, "Reported", record.reportedOn);
    case "Event":
      return day("Event", record, "Happened", record.occurredOn);
    case "Person":
    case "Place":
    case "Identifier":
    case "Item":
    case "Paragraph":
    case "Membership":
    case "Contact":
    case "Link":
    case "Annotation":
      return [];
  }
}

/** When people are said to have belonged to a group: under the people on its page, under the groups on theirs. */
function membershipDates(record: ShownRecord, codes: CodeWords): readonly DatedThing[] {
  if (!("memberships" in record)) return [];
  const isGroup = record.__typename === "Ocg";
  return (record.memberships?.nodes ?? []).flatMap((membership) => {
    const { role, validFrom, validTo, person, ocg } = membership;
    const words = role === null ? "Said to belong" : codes.label("ocgRole", role);
    const other = (isGroup ? person : ocg) ?? membership;
    return period(isGroup ? "Members" : "Groups", other, words, [validFrom, validTo]).map(
      (thing) => ({ ...thing, id: membership.id }),
    );
  });
}

/** The dates of the records that are listed under it. */
function listedDates(record: ShownRecord, codes: CodeWords): readonly DatedThing[] {
  const lines = "countyLines" in record ? (record.countyLines?.nodes ?? []) : [];
  const held = "heldLines" in record ? (record.heldLines?.nodes ?? []) : [];
  const episodes = "missingEpisodes" in record ? (record.missingEpisodes?.nodes ?? []) : [];
  const events = "events" in record ? (record.events?.nodes ?? []) : [];
  const contacts = "contacts" in record ? (record.contacts?.nodes ?? []) : [];
  const reports = "reports" in record ? (record.reports?.nodes ?? []) : [];
  return [
    ...[...lines, ...held].flatMap((line) =>
      period("County lines", line, "Seen", [line.firstSeen, line.lastSeen]),
    ),
    ...episodes.flatMap((episode) =>
      period("Missing", episode, "Missing", [episode.missingSince, episode.foundAt]),
    ),
    ...events.flatMap((event) => {
      const words =
        event.category === null ? "Happened" : codes.label("eventCategory", event.category);
      return day("Crimes and incidents", event, words, event.occurredOn);
    }),
    ...contacts.flatMap((contact) => {
      const words = contact.kind === null ? "Contact" : codes.label("contactKind", contact.kind);
      return day("Calls and messages", contact, words, contact.startedAt);
    }),
    ...reports.flatMap((report) => day("Reports", report, "Reported", report.reportedOn)),
  ];
}

/** What this viewer sees of a record that has a date, as far as its lists were read, lane by lane. */
export function datedThings(record: ShownRecord, codes: CodeWords): readonly DatedThing[] {
  const threats = "threats" in record ? (record.threats?.nodes ?? []) : [];
  return [
    ...ownDates(record, codes),
    ...threats.flatMap((threat) =>
      day("Assessments", threat, assessedWords(threat, codes), threat.assessedOn),
    ),
    ...membershipDates(record, codes),
    ...listedDates(record, codes),
  ];
}
