/** What agencies say about one another's records: whole ones, single fields, or the words in one. */
import type { CodeOf } from "../../../schema/code-lists/code-list.js";
import type { annotationState } from "../../../schema/code-lists/annotation-state.js";
import type { opinionAgreement } from "../../../schema/code-lists/opinion-agreement.js";
import type { AnnotationColumns } from "../../database/demonstration-threat-rows.js";
import type { FieldGroup } from "../record/record.policy.js";
import { additions, answers, remarks, type AnnotationKindCode } from "./annotation-words.js";
import type { Access, Book, Entry } from "./book.js";
import { inventOrigin } from "./crowd-access.js";
import { manchester, oldham } from "./districts.js";
import { daysBefore } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import type { Random } from "./random.js";
import type { RecordTypeName } from "./words.js";

/** A record that can be spoken of, and what stands in the field that remarks of its type sit on. */
interface Topic {
  readonly subject: Entry;
  /** The paragraph of a report that is spoken of. */
  readonly paragraph: Entry | null;
  readonly about: { readonly field: string; readonly group: FieldGroup };
  readonly text: string | null;
}

type Place = Pick<
  AnnotationColumns,
  "about_field" | "about_group" | "quote" | "quote_prefix" | "quote_suffix"
>;

function topicsOf(book: Book): readonly Topic[] {
  const entries = new Map(book.entries().map((entry) => [entry.id, entry]));
  const rows = book.rows();
  const topics = (
    of: readonly { readonly id: string }[],
    texts: readonly (string | null)[],
    field: string,
    group: FieldGroup,
  ): readonly Topic[] =>
    of.map(({ id }, number) => ({
      subject: entries.get(id)!,
      paragraph: null,
      about: { field, group },
      text: texts[number] ?? null,
    }));
  return [
    topics(
      rows.persons,
      rows.persons.map(({ note }) => note),
      "note",
      "narrative",
    ),
    topics(rows.identifiers, [], "detail", "identifier"),
    topics(
      rows.places,
      rows.places.map(({ address }) => address),
      "address",
      "location",
    ),
    topics(
      rows.events,
      rows.events.map(({ summary }) => summary),
      "summary",
      "narrative",
    ),
    topics(
      rows.ocgs,
      rows.ocgs.map(({ summary }) => summary),
      "summary",
      "narrative",
    ),
    topics(
      rows.vulnerabilities,
      rows.vulnerabilities.map(({ description }) => description),
      "description",
      "narrative",
    ),
    topics(
      rows.countyLines,
      rows.countyLines.map(({ brand }) => brand),
      "brand",
      "countyLine",
    ),
    topics(
      rows.threats,
      rows.threats.map(({ summary }) => summary),
      "summary",
      "narrative",
    ),
    topics(
      rows.reports,
      rows.reports.map(({ heading }) => heading),
      "heading",
      "report",
    ),
    rows.paragraphs.map(({ id, report_id, text }) => ({
      subject: entries.get(report_id)!,
      paragraph: entries.get(id)!,
      about: { field: "text", group: "narrative" as const },
      text,
    })),
  ].flat();
}

/** How often each type is spoken of. */
const typeWeights: readonly (readonly [RecordTypeName, number])[] = [
  ["REPORT", 26],
  ["THREAT", 16],
  ["OCG", 14],
  ["PERSON", 12],
  ["VULNERABILITY", 10],
  ["COUNTY_LINE", 8],
  ["PLACE", 7],
  ["EVENT", 5],
  ["IDENTIFIER", 2],
];

const kindWeights: readonly (readonly [AnnotationKindCode, number])[] = [
  ["NOTE", 28],
  ["OPINION", 22],
  ["SIGHTING", 12],
  ["PROPOSAL", 10],
  ["QUESTION", 16],
  ["ACTION_ASKED", 12],
];

const agreements: readonly (readonly [CodeOf<typeof opinionAgreement>, number])[] = [
  ["STRONGLY_AGREE", 14],
  ["AGREE", 38],
  ["NEUTRAL", 16],
  ["DISAGREE", 26],
  ["STRONGLY_DISAGREE", 6],
];

/** Whoever may see the record has something to say about it: its own agency, the police, or a partner that it is open to. */
function inventSpeaker({ subject, paragraph }: Topic, random: Random): PartnerKey {
  const { owner, district, themes, marking, handling } = (paragraph ?? subject).access;
  const isOpen = owner === "police" && marking === 1 && handling === "P";
  const listeners: readonly (readonly [PartnerKey, boolean])[] = [
    ["oldham", isOpen && district === oldham && !themes.includes("MODERN_SLAVERY_HT")],
    ["housing", isOpen && district === oldham && ["PLACE", "VULNERABILITY"].includes(subject.type)],
    ["manchester", isOpen && district === manchester],
    ["probation", isOpen && ["PERSON", "OCG", "THREAT"].includes(subject.type)],
    ["neighbour", owner === "police" && themes.includes("COUNTY_LINES")],
    ["police", owner !== "revenue" && owner !== "health" && owner !== "benefits"],
  ];
  const able = listeners.flatMap(([partner, isAble]) => (isAble ? [partner] : []));
  return able.length === 0 || random.chance(0.3) ? owner : random.pick(able);
}

