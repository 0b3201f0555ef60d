import { SLOTS } from "./process/slotKernel.ts";
import type { SlotSums } from "./process/slotPosterior.ts";

/** Signal shares outside of these are not believed: one post's noise is far larger than any timing effect. A convention. */
const LEAST_SIGNAL = 0.04;
const MOST_SIGNAL = 0.6;

/** With fewer degrees of freedom within slots, the total variance stands for the noise. */
const FEWEST_WITHIN = 10;

/**
 * Variance of slot effects in units of the noise variance, by the method of moments: the squares between hours, between
 * weekdays and between slots, added up, are set equal to what the kernel lets expect of them (analysis-of-variance
 * estimator, Searle, Casella and McCulloch 1992, Variance components, chapter 5).
 *
 * @param sums - the slots; at least one with posts
 * @param kernel - prior covariance of slot effects, in units of their variance
 * @returns the ratio, kept between 0.04 and 0.6
 */
export function signalByMoments(sums: SlotSums, kernel: Float64Array): number {
  const noise = noiseByMoments(sums);
  if (noise <= 0) return LEAST_SIGNAL;
  let surplus = 0;
  let expected = 0;
  for (const [classes, classOf] of partitions) {
    const part = momentsOf(sums, kernel, classes, classOf);
    surplus += part.squares - noise * (part.used - 1);
    expected += part.expected;
  }
  if (expected < 1e-9) return LEAST_SIGNAL;
  return Math.min(MOST_SIGNAL, Math.max(LEAST_SIGNAL, surplus / expected / noise));
}

const partitions: readonly (readonly [number, (slot: number) => number])[] = [
  [24, (slot) => slot % 24],
  [7, (slot) => Math.floor(slot / 24)],
  [SLOTS, (slot) => slot],
];

/**
 * Variance of one post's outcome in its slot: pooled within slots, or in total where hardly any slot has two posts.
 *
 * @param sums - the slots
 * @returns the variance; 0 where all outcomes are equal
 */
export function noiseByMoments(sums: SlotSums): number {
  const { n, mean, within, levelFreedom } = sums;
  let posts = 0;
  let used = 0;
  let total = 0;
  for (let s = 0; s < SLOTS; s++) {
    posts += n[s]!;
    if (n[s]! > 0) {
      used++;
      total += n[s]! * mean[s]!;
    }
  }
  const freedom = posts - used - levelFreedom;
  if (freedom >= FEWEST_WITHIN) return within / freedom;
  let between = 0;
  for (let s = 0; s < SLOTS; s++) {
    if (n[s]! > 0) between += n[s]! * (mean[s]! - total / posts) * (mean[s]! - total / posts);
  }
  return (within + between) / Math.max(1, posts - 1 - levelFreedom);
}

/**
 * Squares between the classes of a partition of the week, and how much of them a unit of signal variance makes:
 * sum over classes of n' K n / n_class, less n' K n / n over the whole week.
 */
function momentsOf(
  { n, mean }: SlotSums,
  kernel: Float64Array,
  classes: number,
  classOf: (slot: number) => number,
): { squares: number; expected: number; used: number } {
  const posts = new Float64Array(classes);
  const totals = new Float64Array(classes);
  const inClass = new Float64Array(classes);
  let all = 0;
  let total = 0;
  let inWeek = 0;
  const occupied = Array.from(n.keys()).filter((slot) => n[slot]! > 0);
  const classesOf = occupied.map(classOf);
  for (const [i, a] of occupied.entries()) {
    const ofA = classesOf[i]!;
    posts[ofA] = posts[ofA]! + n[a]!;
    totals[ofA] = totals[ofA]! + n[a]! * mean[a]!;
    all += n[a]!;
    total += n[a]! * mean[a]!;
    for (let j = 0; j < occupied.length; j++) {
      const b = occupied[j]!;
      const shared = n[a]! * n[b]! * kernel[a * SLOTS + b]!;
      inWeek += shared;
      if (classesOf[j] === ofA) inClass[ofA] = inClass[ofA]! + shared;
    }
  }
  let squares = 0;
  let expected = -inWeek / all;
  let used = 0;
  for (let c = 0; c < classes; c++) {
    if (posts[c] === 0) continue;
    const apart = totals[c]! / posts[c]! - total / all;
    squares += posts[c]! * apart * apart;
    expected += inClass[c]! / posts[c]!;
    used++;
  }
  return { squares, expected, used };
}
