/**
 * Human references: random, so that they tell nothing, and with a check character, so that a slip of
 * the tongue or the pen is noticed. For example `PER-7Q2K-9XMB-4T`.
 */

/** No 0 or 1 and no I, L or O: nothing here is taken for another when read aloud or copied. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const modulus = alphabet.length;
// A primitive root of 31, so that no two places of a reference weigh the same.
const radix = 3;
const randomLength = 9;
const form = /^[A-Z]{3}-([2-9A-HJKMNP-Z]{4})-([2-9A-HJKMNP-Z]{4})-([2-9A-HJKMNP-Z]{2})$/u;

/** The weighted sum of the characters, as if one more place followed them. */
const weigh = (characters: string): number =>
  [...characters].reduce(
    (sum, character) => ((sum + alphabet.indexOf(character)) * radix) % modulus,
    0,
  );

const checkCharacter = (characters: string): string =>
  alphabet[(modulus + 1 - weigh(characters)) % modulus]!;

/**
 * Makes a reference. The 31 to the power of 9 possible ones make a clash unlikely, not impossible.
 * @param prefix three capitals that name the kind of record, such as PER
 * @param below answers a random whole number from 0 up to, and without, its argument
 * Source of the check: the pure systems of ISO/IEC 7064, here with modulus 31 and radix 3.
 */
export function makeReference(prefix: string, below: (limit: number) => number): string {
  const random = Array.from({ length: randomLength }, () => alphabet[below(modulus)]!).join("");
  const whole = `${random}${checkCharacter(random)}`;
  return `${prefix}-${whole.slice(0, 4)}-${whole.slice(4, 8)}-${whole.slice(8)}`;
}

/** Whether a text has the form of a reference and its check character is right. */
export function isReference(text: string): boolean {
  const groups = form.exec(text);
  if (groups === null) return false;
  const whole = groups.slice(1).join("");
  return checkCharacter(whole.slice(0, randomLength)) === whole.slice(randomLength);
}
