/** What an account may be: the rules for making one at the command line, and for its password. */
import { marking } from "../../../schema/code-lists/marking.js";
import { partnerType } from "../../../schema/code-lists/partner-type.js";
import { purpose } from "../../../schema/code-lists/purpose.js";
import { role } from "../../../schema/code-lists/role.js";
import { InvalidInput } from "../../kernel/errors.js";

/** A partner that is made together with its first account. */
export interface NewPartner {
  readonly name: string;
  readonly kind: string;
  /** PART_3 (law enforcement) or UK_GDPR. */
  readonly regime: string;
  readonly contact: string;
}

/** An account about to be made. */
export interface NewAccount {
  readonly email: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly roles: readonly string[];
  /** Rank of the highest marking it is cleared for. */
  readonly clearance: number;
  readonly purposes: readonly string[];
}

/** Asks that each text be one of a list; codes are read in any case. */
function codesOf(
  field: string,
  texts: readonly string[],
  known: readonly string[],
): readonly string[] {
  const codes = texts.map((text) => text.trim().toUpperCase().replaceAll("-", "_"));
  const stranger = codes.find((code) => !known.includes(code));
  if (stranger !== undefined) {
    throw new InvalidInput(field, `--${field}: "${stranger}" is none of ${known.join(", ")}.`);
  }
  if (codes.length === 0)
    throw new InvalidInput(field, `--${field} is needed: some of ${known.join(", ")}.`);
  return [...new Set(codes)];
}

const codes = (list: {
  readonly entries: readonly { readonly code: string }[];
}): readonly string[] => list.entries.map((entry) => entry.code);

function needed(field: string, text: string | undefined): string {
  const trimmed = text?.trim() ?? "";
  if (trimmed === "" || trimmed.length > 200)
    throw new InvalidInput(field, `--${field} is needed, at most 200 characters.`);
  return trimmed;
}

/** What was typed for a new account. */
export interface AccountWords {
  readonly email?: string;
  readonly name?: string;
  readonly jobTitle?: string;
  readonly role: readonly string[];
  readonly clearance: string;
  readonly purpose: readonly string[];
}

/** @throws InvalidInput for the first word that cannot be used */
export function readNewAccount(words: AccountWords): NewAccount {
  const email = needed("email", words.email).toLowerCase();
  if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(email))
    throw new InvalidInput("email", `${email} is not an e-mail address.`);
  const [clearance = ""] = codesOf("clearance", [words.clearance], codes(marking));
  return {
    email,
    name: needed("name", words.name),
    jobTitle: needed("job-title", words.jobTitle),
    roles: codesOf("role", words.role, codes(role)),
    clearance: marking.entries.find((entry) => entry.code === clearance)?.rank ?? 0,
    purposes: codesOf("purpose", words.purpose, codes(purpose)),
  };
}

/** @throws InvalidInput for the first word that cannot be used */
export function readNewPartner(words: {
  readonly partner?: string;
  readonly partnerKind?: string;
  readonly partnerRegime: string;
  readonly partnerContact?: string;
}): NewPartner {
  const [kind = ""] = codesOf(
    "partner-kind",
    words.partnerKind === undefined ? [] : [words.partnerKind],
    codes(partnerType),
  );
  const [regime = ""] = codesOf("partner-regime", [words.partnerRegime], ["PART_3", "UK_GDPR"]);
  return {
    name: needed("partner", words.partner),
    kind,
    regime,
    contact: needed("partner-contact", words.partnerContact),
  };
}

/** Shortest password that is taken; length is what counts. Source: NCSC and NIST SP 800-63B. */
export const shortestPassword = 12;

/** @throws InvalidInput for one that is too short or too long */
export function requireGoodPassword(password: string): string {
  if (password.length < shortestPassword || password.length > 500) {
    throw new InvalidInput("password", `A password has at least ${shortestPassword} characters.`);
  }
  return password;
}
