import { useEffect } from "react";
import { placeOfQuote, type TextQuote } from "../../lib/quotes.ts";

/** A quote and the field it is from. */
export interface FieldQuote extends TextQuote {
  readonly aboutField: string | null;
}

const highlightName = "annotation";

/** The quote as a range within the text that a fact shows; null where that text does not have it. */
function rangeOf(fact: Element, quoted: FieldQuote): Range | null {
  const walker = document.createTreeWalker(fact, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = placeOfQuote(walker.currentNode.textContent ?? "", quoted);
    if (at === null) continue;
    const range = new Range();
    range.setStart(walker.currentNode, at);
    range.setEnd(walker.currentNode, at + (quoted.quote?.length ?? 0));
    return range;
  }
  return null;
}

/** Paints quotes on the facts they are from, beside the page's elements and without changing them. */
export function usePaintedQuotes(quotes: readonly FieldQuote[]): void {
  useEffect(() => {
    if (!("highlights" in CSS)) return undefined;
    const ranges = quotes.flatMap((quoted) => {
      const fact = document.querySelector(`[data-field="${CSS.escape(quoted.aboutField ?? "")}"]`);
      const range = quoted.quote === null || fact === null ? null : rangeOf(fact, quoted);
      return range === null ? [] : [range];
    });
    CSS.highlights.set(highlightName, new Highlight(...ranges));
    return () => void CSS.highlights.delete(highlightName);
  }, [quotes]);
}
