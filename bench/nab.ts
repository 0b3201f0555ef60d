/**
 * How much the monitor's scores on NAB's realTweets owe to its constants: the scores with the constants as they are, with all of
 * them jittered together 300 times, and with constants that were chosen on nine files and judged on the tenth. The detector is written
 * down once more here, with its constants as parameters, and held to `monitorSeries`.
 * Run: `SOCIALOPS_DATA=../shared/data npx tsx bench/nab.ts [jitters]`, some ten seconds.
 */
import { monitorSeries } from "../src/crisis/monitor/monitorSeries.ts";
import { createRandomSource } from "../src/kernel/createRandomSource.ts";
import { type NabFile, nabProfiles, nabScore, readNab } from "../test/crisis/monitor/nabScore.ts";

const folder = process.env.SOCIALOPS_DATA;
const JITTERS = Number(process.argv[2] ?? 300);
const PROFILES = Object.keys(nabProfiles) as (keyof typeof nabProfiles)[];

interface Constants {
  fastRows: number;
  slowRows: number;
  floor: number;
  memory: number;
  raise: number;
  alarmsPerWeek: number;
  quietRows: number;
  leastVariance: number;
}

const SHIPPED: Constants = {
  fastRows: 3,
  slowRows: 12,
  floor: 3,
  memory: 3000,
  raise: 0.3,
  alarmsPerWeek: 1,
  quietRows: 144,
  leastVariance: 0.01,
};

/** The detector of the method notes, for points every five minutes without gaps. */
function alarmsOf({ at, count }: NabFile, constants: Constants): number[] {
  const { floor, memory, raise, alarmsPerWeek, quietRows, leastVariance } = constants;
  const windows = [constants.fastRows, constants.slowRows].map((rows) => ({
    rows,
    sum: 0,
    mean: 0,
    variance: 0,
    threshold: floor,
  }));
  const relax = Math.exp((-raise * alarmsPerWeek) / 2 / 2016);
  const alarms: number[] = [];
  let since = Number.POSITIVE_INFINITY;
  for (let i = 0; i < at.length; i += 1) {
    since += 1;
    const over = windows.filter((window) => {
      window.sum += count[i]! - (i >= window.rows ? count[i - window.rows]! : 0);
      window.threshold = Math.max(floor, window.threshold * relax);
      const y = Math.sqrt((window.sum * window.rows) / Math.min(i + 1, window.rows) + 0.375);
      if (i === 0) window.mean = y;
      const step = y - window.mean;
      const isOver =
        step > 0 && step * step >= window.threshold * window.threshold * (window.variance + leastVariance);
      const weight = Math.max(1 / memory, 1 / (i + 2));
      window.mean += weight * step;
      window.variance = (1 - weight) * (window.variance + weight * step * step);
      return isOver;
    });
    if (over.length === 0 || since <= quietRows) continue;
    for (const window of over) window.threshold *= Math.exp(raise);
    since = 0;
    alarms.push(i);
  }
  return alarms;
}

function chosenOnTheOthers(files: readonly NabFile[]): number {
  const grid: Constants[] = [];
  for (const fastRows of [1, 3])
    for (const floor of [2.5, 3, 3.5, 4])
      for (const raise of [0.2, 0.3, 0.4])
        for (const quietRows of [72, 144]) grid.push({ ...SHIPPED, fastRows, floor, raise, quietRows });
  const alarms = grid.map((constants) => files.map((file) => alarmsOf(file, constants)));
  const judged = files.map((_, left) => {
    const others = files.filter((_, f) => f !== left);
    const scores = alarms.map((own) =>
      nabScore(
        others,
        own.filter((_, f) => f !== left),
      ),
    );
    return alarms[scores.indexOf(Math.max(...scores))]![left]!;
  });
  return nabScore(files, judged);
}

if (folder === undefined) {
  console.log("NAB: SOCIALOPS_DATA is not set");
} else {
  const files = readNab(`${folder}/nab`);
  const shipped = files.map(({ at, count }) => monitorSeries({ at, count }).alerts.map(({ index }) => index));
  const again = files.map((file) => alarmsOf(file, SHIPPED));
  const isSame = JSON.stringify(shipped) === JSON.stringify(again);
  console.log(`NAB realTweets, the constants as they are; written down twice, the same alarms: ${isSame}`);
  for (const profile of PROFILES) console.log(`  ${profile} ${nabScore(files, shipped, profile).toFixed(2)}`);
  const found = files.map(({ window, windows }, f) => {
    const hit = new Set(shipped[f]!.map((i) => window[i]!).filter((w) => w >= 0)).size;
    return [hit, windows, shipped[f]!.filter((i) => i >= files[f]!.probation && window[i]! < 0).length];
  });
  const total = (k: number): number => found.reduce((sum, row) => sum + row[k]!, 0);
  console.log(`  windows found ${total(0)} of ${total(1)}, alarms outside ${total(2)}`);

  const random = createRandomSource(1);
  const by = (value: number, share: number): number => value * (1 + share * (2 * random.nextFloat() - 1));
  const rows = (value: number): number => Math.max(1, Math.round(by(value, 0.25)));
  const scores = Array.from({ length: JITTERS }, () => {
    const constants = {
      fastRows: rows(SHIPPED.fastRows),
      slowRows: rows(SHIPPED.slowRows),
      floor: by(SHIPPED.floor, 0.15),
      memory: by(SHIPPED.memory, 0.25),
      raise: by(SHIPPED.raise, 0.25),
      alarmsPerWeek: by(SHIPPED.alarmsPerWeek, 0.25),
      quietRows: rows(SHIPPED.quietRows),
      leastVariance: by(SHIPPED.leastVariance, 0.25),
    };
    return nabScore(
      files,
      files.map((file) => alarmsOf(file, constants)),
    );
  }).sort((a, b) => a - b);
  const mean = scores.reduce((sum, score) => sum + score, 0) / JITTERS;
  const low = scores[Math.floor(0.05 * JITTERS)]!;
  console.log(
    `  ${JITTERS} jitters, all constants by 25 % (the floor by 15 %): mean ${mean.toFixed(2)}, 5 % below ${low.toFixed(2)}, worst ${scores[0]!.toFixed(2)}`,
  );
  console.log(
    `  48 sets of constants, the best on nine files judged on the tenth: ${chosenOnTheOthers(files).toFixed(2)}`,
  );
  if (!isSame || mean < 78) process.exitCode = 1;
}
