/** Telephone numbers: E.164 where the writing proves it, else as written with the reason. */
import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { PoleReasonCode } from "./pole.reasons.js";

/** A telephone number as far as it could be read. */
export interface PhoneReading {
  /** E.164 such as +441614960000; null when it could not be made without guessing. */
  readonly normalised: string | null;
  readonly reason: PoleReasonCode | null;
}

const allowed = /^\+?[\d\s().\-/\u2010-\u2015]+$/u;
// One digit, then three in brackets, three and four: the layout of North American numbers.
const foreignLayout = /^\d-\(\d{3}\)\s?\d{3}-\d{4}$/u;
// Numbers kept for drama are given to nobody, so the number plan calls them invalid.
const dramaMobile = /^\+447700900\d{3}$/u;
const unitedKingdom = new Set(["GB", "GG", "JE", "IM"]);

const keptAsWritten = (reason: PoleReasonCode): PhoneReading => ({ normalised: null, reason });

/** Why a number cannot be read from its writing alone; null when it can. */
function objectionTo(text: string): PoleReasonCode | null {
  if (!allowed.test(text)) return "phone.extra-text";
  if (foreignLayout.test(text)) return "phone.not-uk-layout";
  const digits = text.replace(/\D/gu, "");
  if (digits.length > 17) return "phone.extra-text";
  return /^[\s(]*(?:\+|0)/u.test(text) || /^44\d{10}$/u.test(digits) ? null : "phone.no-prefix";
}

/**
 * Reads a telephone number with the United Kingdom as default region.
 *
 * Only a number that says which country it belongs to, by +, 00, 44 or a national 0, is read, and
 * only when the number plan of that country gives it out. Everything else is kept as written.
 * Source: number plans as published with libphonenumber; Ofcom's numbers for drama are allowed.
 */
export function readPhone(text: string): PhoneReading {
  const objection = objectionTo(text);
  if (objection !== null) return keptAsWritten(objection);
  const digits = text.replace(/\D/gu, "");
  const international = /^44\d{10}$/u.test(digits) ? `+${digits}` : text;
  const parsed = parsePhoneNumberFromString(international, {
    defaultCountry: "GB",
    extract: false,
  });
  if (parsed === undefined) return keptAsWritten("phone.invalid");
  if (dramaMobile.test(parsed.number)) return { normalised: parsed.number, reason: null };
  if (!parsed.isValid() || parsed.ext !== undefined) return keptAsWritten("phone.invalid");
  const isBritish = parsed.country !== undefined && unitedKingdom.has(parsed.country);
  return { normalised: parsed.number, reason: isBritish ? null : "phone.other-country" };
}
