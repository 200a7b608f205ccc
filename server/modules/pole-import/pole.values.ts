/** Identifiers and numbers as POLE files write them: NHS number, e-mail, registration, postcode, coordinates. */
import type { Reading } from "./pole.dates.js";
import type { PoleReasonCode } from "./pole.reasons.js";

/** Whether ten digits carry the right NHS check digit. Source: NHS Data Dictionary, modulus 11. */
export function hasNhsCheckDigit(digits: string): boolean {
  if (!/^\d{10}$/u.test(digits)) return false;
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  );
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}

/**
 * Reads an NHS number.
 * @returns its ten digits when valid, else the text as written with the reason
 */
export function readNhsNumber(text: string): Reading & { readonly valid: boolean } {
  const digits = text.replace(/[\s-]/gu, "");
  if (!/^\d{10}$/u.test(digits)) return { value: text, reason: "nhs.not-ten-digits", valid: false };
  if (!hasNhsCheckDigit(digits)) return { value: text, reason: "nhs.check-digit", valid: false };
  return { value: digits, reason: null, valid: true };
}

const emailForm =
  /^[^\s@"(),:;<>[\]\\]{1,64}@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+[\p{L}\d-]{2,}$/u;

/**
 * Reads an e-mail address.
 * @returns it in lower case, or null with the reason
 */
export function readEmail(text: string): Reading {
  const lowered = text.toLowerCase();
  if (text.length > 254 || !emailForm.test(lowered))
    return { value: null, reason: "email.invalid" };
  return { value: lowered, reason: lowered === text ? null : "email.lower-cased" };
}

// Current (2001 on), prefix, suffix, dateless and Northern Ireland forms. General knowledge of DVLA marks.
const registrationForms = [
  /^[A-Z]{2}\d{2}[A-Z]{3}$/u,
  /^[A-Z]\d{1,3}[A-Z]{3}$/u,
  /^[A-Z]{3}\d{1,3}[A-Z]$/u,
  /^[A-Z]{1,3}\d{1,4}$/u,
  /^\d{1,4}[A-Z]{1,3}$/u,
];

/**
 * Reads a vehicle's registration mark.
 * @returns it in capitals without spaces; with a reason when it has no UK form, null when nothing is left
 */
export function readRegistration(text: string): Reading {
  const mark = text.toUpperCase().replace(/[\s.-]/gu, "");
  if (!/^[A-Z\d]{2,12}$/u.test(mark)) return { value: null, reason: "registration.not-uk-form" };
  const isKnownForm = registrationForms.some((form) => form.test(mark));
  return { value: mark, reason: isKnownForm ? null : "registration.not-uk-form" };
}

const postcodeForm = /^([A-Z]{1,2}\d[A-Z\d]?|GIR)(\d[A-Z]{2})$/u;

/**
 * Reads a UK postcode.
 * @returns it in capitals with one space, or the text as written with the reason
 */
export function readPostcode(text: string): Reading {
  const [, outward, inward] = postcodeForm.exec(text.toUpperCase().replace(/\s/gu, "")) ?? [];
  if (outward === undefined || inward === undefined)
    return { value: text, reason: "postcode.invalid" };
  const regular = `${outward} ${inward}`;
  return { value: regular, reason: regular === text ? null : "postcode.respaced" };
}

/** A whole number between two bounds, both included; null when the text is anything else. */
export function readWholeNumber(text: string, from: number, to: number): number | null {
  if (!/^\d{1,9}$/u.test(text)) return null;
  const number = Number(text);
  return number >= from && number <= to ? number : null;
}

/** A place on the map in WGS 84 degrees, or nulls. */
export interface Coordinates {
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly reason: PoleReasonCode | null;
}

const none = (reason: PoleReasonCode | null): Coordinates => ({
  latitude: null,
  longitude: null,
  reason,
});
const degrees = /^-?\d{1,3}(?:\.\d{1,15})?$/u;

/**
 * Reads latitude and longitude together: both or neither.
 * @returns them with a note when they lie outside the United Kingdom's box (49 to 61 N, 9 W to 2.1 E)
 */
export function readCoordinates(
  latitudeText: string | null,
  longitudeText: string | null,
): Coordinates {
  if (latitudeText === null || longitudeText === null) return none("coordinates.missing");
  if (!degrees.test(latitudeText) || !degrees.test(longitudeText))
    return none("coordinates.unreadable");
  const [latitude, longitude] = [Number(latitudeText), Number(longitudeText)];
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return none("coordinates.unreadable");
  if (latitude === 0 && longitude === 0) return none("coordinates.zero");
  const inBox = latitude >= 49 && latitude <= 61 && longitude >= -9 && longitude <= 2.1;
  return { latitude, longitude, reason: inBox ? null : "coordinates.outside-uk" };
}
