import type { ReactNode } from "react";
import { useCodes } from "../../lib/use-codes.ts";
import { RiskTag } from "../../ui/RiskTag.tsx";
import { ThemeChip } from "../../ui/ThemeChip.tsx";
import type { ShownRecord } from "./shown-record.ts";
import { highestRisk, themesOf } from "./threat-tags.ts";

/** The risk and the themes of a threat; of other records, those of the threats about them. */
export function ThreatTags({ record }: { readonly record: ShownRecord }): ReactNode {
  const codes = useCodes();
  const threats =
    record.__typename === "Threat"
      ? [record]
      : "threats" in record
        ? (record.threats?.nodes ?? [])
        : [];
  const highest = highestRisk(threats);
  return (
    <>
      {highest !== undefined && (
        <RiskTag
          band={highest.riskBand}
          words={[`${codes.label("riskBand", highest.riskBand)} risk`, highest.riskScore]
            .filter((part) => part !== null)
            .join(", ")}
        />
      )}
      {themesOf(threats).map((theme) => (
        <ThemeChip key={theme} code={theme} name={codes.label("theme", theme)} />
      ))}
    </>
  );
}
