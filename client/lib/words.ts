const abbreviations = new Set(["ID", "NHS", "GMP", "UK", "IMEI", "IMSI", "SIM", "PNC", "CCTV"]);

/**
 * Turns a code or a field name into words: "PHONED_BY" and "phonedBy" both read "Phoned by".
 * Used only where no code list gives a label.
 */
export function humanise(code: string): string {
  const words = code
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .split(/[\s_-]+/)
    .filter((word) => word !== "")
    .map((word) =>
      abbreviations.has(word.toUpperCase()) ? word.toUpperCase() : word.toLowerCase(),
    );
  const text = words.join(" ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Lower-cases the first letter, unless the word is an abbreviation. */
export function asContinuation(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

const numbers = new Intl.NumberFormat("en-GB");

/** "12,034" */
export function formatCount(count: number): string {
  return numbers.format(count);
}

/** "1 person", "2,310 people" */
export function countOf(count: number, singular: string, plural = `${singular}s`): string {
  return `${formatCount(count)} ${count === 1 ? singular : plural}`;
}

/** "Bolton", "Bolton and Bury", "Bolton, Bury and Wigan" */
export function inSentence(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
