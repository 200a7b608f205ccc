/** Calls and messages between the crowd's telephones. */
import type { Book, Entry } from "./book.js";
import { accessBetween, inventOrigin } from "./crowd-access.js";
import { daysBefore, momentOn } from "./moments.js";
import type { Random } from "./random.js";

/** Two telephones that ring one another; often of one district, so that one agency may see both. */
function inventPair(phones: readonly Entry[], random: Random): readonly [Entry, Entry] {
  const first = random.pick(phones);
  const near = phones.filter(({ access }) => access.district === first.access.district);
  const second = random.pick(random.chance(0.75) ? near : phones);
  return second === first ? inventPair(phones, random) : [first, second];
}

/** Puts so many calls and messages into the book, several for each pair of telephones. */
export function addContacts(
  book: Book,
  random: Random,
  phones: readonly Entry[],
  count: number,
): void {
  let left = count;
  while (left > 0) {
    const pair = inventPair(phones, random);
    const times = Math.min(left, random.between(1, 9));
    left -= times;
    for (let time = 0; time < times; time += 1) {
      const [from, to] = random.chance(0.7) ? pair : [pair[1], pair[0]];
      const day = daysBefore(random.between(2, 200));
      const isCall = random.chance(0.72);
      book.contact(
        from,
        to,
        {
          kind: isCall ? "CALL" : "MESSAGE",
          startedAt: momentOn(day, random, 0, 23),
          seconds: isCall ? random.between(3, 900) : null,
        },
        accessBetween(from, to),
        inventOrigin(random, from.access.owner, day),
      );
    }
  }
}
