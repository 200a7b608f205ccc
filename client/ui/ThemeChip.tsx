import type { ReactNode } from "react";
import styles from "./ThemeChip.module.css";

/** The two letters and the colour of each theme, and a short name where a chip has no room for the whole; no symbols. */
const themes: Readonly<Record<string, readonly [letters: string, colour: string, short?: string]>> =
  {
    COUNTY_LINES: ["CL", styles.countyLines ?? ""],
    MODERN_SLAVERY_HT: ["MS", styles.modernSlavery ?? "", "Modern slavery"],
    ORGANISED_IMMIGRATION_CRIME: ["OI", styles.immigration ?? "", "Immigration crime"],
    WESTERN_BALKAN_CRIMINALITY: ["WB", styles.westernBalkan ?? "", "Western Balkan"],
    DRUGS: ["DR", styles.drugs ?? ""],
    FIREARMS: ["FA", styles.firearms ?? ""],
    HOMICIDE_PREVENTION: ["HO", styles.homicide ?? ""],
  };

interface ThemeChipProps {
  readonly code: string;
  /** The theme's name in words. */
  readonly name: string;
}

/** A theme of the programme: two letters and its name in an outline. */
export function ThemeChip({ code, name }: ThemeChipProps): ReactNode {
  const [letters, colour, short = name] = themes[code] ?? [null, ""];
  return (
    <span
      className={`tag theme ${styles.chip} ${colour}`}
      {...(short === name ? {} : { title: name })}
    >
      {letters !== null && <b aria-hidden="true">{letters}</b>}
      <span className="sr">Theme: {name}</span>
      <span aria-hidden="true">{short}</span>
    </span>
  );
}
