import type { PlanMeasuresQuery } from "../../gql/operations.ts";
import { countOf, formatCount } from "../../lib/words.ts";

/** What a measure comes to now: a number with what it counts, or why there is none. */
export interface MeasureReading {
  readonly value: string | null;
  readonly words: string;
}

const notHeld = (what: string): MeasureReading => ({
  value: null,
  words: `Not counted yet: the portal does not hold ${what}.`,
});

const notYours: MeasureReading = {
  value: null,
  words: "What it is counted from is not among what you may see.",
};

/**
 * The six measures of the strategy of 2022, by number, as far as they can be read from what the portal holds. A measure
 * of another strategy has no reading: what it counts would have to be agreed first.
 */
export function readMeasure(code: string, data: PlanMeasuresQuery): MeasureReading {
  switch (code) {
    case "CHALLENGER_2022_MEASURE_1":
      return data.ready && data.active
        ? {
            value: shareOf(data.ready.totalCount, data.active.totalCount),
            words: `${formatCount(data.ready.totalCount)} of ${countOf(data.active.totalCount, "active threat")} assessed, in date and with a plan in all four Ps.`,
          }
        : notYours;
    case "CHALLENGER_2022_MEASURE_2":
      return notHeld("orders or release plans");
    case "CHALLENGER_2022_MEASURE_3":
      return data.submissions ? submissions(data.submissions) : notYours;
    case "CHALLENGER_2022_MEASURE_4":
      return data.dismantled && data.groups
        ? {
            value: formatCount(data.dismantled.totalCount),
            words: `of ${countOf(data.groups.totalCount, "group")} dismantled. Disruptions themselves are not held yet.`,
          }
        : notHeld("disruptions");
    case "CHALLENGER_2022_MEASURE_5":
      return notHeld("recovered assets or awards");
    case "CHALLENGER_2022_MEASURE_6":
      return data.exploited && data.episodes
        ? {
            value: formatCount(data.exploited.totalCount),
            words: `of ${countOf(data.episodes.totalCount, "missing episode")} with exploitation feared or known. Safeguarding actions are not held yet.`,
          }
        : notHeld("safeguarding actions");
    default:
      return { value: null, words: "What is counted for it has not been agreed." };
  }
}

/** A whole percentage, and a dash where there is nothing to take a share of. */
function shareOf(part: number, whole: number): string {
  return whole === 0 ? "–" : `${Math.round((part / whole) * 100)}%`;
}

function submissions(groups: NonNullable<PlanMeasuresQuery["submissions"]>): MeasureReading {
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return {
    value: formatCount(count),
    words: `reports in the last 12 months, from ${countOf(groups.length, "partner")}. How soon a partner first hands one in is not counted yet.`,
  };
}
