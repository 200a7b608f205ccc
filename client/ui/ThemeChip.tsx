import type { ReactNode } from "react";
import styles from "./ThemeChip.module.css";

/** The two letters and the colour of each theme; equal weight, no symbols. */
const themes: Readonly<Record<string, readonly [letters: string, colour: string]>> = {
  COUNTY_LINES: ["CL", styles.countyLines ?? ""],
  MODERN_SLAVERY_HT: ["MS", styles.modernSlavery ?? ""],
  ORGANISED_IMMIGRATION_CRIME: ["OI", styles.immigration ?? ""],
  WESTERN_BALKAN_CRIMINALITY: ["WB", styles.westernBalkan ?? ""],
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
  const [letters, colour] = themes[code] ?? [null, ""];
  return (
    <span className={`tag theme ${styles.chip} ${colour}`}>
      {letters !== null && <b aria-hidden="true">{letters}</b>}
      <span>
        <span className="sr">Theme: </span>
        {name}
      </span>
    </span>
  );
}
