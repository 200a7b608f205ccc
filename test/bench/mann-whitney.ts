/** Whether one of two samples tends to be larger: the rank test of Mann and Whitney, for large samples with ties. */

/** What the test says. */
export interface RankTest {
  /** How often a value of the first sample is above one of the second; 0.5 when neither tends to be. */
  readonly above: number;
  /** Two-sided probability of so much or more where neither tends to be larger. */
  readonly p: number;
}

/** Two-sided tail of the normal distribution. Source: Abramowitz and Stegun 7.1.26, error below 1.5e-7. */
function tailOf(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const polynomial =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return polynomial * Math.exp(-x * x);
}

interface Ranked {
  /** Sum of the ranks of the first sample, ties sharing their mean rank. */
  readonly firstRanks: number;
  /** Sum of t³ - t over groups of ties. */
  readonly ties: number;
}

function rank(first: readonly number[], second: readonly number[]): Ranked {
  const all = [
    ...first.map((value) => ({ value, isFirst: true })),
    ...second.map((value) => ({ value, isFirst: false })),
  ].toSorted((one, other) => one.value - other.value);
  let firstRanks = 0;
  let ties = 0;
  for (let from = 0; from < all.length;) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to += 1;
    const size = to - from;
    const meanRank = (from + 1 + to) / 2;
    firstRanks += meanRank * all.slice(from, to).filter(({ isFirst }) => isFirst).length;
    ties += size ** 3 - size;
    from = to;
  }
  return { firstRanks, ties };
}

/** Compares two samples of twenty values or more each. */
export function mannWhitney(first: readonly number[], second: readonly number[]): RankTest {
  const { firstRanks, ties } = rank(first, second);
  const [n, m] = [first.length, second.length];
  const pairs = n * m;
  const u = firstRanks - (n * (n + 1)) / 2;
  const variance = (pairs / 12) * (n + m + 1 - ties / ((n + m) * (n + m - 1)));
  const z = variance === 0 ? 0 : (u - pairs / 2) / Math.sqrt(variance);
  return { above: u / pairs, p: tailOf(z) };
}
