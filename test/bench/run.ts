/**
 * The benchmark. `--quick`: shorter rounds; `--json`: one line of JSON at the end, the rest on the error
 * stream; `--plans`: the plan of every operation; `--profile`: a CPU profile of the portal in the working
 * folder; `--only list,deep`: only these operations.
 */
import { parseArgs } from "node:util";
import { pinSelf, startCluster } from "./cluster.js";
import { prepareData } from "./data/prepare.js";
import { sizes } from "./data/sizes.js";
import { ensureInstalled } from "./install.js";
import type { OperationName } from "./queries/documents.js";
import { compareServers, everyOperation, growth, policyCost, searches } from "./measures.js";
import type { Run } from "./measuring.js";
import { pageTimes } from "./pages.js";
import { showPlans } from "./plans.js";
import { timingPairs } from "./timing.js";
import { writes } from "./writes.js";

const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    plans: { type: "boolean", default: false },
    profile: { type: "boolean", default: false },
    only: { type: "string" },
  },
});

const say = (line: string): void =>
  void (given.json ? process.stderr : process.stdout).write(`${line}\n`);

const run: Run = {
  pace: given.quick
    ? { rounds: 3, roundMs: 1_500, warmUpMs: 1_500 }
    : { rounds: 7, roundMs: 3_000, warmUpMs: 3_000 },
  say,
  profile: given.profile ? ["--cpu-prof"] : [],
  only: given.only === undefined ? everyOperation : (given.only.split(",") as OperationName[]),
};

async function measure(adminUrl: string): Promise<object> {
  const small = await prepareData(adminUrl, sizes.small, say);
  const full = await prepareData(adminUrl, sizes.full, say);
  if (given.plans) await showPlans(full, say);
  const queries = await compareServers(full, run);
  const pages = await pageTimes(full, run);
  const cost = await policyCost(full, run);
  const search = await searches(full, run);
  const timing = await timingPairs(full, run);
  const scale = await growth(small, full, run);
  const written = await writes(adminUrl, run);
  return { queries, pages, policyCost: cost, search, timing, growth: scale, writes: written };
}

ensureInstalled(say);
pinSelf();
const cluster = await startCluster(say);
try {
  const measured = await measure(cluster.adminUrl);
  if (given.json) process.stdout.write(`${JSON.stringify(measured)}\n`);
} finally {
  await cluster.stop();
}
