import { type RecordShape, shapeColour } from "../shapes.ts";

/** The tokens a chart is drawn with, as the theme in force has them. */
export interface ChartColours {
  readonly surface: string;
  readonly ink: string;
  readonly inkFaint: string;
  readonly line: string;
  readonly accent: string;
  readonly focus: string;
  readonly focusEdge: string;
  readonly withheld: { readonly ground: string; readonly hatch: string; readonly edge: string };
  readonly shapes: Readonly<Record<RecordShape, string>>;
  readonly font: string;
}

/** Reads the tokens where the chart stands; a style sheet may replace them there, as it does for forced colours. */
export function readColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const shapes = Object.fromEntries(
    Object.entries(shapeColour).map(([shape, colour]) => [
      shape,
      token(colour.slice("var(".length, -1)),
    ]),
  ) as Record<RecordShape, string>;
  return {
    surface: token("--surface"),
    ink: token("--ink"),
    inkFaint: token("--ink-3"),
    line: token("--line-strong"),
    accent: token("--accent"),
    focus: token("--focus"),
    focusEdge: token("--focus-ink"),
    withheld: { ground: token("--wh-a"), hatch: token("--wh-line"), edge: token("--wh-ink") },
    shapes,
    font: token("--sans"),
  };
}

/** Calls back when the theme in force changes. @returns the way to stop listening */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  const queries = ["(prefers-color-scheme: dark)", "(forced-colors: active)"].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener("change", listener);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener("change", listener);
  };
}
