import { useEffect } from "react";
import { placeOfQuote, type TextQuote } from "../../../lib/quotes.ts";

/** A quote and the field it is from. */
export interface FieldQuote extends TextQuote {
  readonly aboutField: string | null;
}

/** Names the painted words for the style sheet. */
const highlightName = "annotation";

/** The quote as a range within the text that an element shows; nothing where that text does not have it. */
function rangeIn(element: Element, quoted: FieldQuote): Range | undefined {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = placeOfQuote(walker.currentNode.textContent ?? "", quoted);
    if (at === null) continue;
    const range = new Range();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + (quoted.quote?.length ?? 0));
    return range;
  }
  return undefined;
}

/**
 * Paints quotes where they stand, beside the page's elements and without changing them. Painted anew whenever the page
 * is drawn, since another part of it has other elements.
 */
export function usePaintedQuotes(quotes: readonly FieldQuote[]): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return undefined;
    const ranges = quotes.flatMap((quoted) => {
      if (quoted.quote === null || quoted.aboutField === null) return [];
      const places = document.querySelectorAll(`[data-field="${CSS.escape(quoted.aboutField)}"]`);
      for (const place of places) {
        const range = rangeIn(place, quoted);
        if (range !== undefined) return [range];
      }
      return [];
    });
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    return () => void CSS.highlights.delete(highlightName);
  });
}
