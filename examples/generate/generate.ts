/**
 * Writes the sample data into examples/data/, made from a seed: one invented tea brand, five platforms, eighteen months, a
 * known truth (truth.json) and rows that are broken on purpose. Run: npm run generate
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { makeSampleData } from "./makeSampleData.ts";

const folder = fileURLToPath(new URL("../data/", import.meta.url));
const { posts, orders, faults, files } = makeSampleData();
for (const [name, text] of Object.entries(files)) writeFileSync(`${folder}${name}`, text);
console.log(`${posts} posts, ${orders} orders, ${faults} cells broken on purpose`);
