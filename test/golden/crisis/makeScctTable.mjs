// Writes scctTable.json: Coombs 2007 (Corporate Reputation Review 10:163-176), table of response guidelines, copied out by
// hand as 3 clusters x 2 histories x 2 prior reputations. `response` is the one the guidelines name; null = instructing and
// adjusting information suffice (guideline 1).
// Run: node test/golden/crisis/makeScctTable.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const guidelines = [
  ["victim", "none", "neutral", null, 1],
  ["victim", "similar", "neutral", "diminish", 3],
  ["victim", "none", "negative", "diminish", 3],
  ["victim", "similar", "negative", "diminish", 3],
  ["accidental", "none", "neutral", "diminish", 4],
  ["accidental", "similar", "neutral", "rebuild", 5],
  ["accidental", "none", "negative", "rebuild", 5],
  ["accidental", "similar", "negative", "rebuild", 5],
  ["preventable", "none", "neutral", "rebuild", 6],
  ["preventable", "similar", "neutral", "rebuild", 6],
  ["preventable", "none", "negative", "rebuild", 6],
  ["preventable", "similar", "negative", "rebuild", 6],
];
const rows = guidelines.map(([scctCluster, crisisHistory, priorReputation, response, guideline]) => ({ scctCluster, crisisHistory, priorReputation, response, guideline, tolerance: 0 }));
writeFileSync(fileURLToPath(new URL("scctTable.json", import.meta.url)), `${JSON.stringify({ source: "Coombs 2007, Corporate Reputation Review 10:163-176, response guidelines 1 and 3 to 6", rows }, null, 1)}\n`);
