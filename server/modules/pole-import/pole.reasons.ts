/** Why a row of a POLE file was noted, repaired or refused: a closed list, each with its sentence. */

/** What a reason does to its row. Noted changes nothing; repaired left out or rewrote a value. */
export type ReasonEffect = "noted" | "repaired" | "refused";

interface ReasonMeaning {
  readonly effect: ReasonEffect;
  readonly text: string;
}

const meanings = {
  // Rows
  "row.column-count": {
    effect: "refused",
    text: "The row has more or fewer cells than the header.",
  },
  "row.too-long": { effect: "refused", text: "The row is longer than one million characters." },
  "row.quotes": {
    effect: "refused",
    text: "A quotation mark is not closed, or stands inside a cell.",
  },
  "row.no-value": { effect: "refused", text: "The row lacks the one value it is there for." },
  "row.repeated": { effect: "noted", text: "The same row was read before; merged with it." },
  "row.changed": {
    effect: "noted",
    text: "Known from an earlier import with other content; merged into that record.",
  },
  "row.same-thing": {
    effect: "noted",
    text: "Another row or record is the same thing by its natural key; merged with it.",
  },
  "record.out-of-reach": {
    effect: "refused",
    text: "Known from an earlier import as a record that this account may not see.",
  },
  // Ids, labels and ends
  "id.missing": { effect: "refused", text: "The row has no identifier." },
  "id.unreadable": {
    effect: "refused",
    text: "The identifier is too long or holds control or undecodable characters.",
  },
  "id.repeated-differently": {
    effect: "refused",
    text: "An earlier row of this import has the same identifier and other content.",
  },
  "label.unexpected": {
    effect: "refused",
    text: "The label or type in the row is not the one of the file.",
  },
  "label.extra": { effect: "noted", text: "The row carries further labels, which were left out." },
  "end.unknown": { effect: "refused", text: "One end is in none of the files." },
  "end.ambiguous": { effect: "refused", text: "One end could be several records." },
  "end.refused": { effect: "refused", text: "One end was refused itself." },
  "link.to-itself": { effect: "refused", text: "Both ends are the same." },
  "attribute.second-value": {
    effect: "refused",
    text: "The record already has another value of this kind in this import.",
  },
  // Cells
  "cell.blank": { effect: "noted", text: "Blank." },
  "cell.trimmed": { effect: "noted", text: "Spaces around the text were removed." },
  "cell.formula-like": {
    effect: "noted",
    text: "Begins like a spreadsheet formula; kept as text.",
  },
  "cell.too-long": {
    effect: "refused",
    text: "A cell is longer than its column may hold; nothing is cut short.",
  },
  "cell.control-characters": {
    effect: "repaired",
    text: "NUL, control or direction characters were removed.",
  },
  "cell.undecodable": {
    effect: "repaired",
    text: "The file is not UTF-8 at this place; characters were lost.",
  },
  // Dates, times and numbers
  "date.missing": { effect: "repaired", text: "There is no date." },
  "date.not-padded": {
    effect: "repaired",
    text: "Day or month has one digit; read as day/month/year.",
  },
  "date.iso-form": { effect: "noted", text: "Written year-month-day; read as such." },
  "date.month-first": {
    effect: "repaired",
    text: "Reads as a date only with the month first; left out, not guessed.",
  },
  "date.unreadable": { effect: "repaired", text: "Not a calendar date; left out." },
  "time.missing": { effect: "repaired", text: "There is no time of day." },
  "time.unreadable": { effect: "repaired", text: "Not a time of day; left out." },
  "time.skipped-hour": {
    effect: "repaired",
    text: "The clocks went forward over this time; no instant was derived.",
  },
  "time.repeated-hour": {
    effect: "repaired",
    text: "The clocks went back over this time; no instant was derived, it could be either hour.",
  },
  "duration.unreadable": { effect: "repaired", text: "Not a whole number of seconds; left out." },
  "duration.on-message": {
    effect: "repaired",
    text: "A message has no duration; the figure was left out.",
  },
  "age.unreadable": { effect: "repaired", text: "Not an age in years; left out." },
  "year.unreadable": { effect: "repaired", text: "Not a year; left out." },
  "coordinates.missing": {
    effect: "repaired",
    text: "Latitude or longitude is missing; the place has no coordinates.",
  },
  "coordinates.unreadable": {
    effect: "repaired",
    text: "Not a latitude and longitude in degrees; left out.",
  },
  "coordinates.zero": {
    effect: "repaired",
    text: "Zero latitude and longitude stand for unknown; left out.",
  },
  "coordinates.outside-uk": {
    effect: "noted",
    text: "The coordinates lie outside the United Kingdom.",
  },
  // Names, numbers and codes of the domain
  "name.missing": { effect: "repaired", text: "The person has neither name." },
  "name.repeated": {
    effect: "noted",
    text: "Another person has the same name; names alone never merge.",
  },
  "nhs.not-ten-digits": {
    effect: "noted",
    text: "Not ten digits, so not an NHS number; kept as written.",
  },
  "nhs.check-digit": {
    effect: "noted",
    text: "The NHS number fails its check digit; kept as written.",
  },
  "phone.not-uk-layout": {
    effect: "repaired",
    text: "Written in a layout that is not a UK one, and without a country code; kept as written.",
  },
  "phone.no-prefix": {
    effect: "repaired",
    text: "Begins with none of 0, 00, 44 or +; kept as written, no country guessed.",
  },
  "phone.extra-text": {
    effect: "repaired",
    text: "Holds more than one telephone number's characters; kept as written.",
  },
  "phone.invalid": {
    effect: "repaired",
    text: "Not a number that its country gives out; kept as written.",
  },
  "phone.other-country": {
    effect: "repaired",
    text: "A valid number of another country; kept as written beside its international form.",
  },
  "email.invalid": { effect: "repaired", text: "Not an e-mail address; kept as written." },
  "email.lower-cased": { effect: "noted", text: "Compared in lower case; kept as written." },
  "registration.not-uk-form": {
    effect: "repaired",
    text: "Not a form of UK registration mark; kept as written, compared without spaces.",
  },
  "postcode.missing": { effect: "repaired", text: "There is no postcode." },
  "postcode.respaced": {
    effect: "noted",
    text: "Case or spacing of the postcode was made regular.",
  },
  "postcode.invalid": { effect: "repaired", text: "Not a UK postcode; kept as written." },
  "address.missing": { effect: "repaired", text: "There is no address." },
  "category.missing": {
    effect: "repaired",
    text: "There is no crime type; the category stays empty.",
  },
  "category.unknown": {
    effect: "repaired",
    text: "The crime type is in no list; kept as written without a category.",
  },
  "contact.kind-unknown": {
    effect: "repaired",
    text: "Neither CALL nor SMS; the kind stays empty.",
  },
  "item.kind-unknown": {
    effect: "repaired",
    text: "The type of object is in no list; kept as written without a kind.",
  },
  "family.kind-unknown": {
    effect: "noted",
    text: "The kind of family tie is not PARENT or SIBLING; kept as written.",
  },
  "officer.missing": { effect: "repaired", text: "The officer has neither name nor number." },
  // Places
  "place.no-district": {
    effect: "noted",
    text: "In none of the districts of the boundaries given.",
  },
} as const satisfies Record<string, ReasonMeaning>;

/** The code of a reason, stable between releases. */
export type PoleReasonCode = keyof typeof meanings;

/** A reason and the column it speaks of; null when it speaks of the whole row. Never holds a value. */
export interface PoleReason {
  readonly code: PoleReasonCode;
  readonly column: string | null;
}

/** Every reason code, in the order of the list. */
export const reasonCodes = Object.freeze(Object.keys(meanings)) as readonly PoleReasonCode[];

/** What a reason does to its row. */
export const effectOf = (code: PoleReasonCode): ReasonEffect => meanings[code].effect;

/** A reason's sentence for people. */
export const sentenceOf = (code: PoleReasonCode): string => meanings[code].text;
