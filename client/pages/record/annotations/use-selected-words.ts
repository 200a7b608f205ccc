import { useEffect, useState } from "react";
import type { Place } from "./places.ts";

/** Words of a text, exactly, with a little of what stands before and after. */
export interface QuotedWords {
  readonly quote: string;
  readonly quotePrefix: string;
  readonly quoteSuffix: string;
}

/** Words that were selected on the page, and what shows them. */
export interface SelectedWords {
  readonly elementId: string;
  readonly quoted: QuotedWords;
}

const charactersAround = 32;
const mostCharacters = 1_000;

/** Words of a text between two places, the space around them left out. */
export function wordsBetween(text: string, from: number, to: number): QuotedWords | undefined {
  const selected = text.slice(from, to);
  const quote = selected.trim();
  if (quote === "" || quote.length > mostCharacters) return undefined;
  const start = from + selected.indexOf(quote);
  const end = start + quote.length;
  return {
    quote,
    quotePrefix: text.slice(Math.max(0, start - charactersAround), start),
    quoteSuffix: text.slice(end, end + charactersAround),
  };
}

function selectedIn(places: readonly Place[]): SelectedWords | undefined {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const { startContainer, endContainer, startOffset, endOffset } = selection.getRangeAt(0);
  if (startContainer !== endContainer || startContainer.nodeType !== Node.TEXT_NODE)
    return undefined;
  const place = places.find(
    ({ elementId, text }) =>
      text === startContainer.textContent &&
      document.getElementById(elementId)?.contains(startContainer),
  );
  const quoted =
    place?.text === null || place === undefined
      ? undefined
      : wordsBetween(place.text, startOffset, endOffset);
  return quoted === undefined || place === undefined
    ? undefined
    : { elementId: place.elementId, quoted };
}

/** The words that were selected last in something that can be written about; they stay while the box is used. */
export function useSelectedWords(places: readonly Place[]): SelectedWords | undefined {
  const [words, setWords] = useState<SelectedWords | undefined>(undefined);
  useEffect(() => {
    function onChange(): void {
      const selected = selectedIn(places);
      if (selected !== undefined) setWords(selected);
    }
    document.addEventListener("selectionchange", onChange);
    return () => document.removeEventListener("selectionchange", onChange);
  }, [places]);
  return words;
}
