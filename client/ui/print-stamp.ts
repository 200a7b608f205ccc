import { useEffect } from "react";
import { formatDateInProse, formatTime } from "../lib/dates.ts";

const property = "--printed-by";

/** "Printed by R. Sandiford, Police, 23 November 2026 11:06" */
function printedBy(name: string, partner: string, instant: string): string {
  return `Printed by ${name}, ${partner}, ${formatDateInProse(instant)} ${formatTime(instant)}`;
}

/**
 * Writes into the margin of every printed sheet who printed it and when; the style of the sheet shows the property.
 * It is there only while something is printed.
 */
export function usePrintStamp(name: string, partner: string): void {
  useEffect(() => {
    const { style } = document.documentElement;
    function stamp(): void {
      const words = printedBy(name, partner, new Date().toISOString());
      // JSON escapes quotes and backslashes as a string of CSS does.
      style.setProperty(property, JSON.stringify(words));
    }
    const remove = (): void => void style.removeProperty(property);
    addEventListener("beforeprint", stamp);
    addEventListener("afterprint", remove);
    return () => {
      removeEventListener("beforeprint", stamp);
      removeEventListener("afterprint", remove);
      remove();
    };
  }, [name, partner]);
}
