/**
 * `npm run test:leak -- --requests N --seed S`: more of the twin worlds than the whole suite runs. Each
 * round has its own world, seed S, S + 1 and so on, of at most some thousand requests.
 */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

const requestsOfRound = 3_000;

const { values } = parseArgs({
  options: {
    requests: { type: "string", default: "2000" },
    seed: { type: "string", default: "1" },
  },
});
const requests = Number(values.requests);
const seed = Number(values.seed);
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) {
  process.stderr.write("Give whole numbers: --requests N --seed S\n");
  process.exit(2);
}

const project = fileURLToPath(new URL("../..", import.meta.url));
const vitest = fileURLToPath(new URL("../../node_modules/vitest/vitest.mjs", import.meta.url));
const words = [
  vitest,
  "run",
  "--config",
  "test/vitest.config.ts",
  "--project",
  "leak",
  "twin-worlds",
];

let failed = 0;
const rounds = Math.ceil(requests / requestsOfRound);
for (let round = 0; round < rounds; round += 1) {
  const asked = Math.min(requestsOfRound, requests - round * requestsOfRound);
  process.stdout.write(
    `\nRound ${round + 1} of ${rounds}: ${asked} requests, seed ${seed + round}\n`,
  );
  const { status } = spawnSync(process.execPath, words, {
    cwd: project,
    stdio: "inherit",
    env: { ...process.env, LEAK_REQUESTS: String(asked), LEAK_SEED: String(seed + round) },
  });
  if (status !== 0) failed += 1;
}
process.stdout.write(`\n${rounds - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
