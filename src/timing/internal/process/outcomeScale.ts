import { log } from "../../../kernel/math/log.ts";
import type { OutcomePower } from "../../postingSlotAggregateSchema.ts";

/** An expected outcome, as ln(1 + outcome), and how it moves with the mean on the scale that it was estimated on. */
export interface LogExpectation {
  /** ln(1 + expected outcome). */
  log: number;
  /** Its derivative with respect to the mean. */
  slope: number;
}

/** Expectations below this part of the mean outcome are not believed: they come from straight lines reaching below zero. */
const LEAST_OF_MEAN = 0.05;

/**
 * The expected outcome where outcomes are normal on a power scale: the exact moment of the inverse transform, which is a
 * polynomial for the powers in use and the log-normal mean for 0.
 *
 * @param power - the scale; see `outcomePowers`
 * @param mean - mean on the scale
 * @param variance - variance of one post on the scale
 * @param meanOutcome - mean outcome of all posts
 */
export function logExpectation(
  power: OutcomePower,
  mean: number,
  variance: number,
  meanOutcome: number,
): LogExpectation {
  if (power === 0) return { log: mean + variance / 2, slope: 1 };
  const root = Math.max(0, 1 + power * mean);
  const spread = power * power * variance;
  const { value, rate } = moment(power, root, spread);
  const least = LEAST_OF_MEAN * (1 + meanOutcome);
  return value > least ? { log: log(value), slope: rate / value } : { log: log(least), slope: rate / least };
}

/** The mean of u to the 1/power for u of mean `root` and variance `spread`, and its rate in the mean of the scale. */
function moment(power: OutcomePower, root: number, spread: number): { value: number; rate: number } {
  const square = root * root;
  switch (power) {
    case 1:
      return { value: root, rate: 1 };
    case 0.5:
      return { value: square + spread, rate: root };
    default:
      return {
        value: square * square + 6 * square * spread + 3 * spread * spread,
        rate: root * (square + 3 * spread),
      };
  }
}
