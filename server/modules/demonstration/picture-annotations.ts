/** What partners say of one another's records: on the record, on a field, on a few words of its text. */
import type { Book, Entry } from "./book.js";
import { inheritedAccess, inventOrigin } from "./crowd-access.js";
import { daysBefore } from "./moments.js";
import type { PartnerKey } from "./partners.js";
import { inventRemark, type RemarkKind } from "./picture-words.js";
import type { Random } from "./random.js";

/** A record that may be annotated, with a text to quote from where it has one. */
export interface Annotatable {
  readonly entry: Entry;
  readonly field?: { readonly name: string; readonly group: string; readonly text: string };
}

const kinds: readonly (readonly [RemarkKind, number])[] = [
  ["NOTE", 40],
  ["QUESTION", 18],
  ["OPINION", 14],
  ["SIGHTING", 12],
  ["ACTION_ASKED", 9],
  ["PROPOSAL", 7],
];

const authors: readonly (readonly [PartnerKey, number])[] = [
  ["police", 46],
  ["oldham", 12],
  ["manchester", 8],
  ["neighbour", 10],
  ["probation", 8],
  ["housing", 6],
  ["health", 5],
  ["wigan", 3],
  ["charity", 2],
];

const agreements = ["STRONGLY_DISAGREE", "DISAGREE", "NEUTRAL", "AGREE", "STRONGLY_AGREE"];

interface Quote {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A few words of a text, with what stands before and after. */
function inventQuote(text: string, random: Random): Quote {
  const words = text.split(" ");
  const from = random.below(Math.max(1, words.length - 3));
  const quote = words.slice(from, from + random.between(2, 4)).join(" ");
  const at = text.indexOf(quote);
  return {
    quote,
    prefix: text.slice(Math.max(0, at - 24), at),
    suffix: text.slice(at + quote.length, at + quote.length + 24),
  };
}

/** Puts so many annotations into the book, some of them answers. */
export function addAnnotations(
  book: Book,
  random: Random,
  annotatable: readonly Annotatable[],
  count: number,
): void {
  let made = 0;
  while (made < count) {
    const { entry: subject, field } = random.pick(annotatable);
    const kind = random.pickWeighted(kinds);
    const author = random.pickWeighted(authors);
    const access = { ...inheritedAccess(subject.access), owner: author };
    const isOnField = field !== undefined && random.chance(0.45);
    const quote = isOnField && random.chance(0.6) ? inventQuote(field.text, random) : null;
    const days = random.between(1, 200);
    const isAnswered = kind === "QUESTION" && random.chance(0.5);
    const parent = book.annotation(
      subject,
      {
        kind,
        state: isAnswered ? "ANSWERED" : random.chance(0.25) ? "RESOLVED" : "OPEN",
        about_field: isOnField ? field.name : null,
        about_group: isOnField ? field.group : null,
        quote: quote?.quote ?? null,
        quote_prefix: quote?.prefix ?? null,
        quote_suffix: quote?.suffix ?? null,
        text: inventRemark(kind, random),
        statement_type: random.pick(["FACT", "ASSESSMENT", "OPINION"]),
        agreement: kind === "OPINION" ? random.pick(agreements) : null,
        parent_id: null,
      },
      access,
      inventOrigin(random, author, daysBefore(days)),
    );
    made += 1;
    if (!isAnswered || made >= count) continue;
    book.annotation(
      subject,
      {
        kind: "NOTE",
        state: "OPEN",
        about_field: null,
        about_group: null,
        quote: null,
        quote_prefix: null,
        quote_suffix: null,
        text: random.pick([
          "Yes, until the end of March.",
          "Not known here. We have asked the school.",
          "No objection from us.",
        ]),
        statement_type: "FACT",
        agreement: null,
        parent_id: parent.id,
      },
      { ...inheritedAccess(subject.access) },
      inventOrigin(random, subject.access.owner, daysBefore(Math.max(1, days - 2))),
    );
    made += 1;
  }
}
