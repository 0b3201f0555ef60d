import { normalQuantile } from "../../../stats/distribution/normalQuantile.ts";
import { newcombeInterval } from "../../../stats/proportion/newcombeInterval.ts";
import { type IntervalEnds, wilsonInterval } from "../../../stats/proportion/wilsonInterval.ts";
import type { ScorerAccuracy } from "../scorerAccuracySchema.ts";
import type { SentimentCounts } from "../sentimentCountsSchema.ts";

/** An accuracy that was measured. */
interface MeasuredAccuracy extends ScorerAccuracy {
  negatives: number;
  others: number;
}

/** A number between its limits. */
export interface Limited extends IntervalEnds {
  /** The number. */
  value: number;
}

/**
 * What one more negative text in the truth adds to the texts called negative: sensitivity + specificity - 1 (Youden's index), with its
 * interval by Newcombe's method where both were measured.
 */
export function youdenIndex(accuracy: ScorerAccuracy, level: number): Limited {
  const value = accuracy.sensitivity - (1 - accuracy.specificity);
  if (!isMeasured(accuracy)) return { value, low: value, high: value };
  const { sensitivity, specificity, negatives, others } = accuracy;
  const falselyFound = (1 - specificity) * others;
  return { value, ...newcombeInterval(sensitivity * negatives, negatives, falselyFound, others, level) };
}

/** The true share that an observed one stands for (Rogan and Gladen 1978); may lie outside 0 to 1. */
export function roganGladen(observed: number, { sensitivity, specificity }: ScorerAccuracy): number {
  return (observed - (1 - specificity)) / (sensitivity - (1 - specificity));
}

/** Interval of the true share where the scorer's errors are known exactly: the ends of Wilson's interval, corrected. */
export function correctedWilson(
  counts: SentimentCounts,
  accuracy: ScorerAccuracy,
  level: number,
): IntervalEnds {
  const { low, high } = wilsonInterval(counts.negatives, counts.n, level);
  return within({ low: roganGladen(low, accuracy), high: roganGladen(high, accuracy) });
}

/**
 * Interval of the true share where the scorer's errors were measured: Lang and Reiczigel, Confidence limits for prevalence of disease adjusted
 * for estimated sensitivity and specificity, Preventive Veterinary Medicine 113, 2014, equations 6, 7 and 15 to 17.
 */
export function langReiczigel(
  { negatives, n }: SentimentCounts,
  accuracy: MeasuredAccuracy,
  level: number,
): IntervalEnds {
  const z = -normalQuantile((1 - level) / 2);
  const trials = n + z * z;
  const observed = (negatives + (z * z) / 2) / trials;
  const positives = accuracy.negatives + 2;
  const others = accuracy.others + 2;
  const sensitivity = (accuracy.negatives * accuracy.sensitivity + 1) / positives;
  const specificity = (accuracy.others * accuracy.specificity + 1) / others;
  const share = roganGladen(observed, { sensitivity, specificity });
  const ofSensitivity = (sensitivity * (1 - sensitivity)) / positives;
  const ofSpecificity = (specificity * (1 - specificity)) / others;
  const shift = 2 * z * z * (share * ofSensitivity - (1 - share) * ofSpecificity);
  const variance =
    (observed * (1 - observed)) / trials +
    share * share * ofSensitivity +
    (1 - share) * (1 - share) * ofSpecificity;
  const half = (z * Math.sqrt(variance)) / (sensitivity + specificity - 1);
  return within({ low: share + shift - half, high: share + shift + half });
}

/** Standard error of the corrected share by the delta method; what was not measured adds nothing. */
export function standardErrorOf({ negatives, n }: SentimentCounts, accuracy: ScorerAccuracy): number {
  const { sensitivity, specificity } = accuracy;
  const observed = negatives / n;
  let variance = (observed * (1 - observed)) / n;
  if (isMeasured(accuracy)) {
    const share = roganGladen(observed, accuracy);
    variance += (share * share * sensitivity * (1 - sensitivity)) / accuracy.negatives;
    variance += ((1 - share) * (1 - share) * specificity * (1 - specificity)) / accuracy.others;
  }
  return Math.sqrt(variance) / (sensitivity - (1 - specificity));
}

/** Whether it is known of how many texts the accuracy comes. */
export function isMeasured(accuracy: ScorerAccuracy): accuracy is MeasuredAccuracy {
  return accuracy.negatives !== undefined && accuracy.others !== undefined;
}

/**
 * Interval of a quotient from the limits of both (variance estimates recovery, Zou and Donner 2008, linear in the divisor): the limit of the
 * dividend on that side, and that of the divisor which moves the quotient there.
 *
 * @param dividend - any number
 * @param divisor - above 0, with its limits
 */
export function quotientInterval(dividend: Limited, divisor: Limited): IntervalEnds {
  const quotient = dividend.value / divisor.value;
  const [more, less] = [divisor.high - divisor.value, divisor.value - divisor.low];
  const below = (quotient > 0 ? more : less) * quotient;
  const above = (quotient > 0 ? less : more) * quotient;
  const reach = (x: number, y: number): number => Math.sqrt(x * x + y * y) / divisor.value;
  return {
    low: quotient - reach(dividend.value - dividend.low, below),
    high: quotient + reach(dividend.high - dividend.value, above),
  };
}

/** Shares end at 0 and 1. */
function within({ low, high }: IntervalEnds): IntervalEnds {
  return { low: clampShare(low), high: clampShare(high) };
}

/** The nearest share from 0 to 1. */
export function clampShare(share: number): number {
  return Math.min(1, Math.max(0, share));
}
