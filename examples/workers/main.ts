/**
 * KPIs and posting times on several cores: the file is split, each worker thread reads and sums up its part, and this thread
 * puts the parts together and decides. What goes between threads is JSON, so it could as well go between machines.
 *
 *   npm run workers                                   # the sample data, four workers
 *   npm run workers -- --posts FILE.csv --workers 8
 *   npm run workers -- --workers 0                    # in this thread, in one pass: prints the same
 *
 * Rows with one id twice are found within a part only; where a file may have them, split it by id.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { finishKpis } from "socialops/kpi";
import { estimatePostingTimesFromSlots, recommendPostingTimes } from "socialops/timing";
import { aggregateShard, mergeShards, type ShardAggregate } from "./aggregateShard.ts";
import { splitCsv } from "./splitCsv.ts";

const { values } = parseArgs({
  options: {
    posts: { type: "string", default: fileURLToPath(new URL("../data/posts.csv", import.meta.url)) },
    workers: { type: "string", default: "4" },
  },
});
const text = readFileSync(values.posts, "utf8");
const workers = Number(values.workers);

/** The worker's answer; what it throws is thrown here. */
function inWorker(csv: string): Promise<ShardAggregate> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./worker.mjs", import.meta.url), { workerData: csv });
    worker.on("message", (json: string) => resolve(JSON.parse(json)));
    worker.on("error", reject);
  });
}

const parts = await Promise.all(splitCsv(text, workers).map(inWorker));
const aggregate = parts.length === 0 ? aggregateShard(text) : parts.reduce(mergeShards);

for (const { group, values: kpis } of finishKpis(aggregate.kpis).rows) {
  const [posts, impressions, rate] = Object.values(kpis);
  const [count, seen] = [posts, impressions].map((kpi) => (kpi?.status === "ok" ? kpi.value : "none"));
  const share = rate?.status === "ok" ? `${(100 * rate.value).toFixed(4)} %` : "none";
  console.log(`${group.platform}: ${count} posts, ${seen} impressions, engagement rate ${share}`);
}
const model = estimatePostingTimesFromSlots(aggregate.slots, { seed: 1 });
const { times } = recommendPostingTimes(model, { count: 3 });
console.log(`${model.n} posts in week slots: ${model.verdict}`);
for (const { weekday, hour, value } of times)
  console.log(`weekday ${weekday}, ${hour}:00: ${value === null ? "unknown" : value.toFixed(6)} engagements`);
