import { absent } from "../../../kernel/absent.ts";
import type { Estimate } from "../../../kernel/estimateSchema.ts";
import { log } from "../../../kernel/math/log.ts";
import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";

/** Posts without which nothing is said about weekdays and hours. A convention. */
const LEAST_POSTS = 10;

/**
 * The entropy of counts as a part of the greatest possible over all classes, those without a count too, with the interval of the
 * jackknife that leaves out one post at a time.
 */
export function evenness(counts: ArrayLike<number>, level: number): Estimate {
  const classes = counts.length;
  let n = 0;
  for (let i = 0; i < classes; i++) n += counts[i]!;
  if (n < LEAST_POSTS) return absent("too-few", n, LEAST_POSTS);
  // Entropy = log n - Σ c log c / n.
  const term = (count: number): number => (count <= 0 ? 0 : count * log(count));
  let terms = 0;
  for (let i = 0; i < classes; i++) terms += term(counts[i]!);
  const of = (sum: number, total: number): number =>
    Math.max(0, Math.min(1, (log(total) - sum / total) / log(classes)));
  const value = of(terms, n);
  let mean = 0;
  const without: [value: number, times: number][] = [];
  for (let i = 0; i < classes; i++) {
    const count = counts[i]!;
    if (count === 0) continue;
    const left = of(terms - term(count) + term(count - 1), n - 1);
    without.push([left, count]);
    mean += (left * count) / n;
  }
  let squares = 0;
  for (const [left, times] of without) squares += times * (left - mean) * (left - mean);
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt((squares * (n - 1)) / n);
  return {
    status: "ok",
    value,
    unit: "ratio",
    n,
    nUnit: "posts",
    method: `entropy / log ${classes}`,
    interval: {
      low: Math.max(0, value - half),
      high: Math.min(1, value + half),
      level,
      method: "jackknife (post)",
    },
  };
}
