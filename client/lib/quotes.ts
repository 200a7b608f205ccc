/** Words of a text that an annotation quotes, with a little of what stood before and after. */
export interface TextQuote {
  readonly quote: string | null;
  readonly quotePrefix: string | null;
  readonly quoteSuffix: string | null;
}

/** Whether a text is known and does not have the quoted words any more. */
export const isOrphan = (text: unknown, quoted: TextQuote): boolean =>
  quoted.quote !== null && typeof text === "string" && placeOfQuote(text, quoted) === null;

/**
 * Where a quote stands in a text; of several places, the one whose surroundings are most like those of the quote.
 * Source: W3C Web Annotation Data Model, text quote selector.
 * @returns the place of its first character, or null when the text does not have it any more
 */
export function placeOfQuote(text: string, quoted: TextQuote): number | null {
  const { quote, quotePrefix, quoteSuffix } = quoted;
  if (quote === null || quote === "") return null;
  let best: { readonly at: number; readonly likeness: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const isBefore = text.slice(0, at).endsWith(quotePrefix ?? "");
    const isAfter = text.slice(at + quote.length).startsWith(quoteSuffix ?? "");
    const likeness = Number(isBefore) + Number(isAfter);
    if (best === null || likeness > best.likeness) best = { at, likeness };
  }
  return best?.at ?? null;
}
