/** The declared statistics of the portal. */
import { ocgLifecycle } from "../../../schema/code-lists/ocg-lifecycle.js";
import { socThreatKind } from "../../../schema/code-lists/soc-threat-kind.js";
import type { Statistics } from "../../policy/statistics.js";
import { statisticCounted, statisticReaders } from "./statistic.policy.js";

const codesOf = (list: {
  readonly entries: readonly { readonly code: string }[];
}): readonly string[] => list.entries.map(({ code }) => code);

/** Every cube, with the rule for all of them. */
export const statistics: Statistics = {
  readers: statisticReaders,
  counted: statisticCounted,
  cubes: [
    {
      name: "threats-by-district-and-kind",
      title: "Threats by district and kind",
      description: "Assessed threats of all partners, by the district they are filed under.",
      typeName: "Threat",
      divided: { kind: "code", field: "kind", codes: codesOf(socThreatKind) },
    },
    {
      name: "groups-by-district-and-status",
      title: "Groups by district and status",
      description: "Organised crime groups of all partners, by the district they are filed under.",
      typeName: "Ocg",
      divided: { kind: "code", field: "status", codes: codesOf(ocgLifecycle) },
    },
    {
      name: "missing-episodes-by-district-and-month",
      title: "Missing episodes by district and month",
      description: "Episodes that began in each of the last twelve whole months.",
      typeName: "MissingEpisode",
      divided: { kind: "month", field: "missingSince", months: 12 },
    },
  ],
};
