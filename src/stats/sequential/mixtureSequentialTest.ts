import { exp } from "../../kernel/math/exp.ts";
import { log } from "../../kernel/math/log.ts";
import { log1p } from "../../kernel/math/log1p.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requirePositive } from "../internal/requirePositive.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";

/** A test that may be looked at after every observation. */
export interface SequentialTest {
  /** Logarithm of the mixture likelihood ratio of a difference against none. */
  logLikelihoodRatio: number;
  /** Always-valid p-value of this look; the p-value of the experiment is the least of all looks. */
  pValue: number;
  /** Interval of the difference that holds at every look together. */
  interval: IntervalEnds;
}

/**
 * The mixture sequential probability ratio test of two arms (Robbins 1970; Johari, Koomen, Pekelis and Walsh, Always valid
 * inference, Operations Research 70, 2022): the chance that the p-value ever falls to 1 - level, however often it is looked at,
 * is at most 1 - level where nothing differs.
 *
 * Method: normal mixture over true differences with mean 0 and the given variance; for n in each arm and V = 2 variance the
 * likelihood ratio is sqrt(V/(V + n τ²)) exp(n² τ² d²/(2V(V + n τ²))). The mixing variance has to be chosen before the data
 * are seen: about the square of the difference hoped for. Cost: about 200 operations.
 *
 * @param n - values in each arm so far, positive
 * @param difference - difference of the means of both arms
 * @param variance - variance of a value within an arm, positive
 * @param mixingVariance - variance of the true differences thought of, positive
 * @param level - 1 minus the chance of a false finding, between 0 and 1
 * @returns the test at this look
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { mixtureSequentialTest } from "socialops/stats";
 *
 * mixtureSequentialTest(1000, 0.12, 1, 0.01).pValue; // => 0.1219529132903
 * ```
 */
export function mixtureSequentialTest(
  n: number,
  difference: number,
  variance: number,
  mixingVariance: number,
  level = 0.95,
): SequentialTest {
  requirePositive(n, "mixtureSequentialTest", "n");
  requireDomain(
    Number.isFinite(difference),
    "mixtureSequentialTest",
    "difference",
    "a finite number",
    difference,
  );
  requirePositive(variance, "mixtureSequentialTest", "variance");
  requirePositive(mixingVariance, "mixtureSequentialTest", "mixingVariance");
  const outside = 2 * checkLevel("mixtureSequentialTest", level);
  const pair = 2 * variance;
  // How many times as much the data say as the mixture does.
  const weight = n * (mixingVariance / pair);
  const growth = log1p(weight);
  const squareOfZ = (difference / pair) * n * difference;
  const logLikelihoodRatio = 0.5 * (squareOfZ * (weight / (1 + weight)) - growth) + 0;
  const half = Math.sqrt((pair / n) * ((1 + weight) / weight) * (growth - 2 * log(outside)));
  const low = difference - half + 0;
  const high = difference + half + 0;
  const isBounded = [logLikelihoodRatio, low, high].every(Number.isFinite);
  requireDomain(isBounded, "mixtureSequentialTest", "n", "numbers whose products are finite", n);
  return {
    logLikelihoodRatio,
    pValue: logLikelihoodRatio <= 0 ? 1 : exp(-logLikelihoodRatio),
    interval: { low, high },
  };
}
