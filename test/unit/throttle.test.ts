/** How often things may be asked and passwords tried, and that nobody can lock out another. */
import { expect, test } from "vitest";
import { countedAddress, openThrottle } from "../../server/graphql/throttle.js";
import { LimitExceeded } from "../../server/kernel/errors.js";

const rates = { ofAccount: 3, ofAddress: 2 };
const ana = "ana@police.example";
const office = "192.0.2.7";

/** How many of some attempts were let through. */
async function letThrough(attempts: readonly Promise<void>[]): Promise<number> {
  const results = await Promise.allSettled(attempts);
  return results.filter(({ status }) => status === "fulfilled").length;
}

const times = <Result>(count: number, work: (index: number) => Result): readonly Result[] =>
  Array.from({ length: count }, (_, index) => work(index));

const addressOf = (index: number): string =>
  `198.51.${Math.floor(index / 250)}.${1 + (index % 250)}`;

test("an account is served so many requests a minute, and nobody so many from one address", async () => {
  const throttle = openThrottle(rates);
  expect(await letThrough(times(5, () => throttle.countRequest("account", office)))).toBe(3);
  expect(await letThrough(times(5, () => throttle.countRequest("another", office)))).toBe(3);
  expect(await letThrough(times(5, () => throttle.countRequest(null, office)))).toBe(2);
  const refused = await throttle.countRequest(null, office).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(LimitExceeded);
  expect(refused).toMatchObject({
    message: "There were too many requests. Try again in a minute.",
  });
});

test("a password is tried five times from one place, known account or not", async () => {
  const throttle = openThrottle(rates);
  const tries = (email: string) => letThrough(times(9, () => throttle.countAttempt(email, office)));
  expect(await tries(ana)).toBe(5);
  expect(await tries("nobody@police.example")).toBe(5);
});

test("attempts at the same moment are counted one by one", async () => {
  const throttle = openThrottle(rates);
  const attempts = times(100, () => throttle.countAttempt(ana, office));
  expect(await letThrough(attempts)).toBe(5);
});

test("whoever tries many accounts from one address is stopped", async () => {
  const throttle = openThrottle(rates);
  const attempts = times(150, (index) => throttle.countAttempt(`${index}@police.example`, office));
  expect(await letThrough(attempts)).toBe(100);
});

test("an account that is attacked from everywhere stays open to its owner, at the usual place and at a new one", async () => {
  const throttle = openThrottle(rates);
  await throttle.countAttempt(ana, office);
  await throttle.signedIn(ana, office);
  const attack = times(300, (index) => throttle.countAttempt(ana, addressOf(index)));
  await letThrough(attack);
  const again = times(3, (index) => throttle.countAttempt(ana, addressOf(index)));
  expect(await letThrough(again)).toBeLessThanOrEqual(3);
  expect(await letThrough(times(30, () => throttle.countAttempt(ana, office)))).toBe(20);
  expect(await letThrough(times(5, () => throttle.countAttempt(ana, "203.0.113.9")))).toBe(1);
});

test("signing in often earns no tries at other accounts", async () => {
  const throttle = openThrottle(rates);
  for (let day = 0; day < 50; day += 1) {
    await throttle.countAttempt(ana, office);
    await throttle.signedIn(ana, office);
  }
  const attempts = times(150, (index) => throttle.countAttempt(`${index}@police.example`, office));
  expect(await letThrough(attempts)).toBe(100);
});

test("getting in clears what was counted", async () => {
  const throttle = openThrottle(rates);
  await letThrough(times(4, () => throttle.countAttempt(ana, office)));
  await throttle.signedIn(ana, office);
  expect(await letThrough(times(5, () => throttle.countAttempt(ana, office)))).toBe(5);
});

test("a household's IPv6 network counts as one address; an IPv4 address in IPv6 dress as itself", () => {
  expect(countedAddress("2001:db8:1:2:aaaa::1")).toBe(countedAddress("2001:db8:1:2:bbbb::9"));
  expect(countedAddress("2001:db8:1:3::1")).not.toBe(countedAddress("2001:db8:1:2::1"));
  expect(countedAddress("::ffff:192.0.2.7")).toBe("192.0.2.7");
  expect(countedAddress("not an address")).toBe("unknown");
});
