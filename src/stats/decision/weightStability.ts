import { checkDecision } from "./internal/checkDecision.ts";

/** How far a weight can move before another option wins. */
export interface WeightRange {
  /** The weight, of a sum of 1. */
  weight: number;
  /** Least weight with which the winner still wins, the other weights kept in proportion. */
  low: number;
  /** Greatest such weight. */
  high: number;
}

/**
 * For each criterion the stretch of weights in which the option of the highest weighted score keeps winning, when the other weights keep
 * their proportions (where all the others are 0, equal ones). Scores are linear in the weight, so that the ends are exact.
 *
 * @param values - a row an option, a column a criterion, on fixed scales; the more, the better
 * @param weights - of the criteria, at least 0, not all 0
 * @returns a stretch a criterion
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { weightStability } from "socialops/stats";
 *
 * weightStability([[0.8, 0.4], [0.5, 0.9]], [0.7, 0.3]); // => [{ weight: 0.7, low: 0.625, high: 1 }, { weight: 0.3, low: 0, high: 0.375 }]
 * ```
 */
export function weightStability(
  values: readonly (readonly number[])[],
  weights: readonly number[],
): WeightRange[] {
  const { values: rows, weights: shares } = checkDecision(values, weights, "weightStability");
  const scores = rows.map((row) => row.reduce((sum, value, j) => sum + value * shares[j]!, 0));
  const winner = scores.indexOf(Math.max(...scores));
  return shares.map((weight, k) => {
    const rest = rows.map((row) => restOf(row, shares, k));
    let low = 0;
    let high = 1;
    for (const [i, row] of rows.entries()) {
      if (i === winner) continue;
      // The winner's lead at weight t is t * own + (1 - t) * others.
      const own = rows[winner]![k]! - row[k]!;
      const others = rest[winner]! - rest[i]!;
      const slope = own - others;
      if (slope === 0) continue;
      const turn = -others / slope;
      if (slope > 0) low = Math.max(low, turn);
      else high = Math.min(high, turn);
    }
    // The weight as it is lies inside, up to rounding.
    return { weight, low: Math.min(low, weight), high: Math.max(high, weight) };
  });
}

/** Score of an option by the other criteria alone. */
function restOf(row: readonly number[], shares: readonly number[], k: number): number {
  let total = 0;
  let sum = 0;
  let plain = 0;
  for (const [j, value] of row.entries()) {
    if (j === k) continue;
    total += shares[j]!;
    sum += shares[j]! * value;
    plain += value;
  }
  return total > 0 ? sum / total : row.length > 1 ? plain / (row.length - 1) : 0;
}