/** Some words of a text with those around them, or nothing for a text too short to quote from. */
function inventQuote(
  text: string,
  random: Random,
): Pick<Place, "quote" | "quote_prefix" | "quote_suffix"> {
  const words = text.split(" ");
  const from = random.below(Math.max(1, words.length - 3));
  const before = words.slice(0, from).join(" ");
  const quote = words.slice(from, from + random.between(2, 5)).join(" ");
  const start = from === 0 ? 0 : before.length + 1;
  const end = start + quote.length;
  return {
    quote,
    quote_prefix: text.slice(Math.max(0, start - 24), start),
    quote_suffix: text.slice(end, end + 24),
  };
}

const unquoted = { quote: null, quote_prefix: null, quote_suffix: null } as const;

function placeOf(topic: Topic, random: Random): Place {
  if (topic.text === null || random.chance(0.45))
    return { about_field: null, about_group: "record", ...unquoted };
  const on = { about_field: topic.about.field, about_group: topic.about.group };
  return { ...on, ...(random.chance(0.6) ? inventQuote(topic.text, random) : unquoted) };
}

const accessOf = ({ subject, paragraph }: Topic, owner: PartnerKey): Access => {
  const {
    embargoUntil: _embargo,
    sensitivities: _sensitivities,
    ...access
  } = (paragraph ?? subject).access;
  return { ...access, owner };
};

const inventText = (texts: readonly string[], random: Random): string =>
  random.chance(0.5) ? `${random.pick(texts)} ${random.pick(additions)}` : random.pick(texts);

/** A proposal is decided, and was refused where somebody spoke against it; all else is resolved. */
function settled(kind: AnnotationKindCode, replies: number): CodeOf<typeof annotationState> {
  if (kind !== "PROPOSAL") return "RESOLVED";
  return replies > 0 ? "REFUSED" : "ACCEPTED";
}

/** One remark, and now and then the answers of others. @returns how many annotations that makes */
function say(book: Book, random: Random, topic: Topic, room: number): number {
  const kind = random.pickWeighted(kindWeights);
  const owner = inventSpeaker(topic, random);
  const isAsked = kind === "QUESTION" || kind === "ACTION_ASKED";
  const replies = Math.min(
    room - 1,
    random.chance(isAsked ? 0.55 : 0.15) ? random.between(1, 3) : 0,
  );
  const place = placeOf(topic, random);
  const day = random.between(5, 250);
  const opinion =
    kind === "OPINION"
      ? { statement_type: "OPINION", agreement: random.pickWeighted(agreements) }
      : null;
  const remark = book.annotation(
    topic,
    {
      kind,
      state: random.chance(0.3)
        ? settled(kind, replies)
        : replies > 0
          ? "ANSWERED"
          : random.chance(0.05)
            ? "WITHDRAWN"
            : "OPEN",
      ...place,
      text: inventText(remarks[kind], random),
      statement_type: kind === "SIGHTING" ? "FACT" : null,
      agreement: null,
      ...opinion,
      parent_id: null,
    },
    accessOf(topic, owner),
    inventOrigin(random, owner, daysBefore(day)),
  );
  for (let count = 0; count < replies; count += 1) {
    const answerer = inventSpeaker(topic, random);
    const answer = {
      kind: "NOTE",
      state: "OPEN",
      // What is said of a field's words may give them away: an answer sits where the remark does.
      about_field: place.about_field,
      about_group: place.about_group,
      ...unquoted,
      text: inventText(answers, random),
      statement_type: null,
      agreement: null,
      parent_id: remark.id,
    };
    book.annotation(
      topic,
      answer,
      accessOf(topic, answerer),
      inventOrigin(random, answerer, daysBefore(Math.max(1, day - count - 1))),
    );
  }
  return replies + 1;
}

/** Puts so many annotations into the book. */
export function addAnnotations(book: Book, random: Random, count: number): void {
  const topics = Map.groupBy(topicsOf(book), ({ subject }) => subject.type);
  let left = count;
  while (left > 0) {
    const topic = random.pick(topics.get(random.pickWeighted(typeWeights)) ?? []);
    left -= say(book, random, topic, left);
  }
}
