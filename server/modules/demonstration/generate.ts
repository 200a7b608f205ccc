/** The whole demonstration as plain rows. Pure: the same seed and hashes give the same rows. */
import type { DemonstrationRows } from "../../database/demonstration-rows.js";
import { accountRows, sessionRows, tokenRows } from "./accounts.js";
import { agreements } from "./agreements.js";
import { openBook } from "./book.js";
import { addCrowd } from "./crowd.js";
import { partners } from "./partners.js";
import { seededRandom } from "./random.js";
import { scopes } from "./scopes.js";
import { tellTheStories } from "./story.js";
import { drawThreatPicture } from "./threat-picture.js";

/** What the rows are made from. */
export interface Ingredients {
  readonly seed: number;
  /** Argon2 hash of the accounts' password. */
  readonly passwordHash: string;
  /** How the portal stores a secret. */
  readonly secretHash: (secret: string) => Buffer;
}

/** Makes the rows. */
export function generateDemonstration(ingredients: Ingredients): DemonstrationRows {
  const random = seededRandom(ingredients.seed);
  const book = openBook(random);
  tellTheStories(book, random);
  drawThreatPicture(book, random, addCrowd(book, random));
  return {
    partners,
    agreements,
    scopes,
    accounts: accountRows(ingredients.passwordHash),
    tokens: tokenRows,
    sessions: sessionRows(ingredients.secretHash),
    ...book.rows(),
  };
}
