/** What is read of a threat to tell of it beside a name. */
export interface RatedThreat {
  readonly riskBand: string | null;
  readonly riskScore: number | null;
  readonly theme: string | null;
}

/** The highest band of a record's threats, and the score that goes with it where that is shown. */
export interface HighestRisk {
  readonly riskBand: string;
  readonly riskScore: number | null;
}

const bands = ["LOW", "MEDIUM", "HIGH", "VERY_HIGH"];

/** The highest band among threats that show theirs, with the highest score shown in that band. */
export function highestRisk(threats: readonly RatedThreat[]): HighestRisk | undefined {
  const riskBand = bands.findLast((band) => threats.some((threat) => threat.riskBand === band));
  if (riskBand === undefined) return undefined;
  const scores = threats.flatMap((threat) =>
    threat.riskBand === riskBand && threat.riskScore !== null ? [threat.riskScore] : [],
  );
  return { riskBand, riskScore: scores.length === 0 ? null : Math.max(...scores) };
}

/** The themes of threats, each once, in the order of the threats. */
export function themesOf(threats: readonly RatedThreat[]): readonly string[] {
  return [...new Set(threats.flatMap(({ theme }) => theme ?? []))];
}
