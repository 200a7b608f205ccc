import { useEffect } from "react";
import { placeOfQuote, type TextQuote } from "../../../lib/quotes.ts";

/** A quote and the element that shows the text it is from. */
export interface PlacedQuote extends TextQuote {
  readonly elementId: string;
}

/** Names the painted words for the style sheet. */
const highlightName = "annotation";

/** The quote as a range within the text that its element shows; nothing where that text does not have it. */
function rangeOf(quoted: PlacedQuote): readonly Range[] {
  const element = document.getElementById(quoted.elementId);
  if (quoted.quote === null || element === null) return [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = placeOfQuote(walker.currentNode.textContent ?? "", quoted);
    if (at === null) continue;
    const range = new Range();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + quoted.quote.length);
    return [range];
  }
  return [];
}

/**
 * Paints quotes where they stand, beside the page's elements and without changing them. Painted anew whenever the page
 * is drawn, since another part of it has other elements.
 */
export function usePaintedQuotes(quotes: readonly PlacedQuote[]): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return undefined;
    CSS.highlights.set(highlightName, new Highlight(...quotes.flatMap(rangeOf)));
    return () => void CSS.highlights.delete(highlightName);
  });
}
