import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { requireValues } from "../internal/requireValues.ts";

/** Two samples compared by chance itself. */
export interface PermutationTest {
  /** Mean of the first sample minus that of the second. */
  difference: number;
  /** Two-sided p-value of no difference: never 0. */
  pValue: number;
  /** How many of the permutations differed at least as much. */
  atLeast: number;
}

/** Values that may be moved: about ten seconds. */
const MOST_MOVES = 5e8;

/**
 * Compares two samples by how often a random division of all values into samples of the same sizes has means that differ as
 * much. Needs no assumption on the distribution; tests that nothing differs at all, spread included.
 *
 * Method: p = (b + 1)/(k + 1) for b of k permutations (Phipson and Smyth, Permutation p-values should never be zero, 2010),
 * differences that are equal but for rounding counted as equal. Cost: the size of the smaller sample times the permutations.
 *
 * @param x - the first sample, at least one finite number
 * @param y - the second
 * @param seed - a safe integer or text: the same seed gives the same p-value
 * @param permutations - how many, from 1; the p-value has a standard error of about `sqrt(p (1 - p) / permutations)`
 * @returns the test
 * @throws {@link SocialOpsError} `out-of-domain`, also where all permutations together would move more than 5e8 values;
 *   `invalid-argument` for a seed that is neither
 *
 * @example
 * ```ts
 * import { permutationTest } from "socialops/stats";
 *
 * permutationTest([12, 14, 11, 13], [8, 9, 7, 10], 7, 999).difference; // => 4
 * permutationTest([12, 14, 11, 13], [8, 9, 7, 10], 7, 999).pValue < 0.05; // => true
 * permutationTest([3, 3], [3, 3], 7, 999).pValue; // => 1
 * ```
 */
export function permutationTest(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  seed: number | string,
  permutations = 9999,
): PermutationTest {
  requireValues(x, 1, "permutationTest", "x");
  requireValues(y, 1, "permutationTest", "y");
  const moved = Math.min(x.length, y.length);
  const most = Math.floor(MOST_MOVES / moved);
  requireDomain(
    Number.isSafeInteger(permutations) && permutations >= 1 && permutations <= most,
    "permutationTest",
    "permutations",
    `a whole number from 1 to ${most}`,
    permutations,
  );
  const random = createRandomSource(seed);
  const all = Float64Array.from([...Array.from(x), ...Array.from(y)]);
  // Around their mean sums stay small, and so does what they are rounded by.
  const { mean } = centeredMoments(all, "permutationTest", "x");
  for (let i = 0; i < all.length; i++) all[i]! -= mean;
  const a = centeredMoments(x, "permutationTest", "x");
  const b = centeredMoments(y, "permutationTest", "y");
  const difference = a.mean - b.mean + (a.meanRest - b.meanRest);
  const small = x.length <= y.length ? all.slice(0, moved) : all.slice(x.length);
  const size = all.reduce((sum, value) => sum + Math.abs(value), 0);
  const observed = Math.abs(small.reduce((sum, value) => sum + value, 0)) - 1e-12 * size;
  let atLeast = 0;
  for (let round = 0; round < permutations; round++) {
    let total = 0;
    for (let i = 0; i < moved; i++) {
      const j = i + random.nextInt(all.length - i);
      const drawn = all[j]!;
      all[j] = all[i]!;
      all[i] = drawn;
      total += drawn;
    }
    if (Math.abs(total) >= observed) atLeast++;
  }
  return { difference, pValue: (atLeast + 1) / (permutations + 1), atLeast };
}
