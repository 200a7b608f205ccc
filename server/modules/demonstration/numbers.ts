/** Invented numbers, each of a range or form that is never given to anybody. */
import type { Random } from "./random.js";

/** A telephone number as written and in E.164. */
export interface PhoneNumber {
  readonly value: string;
  readonly normalised: string;
}

const phoneNumber = (area: string, subscriber: string): PhoneNumber => ({
  value: `${area} ${subscriber}`,
  normalised: `+44${area.slice(1)}${subscriber}`,
});

/** A mobile number by its last three digits. Source: Ofcom's numbers for use in drama. */
export const mobileNumber = (lastThree: number): PhoneNumber =>
  phoneNumber("07700", `900${String(lastThree).padStart(3, "0")}`);

/** A landline number by its last three digits. Source: Ofcom's numbers for use in drama. */
export const landlineNumber = (lastThree: number): PhoneNumber =>
  phoneNumber("01632", `960${String(lastThree).padStart(3, "0")}`);

const digits = (random: Random, count: number): string =>
  Array.from({ length: count }, () => String(random.below(10))).join("");

/** A registration mark in the present layout, whose area letters never hold a Q. General knowledge. */
export function inventRegistration(random: Random): string {
  const letters = [..."ABCDEFGHJKLMNOPRSTUVWXYZ"];
  const ending = `${random.pick(letters)}${random.pick(letters)}${random.pick(letters)}`;
  return `QQ${random.between(10, 76)} ${ending}`;
}

/** A sort code from 00 up, which no bank has, and eight digits. General knowledge. */
export const inventBankAccount = (random: Random): string =>
  `00-${digits(random, 2)}-${digits(random, 2)} ${digits(random, 8)}`;

/** An IMEI of a test allocation, with its check digit (Luhn). */
export function inventDeviceNumber(random: Random): string {
  const body = `00${digits(random, 12)}`;
  const sum = [...body].reduce((total, digit, place) => {
    const weighed = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return total + (weighed > 9 ? weighed - 9 : weighed);
  }, 0);
  return `${body}${(10 - (sum % 10)) % 10}`;
}

/** An NHS number of the test range 999, with its check digit (modulus 11). */
export function inventNhsNumber(random: Random): string {
  const body = `999${digits(random, 6)}`;
  const sum = [...body].reduce((total, digit, place) => total + Number(digit) * (10 - place), 0);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? inventNhsNumber(random) : `${body}${check}`;
}
