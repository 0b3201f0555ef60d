/**
 * How often a nominal 95 % interval of a click-through rate holds the true rate where clicks come from users who differ: the
 * interval that takes each impression for an independent trial, against the delta method with the user as the unit. In one run:
 *
 *     npx tsx bench/clusteredClicks.ts [--simulations 2000]
 *
 * Prints the share of simulations in which each interval holds the true rate, and the mean widths. Fails if the delta method is
 * outside 0.93 to 0.97, or the other is not far below.
 */
import { wilsonInterval } from "../src/stats/proportion/wilsonInterval.ts";
import { ratioInterval } from "../src/stats/ratio/ratioInterval.ts";
import { ratioMomentsOf } from "../src/stats/ratio/ratioMomentsOf.ts";
import { simulateClicks, TRUE_RATE } from "../test/stats/simulateClicks.ts";

const at = process.argv.indexOf("--simulations");
const simulations = at < 0 ? 2000 : Number(process.argv[at + 1]);

const draw = simulateClicks(300, "clustered clicks");
let naiveCovers = 0;
let deltaCovers = 0;
let naiveWidth = 0;
let deltaWidth = 0;
for (let i = 0; i < simulations; i++) {
  const { clicks, impressions } = draw();
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const naive = wilsonInterval(sumOf(clicks), sumOf(impressions), 0.95);
  const delta = ratioInterval(ratioMomentsOf(clicks, impressions), 0.95)!;
  if (naive.low <= TRUE_RATE && TRUE_RATE <= naive.high) naiveCovers++;
  if (delta.low <= TRUE_RATE && TRUE_RATE <= delta.high) deltaCovers++;
  naiveWidth += naive.high - naive.low;
  deltaWidth += delta.high - delta.low;
}
const shown = (covers: number, width: number): string =>
  `covers ${(covers / simulations).toFixed(4)}, mean width ${(width / simulations).toFixed(5)}`;
console.log(`${simulations} simulations of 300 users`);
console.log(`impressions as trials (Wilson): ${shown(naiveCovers, naiveWidth)}`);
console.log(`users as units (delta method):  ${shown(deltaCovers, deltaWidth)}`);
const isHeld = deltaCovers >= 0.93 * simulations && deltaCovers <= 0.97 * simulations;
if (!isHeld || naiveCovers > 0.8 * simulations) {
  console.error("FAIL: coverage is not what it should be");
  process.exitCode = 1;
}
