import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { quantile } from "../../../stats/sample/quantile.ts";
import { quantileInterval } from "../../../stats/sample/quantileInterval.ts";

const HOUR = 3_600_000;
/** Gaps without which nothing is said about regularity. A convention. */
const LEAST_GAPS = 10;

/** A quantile of gaps (in milliseconds) in hours, with its distribution-free interval. */
export function gapQuantile(gaps: readonly number[], p: number, level: number): Estimate {
  const n = gaps.length;
  if (n < 1) return absent("too-few", n, 1);
  const { low, high } = quantileInterval(gaps, p, level);
  return {
    status: "ok",
    value: quantile(gaps, p) / HOUR,
    unit: "hours",
    n,
    nUnit: "gaps",
    method: "quantile (type 7)",
    interval:
      low === null || high === null
        ? null
        : { low: low / HOUR, high: high / HOUR, level, method: "order statistics" },
  };
}

/** A measure of how regular gaps are, as a function of their number and coefficient of variation. */
export interface GapMeasure {
  /** Its name. */
  method: string;
  /** Its least value. */
  least: number;
  /** Its greatest value for so many gaps. */
  most: (n: number) => number;
  /** Its value. */
  of: (variation: number, n: number) => number;
}

/** Population standard deviation over mean; at most √(n - 1). */
export const gapVariation: GapMeasure = {
  method: "coefficient of variation",
  least: 0,
  most: (n) => Math.sqrt(n - 1),
  of: (variation) => variation,
};

/**
 * Burstiness (Goh and Barabási, EPL 81, 2008) in the form of Kim and Jo (Physical Review E 94, 2016), which reaches from -1 to 1
 * and is 0 at random for any number of gaps.
 */
export const gapBurstiness: GapMeasure = {
  method: "burstiness (kim-jo)",
  least: -1,
  most: () => 1,
  of: (variation, n) => {
    const [above, below] = [Math.sqrt(n + 1), Math.sqrt(n - 1)];
    return (above * variation - below) / ((above - 2) * variation + below);
  },
};

/** A measure of gaps with the interval of the jackknife that leaves out one gap at a time. */
export function gapMeasure(gaps: readonly number[], measure: GapMeasure, level: number): Estimate {
  const n = gaps.length;
  if (n < LEAST_GAPS) return absent("too-few", n, LEAST_GAPS);
  let sum = 0;
  for (const gap of gaps) sum += gap;
  if (sum === 0) return absent("not-identified", n);
  const mean = sum / n;
  let squares = 0;
  for (const gap of gaps) squares += (gap - mean) * (gap - mean);
  const value = measure.of(Math.sqrt(squares / n) / mean, n);
  // Without one gap: mean and squares follow from its distance to the mean.
  const without = gaps.map((gap) => {
    const apart = gap - mean;
    const rest = Math.max(0, squares - (apart * apart * n) / (n - 1));
    const restMean = mean - apart / (n - 1);
    return restMean <= 0 ? value : measure.of(Math.sqrt(rest / (n - 1)) / restMean, n - 1);
  });
  const half = -normalQuantile((1 - level) / 2) * jackknifeError(without);
  return {
    status: "ok",
    value: value + 0,
    unit: "ratio",
    n,
    nUnit: "gaps",
    method: measure.method,
    interval: {
      low: Math.min(value, Math.max(measure.least, value - half)) + 0,
      high: Math.max(value, Math.min(measure.most(n), value + half)) + 0,
      level,
      method: "jackknife (gap)",
    },
  };
}

function jackknifeError(without: readonly number[]): number {
  const n = without.length;
  let sum = 0;
  for (const value of without) sum += value;
  let squares = 0;
  for (const value of without) squares += (value - sum / n) * (value - sum / n);
  return Math.sqrt((squares * (n - 1)) / n);
}
