/** Groups of one field: the group of each row, -1 where it is not known, and the share that each group should have. */
export interface Margin {
  /** Group of each row. */
  codes: Int32Array;
  /** Share of each group among rows that have one. */
  shares: readonly number[];
}

/** Weights by which rows have the shares asked for. */
export interface Raking {
  /** Weight of each row; their mean is 1. */
  weights: Float64Array;
  /** Rounds. */
  iterations: number;
  /** Whether all shares were met. */
  converged: boolean;
}

const MOST_ROUNDS = 1000;
const MET = 1e-10;

/**
 * Weights rows so that each field has the shares asked for (raking, iterative proportional fitting; Deming and Stephan 1940). Rows of which a field
 * is not known keep their weight there. A group that no row is in cannot be met: its share is spread over the others.
 */
export function rakeWeights(count: number, margins: readonly Margin[]): Raking {
  const weights = new Float64Array(count).fill(1);
  let iterations = 0;
  let furthest = Number.POSITIVE_INFINITY;
  while (iterations < MOST_ROUNDS && furthest > MET) {
    iterations++;
    furthest = 0;
    for (const { codes, shares } of margins) {
      const sums = new Float64Array(shares.length);
      for (let i = 0; i < count; i++) if (codes[i]! >= 0) sums[codes[i]!]! += weights[i]!;
      const all = sums.reduce((sum, one) => sum + one, 0);
      const reachable = shares.reduce((sum, share, group) => sum + (sums[group]! > 0 ? share : 0), 0);
      if (!(all > 0) || !(reachable > 0)) continue;
      const factors = shares.map((share, group) =>
        sums[group]! > 0 ? (share / reachable) * (all / sums[group]!) : 1,
      );
      for (const [group, factor] of factors.entries())
        if (sums[group]! > 0) furthest = Math.max(furthest, Math.abs(factor - 1));
      for (let i = 0; i < count; i++) if (codes[i]! >= 0) weights[i]! *= factors[codes[i]!]!;
    }
  }
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / Math.max(1, count);
  return { weights: weights.map((weight) => weight / mean), iterations, converged: furthest <= MET };
}
