/**
 * Writes a warehouse to try queries on: Parquet files of posts, interactions and transactions of two accounts in two zones, a
 * file a table and month, with a known truth (truth.json). Made from a seed.
 *
 *   npm run generate:warehouse -- --out DIR --interactions 5000000 --seed 1
 */
import { parseArgs } from "node:util";
import { makeWarehouse } from "./makeWarehouse.ts";

const { values } = parseArgs({
  options: {
    out: { type: "string", default: "examples/out/warehouse" },
    interactions: { type: "string", default: "200000" },
    seed: { type: "string", default: "1" },
  },
});
const start = performance.now();
const counts = await makeWarehouse({
  out: values.out,
  interactions: Number(values.interactions),
  seed: Number(values.seed),
});
for (const [name, count] of Object.entries(counts)) console.log(`${count} ${name}`);
console.log(`written to ${values.out} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
