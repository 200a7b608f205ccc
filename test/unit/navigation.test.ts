/** The keys that lead to pages. */
import { expect, test } from "vitest";
import { navigationEntries } from "../../client/ui/navigation.ts";

test("no two pages answer to one letter", () => {
  const letters = navigationEntries.map(({ letter }) => letter);
  expect(letters.filter((letter, place) => letters.indexOf(letter) !== place)).toEqual([]);
});
