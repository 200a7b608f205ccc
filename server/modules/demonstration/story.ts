/**
 * The story in the middle of the demonstration: one county line, seen in parts by seven agencies.
 *
 * The Kit line sells from Oldham into Wigan and Cheshire. A boy of fifteen runs for it; a tenant's flat
 * has been taken over; a car wash turns its cash into wages. Each agency holds its own piece, and no
 * agency but the police may put all of them together.
 */
import type { Book } from "./book.js";
import type { Random } from "./random.js";
import { tellOfTheCarWash } from "./story-car-wash.js";
import { tellOfTheFlat } from "./story-flat.js";
import { tellOfTheLine } from "./story-line.js";

/** Writes the story into the book. */
export function tellTheStory(book: Book, random: Random): void {
  const line = tellOfTheLine(book, random);
  tellOfTheFlat(book, random, line);
  tellOfTheCarWash(book, random, line);
}
