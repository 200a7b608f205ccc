/**
 * The two stories in the middle of the demonstration, each seen in parts by its agencies.
 *
 * The Kit line sells from Oldham into Wigan and Cheshire. A boy of fifteen runs for it; a tenant's flat
 * has been taken over; a car wash turns its cash into wages. Each agency holds its own piece, and no
 * agency but the police may put all of them together.
 *
 * The Kit line's boy goes missing in November; the numbers on his telephone are known elsewhere, and so he
 * is found. In Bolton men are kept in caravans; those who keep them become a group under assessment.
 *
 * Around them every agency has a matter of its own.
 */
import type { Book } from "./book.js";
import type { Random } from "./random.js";
import { tellOfOwnMatters } from "./own-matters.js";
import { tellOfTheCarWash } from "./story-car-wash.js";
import { tellOfTheCaravans } from "./story-caravans.js";
import { tellOfTheFlat } from "./story-flat.js";
import { tellOfTheLine } from "./story-line.js";
import { tellOfTheMissingBoy } from "./story-missing.js";
import { tellOfTheRestrictions } from "./story-restrictions.js";

/** Writes the stories into the book. */
export function tellTheStories(book: Book, random: Random): void {
  const line = tellOfTheLine(book, random);
  tellOfTheFlat(book, random, line);
  tellOfTheCarWash(book, random, line);
  tellOfTheMissingBoy(book, random, line);
  tellOfTheCaravans(book, random);
  tellOfOwnMatters(book, random);
  tellOfTheRestrictions(book, random);
}
