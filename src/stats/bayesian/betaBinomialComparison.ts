import { betaValue } from "../internal/betaOdds.ts";
import { checkLevel } from "../internal/checkLevel.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import type { IntervalEnds } from "../proportion/wilsonInterval.ts";
import { precedence } from "./internal/precedence.ts";

/** Two shares compared by what is believed of them after the data. */
export interface BetaBinomialComparison {
  /** Probability that the share of B is above that of A. */
  probabilityBAboveA: number;
  /** What is lost on average by taking B: the mean of how far A is above B, 0 where it is not. */
  expectedLossB: number;
  /** What is lost on average by taking A. */
  expectedLossA: number;
  /** Mean of B - A. */
  expectedDifference: number;
  /** Mean of B/A - 1; null where it is infinite, as with no success in A under a uniform prior. */
  expectedLift: number | null;
  /** Credible interval of the share of A: the same probability outside on each side. */
  intervalA: IntervalEnds;
  /** Credible interval of the share of B. */
  intervalB: IntervalEnds;
}

/** Beyond, the sums take seconds. */
const LARGEST = 1e8;

/**
 * Compares two shares, each with a beta prior: which is larger, and what a wrong choice costs.
 *
 * Method: closed form. With whole parameters a beta value is an order statistic of uniform ones, so which of two is larger
 * asks how many of one sample lie below an order statistic of the other: a finite sum of positive terms, and one for each
 * expected loss. No simulation and no difference of large numbers: relative error about 1e-12 at a million trials.
 * Cost: grows with the trials, some tens of milliseconds at a million, some seconds at 1e8. For trials that are independent of each other: one click or none of each user.
 *
 * @param successesA - of the first arm, a whole number from 0 to nA
 * @param nA - trials of the first arm, at most 1e8
 * @param successesB - of the second arm
 * @param nB - trials of the second arm
 * @param level - probability within the credible intervals, between 0 and 1
 * @param priorSuccesses - first parameter of the beta prior of both, a whole number from 1 to 1e8; 1 and 1 is uniform
 * @param priorFailures - second parameter of the prior
 * @returns the comparison
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { betaBinomialComparison } from "socialops/stats";
 *
 * const posterior = betaBinomialComparison(120, 1000, 150, 1000, 0.95);
 * posterior.probabilityBAboveA; // => 0.9750678368121
 * posterior.expectedLossB; // => 0.0001441778551118
 * betaBinomialComparison(0, 20, 3, 20).expectedLift; // => null
 * ```
 */
export function betaBinomialComparison(
  successesA: number,
  nA: number,
  successesB: number,
  nB: number,
  level = 0.95,
  priorSuccesses = 1,
  priorFailures = 1,
): BetaBinomialComparison {
  checkArm(successesA, nA, "A");
  checkArm(successesB, nB, "B");
  const outside = checkLevel("betaBinomialComparison", level);
  checkWhole(priorSuccesses, 1, LARGEST, "priorSuccesses");
  checkWhole(priorFailures, 1, LARGEST, "priorFailures");
  const a = successesA + priorSuccesses;
  const restA = nA - successesA + priorFailures;
  const b = successesB + priorSuccesses;
  const restB = nB - successesB + priorFailures;
  const sizeA = a + restA - 1;
  const sizeB = b + restB - 1;
  const belowA = precedence(a, restA, sizeB, b - 1);
  const belowB = precedence(b, restB, sizeA, a - 1);
  // Neighboring places of all uniform values together are 1/places apart on average, whichever sample they belong to.
  const places = sizeA + sizeB + 1;
  const difference = b / (sizeB + 1) - a / (sizeA + 1);
  return {
    probabilityBAboveA: belowA.atMost,
    expectedLossB: (belowB.shortfall + belowA.excess) / places,
    expectedLossA: (belowA.shortfall + belowB.excess) / places,
    expectedDifference: difference + 0,
    expectedLift: a > 1 ? (b / (sizeB + 1)) * (sizeA / (a - 1)) - 1 + 0 : null,
    intervalA: ends(a, restA, outside),
    intervalB: ends(b, restB, outside),
  };
}

function ends(a: number, b: number, outside: number): IntervalEnds {
  return { low: betaValue(a, b, outside, false), high: betaValue(a, b, outside, true) };
}

function checkArm(successes: number, n: number, arm: "A" | "B"): void {
  checkWhole(n, 0, LARGEST, `n${arm}`);
  checkWhole(successes, 0, n, `successes${arm}`);
}

function checkWhole(value: number, least: number, most: number, path: string): void {
  requireDomain(
    Number.isSafeInteger(value) && value >= least && value <= most,
    "betaBinomialComparison",
    path,
    `a whole number from ${least} to ${most}`,
    value,
  );
}
