/**
 * Streams without anomalies over 52 weeks, and ramps: alarms against the budget, and how soon a ramp is found. Means from 0.05 to 100,
 * dispersions from Poisson's to 3, day and week shapes, three intervals, holes, outages, shares and totals, eight streams together.
 * Run: `npx tsx bench/falseAlarms.ts [seeds]`, some five minutes with three seeds.
 */
import type { MonitorOptions } from "../src/crisis/monitor/createMonitor.ts";
import type { MonitorPoint } from "../src/crisis/monitor/monitorPoint.ts";
import { monitorSeries } from "../src/crisis/monitor/monitorSeries.ts";
import { createRandomSource } from "../src/kernel/createRandomSource.ts";
import { countSource, evenStream, ramp, weekShapes } from "../test/crisis/monitor/streams.ts";

const SEEDS = Number(process.argv[2] ?? 2);
const WEEKS = 52;
const MEANS = [0.05, 1, 3, 10, 30, 100];
const DISPERSIONS = [0, 0.1, 0.5, 1, 3];
const shapes = Object.keys(weekShapes) as (keyof typeof weekShapes)[];
const seeds = Array.from({ length: SEEDS }, (_, seed) => seed);

interface Tally {
  runs: number;
  alarms: number;
  worst: number;
  over: number;
}

function count(tally: Tally, alarms: number, budget: number): void {
  tally.runs += 1;
  tally.alarms += alarms;
  tally.worst = Math.max(tally.worst, alarms);
  if (alarms > budget) tally.over += 1;
}

function report(what: string, budget: number, run: (tally: Tally) => void): void {
  const tally = { runs: 0, alarms: 0, worst: 0, over: 0 };
  run(tally);
  if (tally.over > 0) process.exitCode = 1;
  console.log(
    `  ${what.padEnd(38)} ${String(tally.runs).padStart(4)} streams   mean ${(tally.alarms / tally.runs).toFixed(1).padStart(5)}   worst ${String(tally.worst).padStart(3)}   budget ${budget}   over it ${tally.over}`,
  );
}

function forAll(use: (mean: number, dispersion: number, seed: number) => void): void {
  for (const mean of MEANS)
    for (const dispersion of DISPERSIONS) for (const seed of seeds) use(mean, dispersion, seed);
}

console.log(`streams without anomalies, alarms over ${WEEKS} weeks`);
for (const minutes of [5, 60, 1440]) {
  for (const shape of shapes) {
    if (minutes === 1440 && !(shape === "even" || shape.endsWith("weekends"))) continue;
    report(`every ${minutes} minutes, ${shape}`, WEEKS, (tally) =>
      forAll((mean, dispersion, seed) => {
        const stream = evenStream({ minutes, weeks: WEEKS, mean, dispersion, shape, seed });
        count(tally, monitorSeries(stream).alerts.length, WEEKS);
      }),
    );
  }
}
for (const alarmsPerWeek of [0.02, 0.1, 0.5, 3]) {
  const budget = Math.max(1, Math.floor(WEEKS * alarmsPerWeek));
  report(`${alarmsPerWeek} a week, hourly, quiet weekends`, budget, (tally) =>
    forAll((mean, dispersion, seed) => {
      const stream = evenStream({
        minutes: 60,
        weeks: WEEKS,
        mean,
        dispersion,
        shape: "quiet weekends",
        seed,
      });
      count(tally, monitorSeries(stream, { alarmsPerWeek }).alerts.length, budget);
    }),
  );
}

/** Points of one kind for each mean, dispersion and seed. */
function odd(
  what: string,
  options: MonitorOptions,
  points: (stream: ReturnType<typeof evenStream>, name: string) => MonitorPoint[],
): void {
  report(what, WEEKS, (tally) =>
    forAll((mean, dispersion, seed) => {
      const stream = evenStream({ minutes: 60, weeks: WEEKS, mean, dispersion, shape: "daily", seed });
      const list = points(stream, `${mean} ${dispersion} ${seed}`);
      count(tally, monitorSeries(list, options).alerts.length, WEEKS);
    }),
  );
}
const pointsOf = ({ at, count: counts }: ReturnType<typeof evenStream>): MonitorPoint[] =>
  Array.from(at, (ms, i) => ({ at: ms, count: counts[i]! }));
odd("three of ten points missing", {}, (stream, name) => {
  const random = createRandomSource(name);
  return pointsOf(stream).filter((_, i) => i < 2 || random.nextFloat() > 0.3);
});
odd("outages of one to three weeks", {}, (stream) =>
  pointsOf(stream).filter((_, i) => i % 2000 < 1500 || (i % 4000 > 3700 && i % 4000 < 3900)),
);
odd("times that are off by up to a third", { intervalMinutes: 60 }, (stream, name) => {
  const random = createRandomSource(name);
  return pointsOf(stream).map((point) => ({
    ...point,
    at: Number(point.at) + (random.nextFloat() - 0.5) * 0.66 * 3_600_000,
  }));
});
odd(
  "a running total, reset each fortnight, holes",
  { streams: [{ name: "views", measure: "counter" }] },
  (stream, name) => {
    const random = createRandomSource(name);
    let total = 0;
    const totals = pointsOf(stream).map((point, i) => {
      total = (i % 336 === 300 ? 0 : total) + Number(point.count);
      return { ...point, count: total };
    });
    return totals.filter((_, i) => i < 2 || random.nextFloat() > 0.1);
  },
);
odd("a share of 0.15", { streams: [{ name: "negative", measure: "share" }] }, (stream, name) => {
  const random = createRandomSource(name);
  return pointsOf(stream).map((point) => {
    let bad = 0;
    for (let i = 0; i < Number(point.count); i += 1) if (random.nextFloat() < 0.15) bad += 1;
    return { at: point.at, count: bad, total: point.count };
  });
});
odd(
  "eight streams under one budget",
  { streams: Array.from({ length: 8 }, (_, i) => ({ name: `${i}` })), intervalMinutes: 60 },
  ({ at }, name) => {
    const draw = countSource(name);
    const [mean, dispersion] = name.split(" ").map(Number) as [number, number];
    return Array.from(at).flatMap((ms) =>
      Array.from({ length: 8 }, (_, i) => ({ at: ms, count: draw(mean, dispersion), stream: `${i}` })),
    );
  },
);

console.log("ramps from a tenth of the usual on, 60 runs each: minutes until they are found");
for (const mean of [0.5, 5, 20]) {
  for (const doubling of [15, 60, 180]) {
    const delays: number[] = [];
    for (let seed = 0; seed < 60; seed += 1) {
      const { start, ...stream } = ramp(mean, doubling, seed);
      const alert = monitorSeries(stream).alerts.find(({ index }) => index >= start);
      if (alert !== undefined) delays.push((alert.index - start) * 5);
    }
    delays.sort((a, b) => a - b);
    const at = (share: number): number | undefined => delays[Math.floor(share * (delays.length - 1))];
    console.log(
      `  ${mean} every 5 minutes, doubling in ${doubling}: found ${delays.length} of 60, median ${at(0.5)}, 90 % within ${at(0.9)}, last ${at(1)}`,
    );
  }
}
