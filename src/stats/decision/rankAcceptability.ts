import { createRandomSource } from "../../kernel/createRandomSource.ts";
import { requireDomain } from "../internal/requireDomain.ts";
import { checkRows } from "./internal/checkDecision.ts";

/** Options of `rankAcceptability`. */
export interface RankAcceptabilityOptions {
  /** A safe integer or text. */
  seed: number | string;
  /** How many weights are drawn, 100 to 1,000,000. Default 10,000: shares are then good to about 0.01. */
  draws?: number | undefined;
  /** Upper ends of values that are known as intervals only, drawn evenly between; rows and columns like the values, which are the lower ends. */
  high?: readonly (readonly number[])[] | undefined;
}

/**
 * How often each option comes to each rank when nothing is known of the weights: these are drawn evenly from all that add up to 1
 * (stochastic multicriteria acceptability analysis, Lahdelma and Salminen 2001), values known as intervals evenly between their ends.
 * An option that wins by the weights at hand but seldom by others wins because of the weights.
 *
 * Cost: draws times options times criteria.
 *
 * @param values - a row an option, a column a criterion, on fixed scales; the more, the better
 * @param options - seed, draws, upper ends
 * @returns for each option its share of rank 1, rank 2, …; equal scores take ranks in the options' order
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { rankAcceptability } from "socialops/stats";
 *
 * const shares = rankAcceptability([[0.8, 0.4], [0.5, 0.9], [0.4, 0.3]], { seed: 1 });
 * shares[2]; // => [0, 0, 1]
 * Math.abs(shares[0]![0]! - 0.375) < 0.02; // => true
 * ```
 */
export function rankAcceptability(
  values: readonly (readonly number[])[],
  options: RankAcceptabilityOptions,
): number[][] {
  const where = "rankAcceptability";
  const low = checkRows(values, where, "values");
  const { seed, draws = 10_000, high: given } = options ?? {};
  const isCount = Number.isInteger(draws) && draws >= 100 && draws <= 1_000_000;
  requireDomain(isCount, where, "options.draws", "a whole number from 100 to 1000000", draws);
  const high = given === undefined ? low : checkRows(given, where, "options.high");
  const criteria = low[0]!.length;
  const isLike = high.length === low.length && high[0]!.length === criteria;
  requireDomain(isLike, where, "options.high", "as many options and criteria as the values", high.length);
  for (const [i, row] of high.entries())
    for (const [j, end] of row.entries())
      requireDomain(
        end >= low[i]![j]!,
        where,
        `options.high[${i}][${j}]`,
        "an end that is not below the value",
        end,
      );

  const random = createRandomSource(seed as number | string);
  const counts = low.map(() => new Float64Array(low.length));
  const cuts = new Float64Array(criteria + 1);
  const scores = new Float64Array(low.length);
  for (let draw = 0; draw < draws; draw++) {
    // Distances between ordered even numbers are even over all weights that add up to 1.
    for (let j = 1; j < criteria; j++) cuts[j] = random.nextFloat();
    cuts[0] = 0;
    cuts[criteria] = 1;
    cuts.sort();
    for (const [i, row] of low.entries()) {
      let score = 0;
      for (let j = 0; j < criteria; j++) {
        const span = high[i]![j]! - row[j]!;
        const value = span === 0 ? row[j]! : row[j]! + span * random.nextFloat();
        score += (cuts[j + 1]! - cuts[j]!) * value;
      }
      scores[i] = score;
    }
    for (let i = 0; i < scores.length; i++) {
      let rank = 0;
      for (let other = 0; other < scores.length; other++)
        if (scores[other]! > scores[i]! || (scores[other] === scores[i] && other < i)) rank++;
      counts[i]![rank]!++;
    }
  }
  return counts.map((row) => Array.from(row, (count) => count / draws));
}
