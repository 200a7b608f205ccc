/** What the start tells the person at the terminal. */

/** Prints a line. */
export const say = (line: string): void => void process.stdout.write(`${line}\n`);

const longAfterMs = 2_000;

/** Does a step; says what it is when it takes longer than two seconds, and how long it took. */
export async function sayStep<Result>(what: string, step: () => Promise<Result>): Promise<Result> {
  const started = performance.now();
  const timer = setTimeout(() => say(`${what} ...`), longAfterMs);
  try {
    const result = await step();
    const tookMs = performance.now() - started;
    if (tookMs > longAfterMs) say(`${what}: done in ${(tookMs / 1000).toFixed(1)} s`);
    return result;
  } finally {
    clearTimeout(timer);
  }
}
