/** Everybody and everything around the story, so that its people have to be searched for. */
import type { Book, Entry } from "./book.js";
import { addContacts } from "./crowd-contacts.js";
import { addEvents, addItems, addParties } from "./crowd-events.js";
import { addIdentifiers } from "./crowd-identifiers.js";
import { addPerson, type CrowdPerson } from "./crowd-people.js";
import { addHomes, addPlaces } from "./crowd-places.js";
import { addSightings, addTies } from "./crowd-ties.js";
import type { Random } from "./random.js";

/** How much the demonstration holds in all, the story included. */
export const wanted = {
  persons: 500,
  identifiers: 640,
  places: 250,
  events: 900,
  items: 120,
  contacts: 400,
  links: 2500,
} as const;

/** Those of the crowd on whom the threat picture stands. */
export interface CrowdCast {
  readonly people: readonly CrowdPerson[];
  readonly phones: readonly Entry[];
  readonly places: readonly Entry[];
  readonly events: readonly Entry[];
}

/** Fills the book up to what is wanted. */
export function addCrowd(book: Book, random: Random): CrowdCast {
  const told = book.rows();
  const people = Array.from({ length: wanted.persons - told.persons.length }, () =>
    addPerson(book, random),
  );
  const entries = people.map(({ entry }) => entry);
  const byDistrict = Map.groupBy(entries, ({ access }) => access.district);
  const identifiers = addIdentifiers(
    book,
    random,
    people,
    wanted.identifiers - told.identifiers.length,
  );
  const places = addPlaces(book, random, wanted.places - told.places.length);
  addHomes(book, random, people, places);
  const events = addEvents(book, random, places, wanted.events - told.events.length);
  addParties(book, random, events, byDistrict);
  addItems(book, random, events, wanted.items - told.items.length);
  addContacts(book, random, identifiers.phones, wanted.contacts - told.contacts.length);
  addSightings(book, random, identifiers.vehicles, events);
  addTies(book, random, byDistrict, wanted.links);
  return {
    people,
    phones: identifiers.phones,
    places: [...places.values()].flat(),
    events: events.map(({ entry }) => entry),
  };
}
