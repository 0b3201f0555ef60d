import { checkDecision } from "./internal/checkDecision.ts";

/**
 * The weighted mean of each option's values, which have to be on scales fixed before: then an option that is added or taken away changes
 * the score of no other, so that a useless one cannot change who wins. With values scaled by the options at hand (smallest to largest,
 * vector length) it can: in 3 to 5 of 100 random cases.
 *
 * @param values - a row an option, a column a criterion; the more, the better
 * @param weights - of the criteria, at least 0, not all 0; any sum
 * @returns a score an option
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { weightedScores } from "socialops/stats";
 *
 * weightedScores([[0.8, 0.4, 0.6], [0.5, 0.9, 0.5]], [5, 3, 2]); // => [0.64, 0.62]
 * ```
 */
export function weightedScores(values: readonly (readonly number[])[], weights: readonly number[]): number[] {
  const checked = checkDecision(values, weights, "weightedScores");
  return checked.values.map((row) => row.reduce((sum, value, j) => sum + value * checked.weights[j]!, 0));
}
