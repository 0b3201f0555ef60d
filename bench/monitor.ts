/**
 * A monitor over columns, over rows and pushed point by point, in one run against an exponentially weighted z-score, the loop
 * that a user would write instead; the alerts of all ways are compared. Run: `npx tsx bench/monitor.ts [points]`.
 */
import { createMonitor } from "../src/crisis/monitor/createMonitor.ts";
import { monitorPoint } from "../src/crisis/monitor/monitorPoint.ts";
import { monitorSeries } from "../src/crisis/monitor/monitorSeries.ts";
import { createRandomSource } from "../src/kernel/createRandomSource.ts";

const POINTS = Number(process.argv[2] ?? 200_000);
const REPEATS = 15;
const INTERVAL_MS = 300_000;

const random = createRandomSource(7);
const at = Float64Array.from({ length: POINTS }, (_, i) => i * INTERVAL_MS);
const count = at.map(() => Math.floor(5 - 20 * Math.log(1 - random.nextFloat())));
const lists = { at: Array.from(at), count: Array.from(count) };
const rows = lists.at.map((ms, i) => ({ at: ms, count: lists.count[i]! }));
const sevenStreams = ["a", "b", "c", "d", "e", "f", "g"].map((name) => ({ name }));
const named = rows.map(({ at: ms, count: events }, i) => ({
  at: ms - (i % 7) * INTERVAL_MS,
  count: events,
  stream: sevenStreams[i % 7]!.name,
}));

/** Mean and variance that forget, the deviation of each count, nothing against an alarm that repeats itself. */
function zScores(counts: Float64Array): number {
  let mean = counts[0]!;
  let variance = 1;
  let alarms = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const step = counts[i]! - mean;
    if (step / Math.sqrt(variance) > 3) alarms += 1;
    mean += step / 3000;
    variance += (step * step - variance) / 3000;
  }
  return alarms;
}

function push(
  points: Iterable<{ at: number; count: number; stream?: string }>,
  start = createMonitor(),
): number {
  let state = start;
  let alarms = 0;
  for (const point of points) {
    const step = monitorPoint(state, point);
    state = step.state;
    if (step.alert !== undefined) alarms += 1;
  }
  return alarms;
}

const sevenMonitor = createMonitor({ streams: sevenStreams, intervalMinutes: 35 });
const ways: readonly (readonly [string, () => number])[] = [
  ["z-scores by hand", () => zScores(count)],
  ["monitorSeries, columns", () => monitorSeries({ at, count }).alerts.length],
  ["monitorSeries, lists", () => monitorSeries(lists).alerts.length],
  ["monitorSeries, rows", () => monitorSeries(rows).alerts.length],
  ["monitorPoint", () => push(rows)],
  ["monitorPoint, seven streams", () => push(named, sevenMonitor)],
];

console.log(`monitor, ${POINTS} points of five minutes; the fastest of ${REPEATS} runs`);
const fastest = ways.map(() => Number.POSITIVE_INFINITY);
const alarms = ways.map(() => 0);
for (let repeat = 0; repeat < REPEATS; repeat += 1) {
  for (const [i, [, run]] of ways.entries()) {
    const start = performance.now();
    alarms[i] = run();
    fastest[i] = Math.min(fastest[i]!, ((performance.now() - start) * 1e6) / POINTS);
  }
}
for (const [i, [what]] of ways.entries()) {
  const ns = fastest[i]!;
  console.log(
    `  ${what.padEnd(30)} ${ns.toFixed(1).padStart(7)} ns/point   ${(ns / fastest[0]!).toFixed(1).padStart(6)} of by hand   ${alarms[i]} alarms`,
  );
}

const batch = JSON.stringify(monitorSeries({ at, count }));
let state = createMonitor();
const alerts: unknown[] = [];
for (const [index, point] of rows.entries()) {
  const step = monitorPoint(state, point);
  state = step.state;
  if (step.alert !== undefined) alerts.push({ index, ...step.alert });
}
const outcomes = [JSON.stringify(monitorSeries(rows)), JSON.stringify(monitorSeries(lists))];
outcomes.push(JSON.stringify({ alerts, state, unreadable: 0 }));
const differing = outcomes.filter((outcome) => outcome !== batch).length;
console.log(`  outcomes that differ from those of columns: ${differing} of ${outcomes.length}`);
if (differing > 0) process.exitCode = 1;
