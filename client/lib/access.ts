import { asContinuation, humanise } from "./words.ts";

/** What the server says of one field that is not fully shown. */
export interface FieldAccess {
  readonly field: string;
  readonly level: "WITHHELD" | "POINTER" | "GENERALISED" | "FULL";
  readonly precision: string | null;
  readonly reason: string;
  readonly contact: string | null;
}

export type Disclosure =
  | { readonly kind: "shown" }
  | { readonly kind: "nothing" }
  | { readonly kind: "failed" }
  | { readonly kind: "reduced" | "pointer" | "withheld"; readonly access: FieldAccess };

/**
 * Decides how a field is presented, from what the server told and nothing else.
 * A null value without an entry is "nothing": the client neither guesses that something is hidden nor claims that
 * nothing is recorded.
 */
export function disclosureOf(
  value: unknown,
  access: FieldAccess | undefined,
  failed = false,
): Disclosure {
  if (failed) return { kind: "failed" };
  if (access !== undefined) {
    if (access.level === "WITHHELD") return { kind: "withheld", access };
    if (access.level === "POINTER") return { kind: "pointer", access };
    if (access.level === "GENERALISED" && hasValue(value)) return { kind: "reduced", access };
  }
  return hasValue(value) ? { kind: "shown" } : { kind: "nothing" };
}

export function accessTo(entries: readonly FieldAccess[], field: string): FieldAccess | undefined {
  return entries.find((entry) => entry.field === field);
}

/** Whether a field may be known of and not its value: withheld, or with no more than somebody to ask. */
export function isWithheld(access: FieldAccess | undefined): boolean {
  return access?.level === "WITHHELD" || access?.level === "POINTER";
}

function hasValue(value: unknown): boolean {
  return value !== null && value !== undefined && value !== "";
}

interface ReasonWords {
  readonly short: string;
  readonly sentence: string;
}

const neutral: ReasonWords = {
  short: "Withheld",
  sentence: "The owner of this information does not share it with you here. No reason is given.",
};

/** Plain words for the reasons an owner may pick from; a code without words of its own reads as the neutral one. */
const reasonWords: Readonly<Record<string, ReasonWords>> = {
  WITHHELD: neutral,
  REDUCED: {
    short: "Reduced",
    sentence: "The owner shares only this much with you here.",
  },
  PURPOSE: {
    short: "Needs another purpose",
    sentence: "This is shared for another purpose than the one you are working under.",
  },
  ROLE: {
    short: "Needs another role",
    sentence: "This is shared with people in another role than yours.",
  },
  HANDLING: {
    short: "Handling conditions",
    sentence:
      "The owner set conditions on who may see this, and they do not include you at present.",
  },
  DISTRICT: {
    short: "Outside your district",
    sentence: "Your sharing scope covers other districts.",
  },
  AGREEMENT: {
    short: "No agreement in force",
    sentence: "The information sharing agreement that covered this has ended or is suspended.",
  },
  MARKING: {
    short: "Needs clearance",
    sentence: "This is marked above what you are cleared for here.",
  },
  SAFEGUARDING: {
    short: "Needs safeguarding",
    sentence: "This is kept to people who work on safeguarding the person concerned.",
  },
};

/** The words of a reason code; codes may carry a suffix ("HANDLING_CONDITIONS"). */
export function wordsOfReason(code: string): ReasonWords {
  const exact = reasonWords[code];
  if (exact !== undefined) return exact;
  const family = Object.keys(reasonWords).find(
    (known) => code.startsWith(known) || code.includes(known),
  );
  return (family === undefined ? undefined : reasonWords[family]) ?? neutral;
}

/** "Year only", "Last three digits only" */
export function wordsOfPrecision(precision: string | null): string {
  if (precision === null || precision === "") return "Less precise";
  const words = humanise(precision);
  return /\bonly\b|^about\b/i.test(words) ? words : `${words} only`;
}

/** A reduced value as a text that says so: "B. S. (initials only)". */
export function reducedText(text: string, { precision }: FieldAccess): string {
  return `${text} (${asContinuation(wordsOfPrecision(precision))})`;
}

/** One plain sentence in answer to "Why?". */
export function explain(access: FieldAccess, sentenceOfList?: string): string {
  const because = sentenceOfList ?? wordsOfReason(access.reason).sentence;
  if (access.level !== "GENERALISED") return because;
  const precision = asContinuation(wordsOfPrecision(access.precision));
  return `You see this in a less precise form: ${precision}. ${because}`;
}
