import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import type { OutcomePower } from "../../postingSlotAggregateSchema.ts";
import { type SlotFactor, slotFactor } from "./slotFactor.ts";
import { postsOf, type SlotSums } from "./slotPosterior.ts";

/** The slots on one outcome scale, levels taken out. */
export interface ScaledSlots {
  /** The scale. */
  power: OutcomePower;
  /** The slots. */
  sums: SlotSums;
  /** Mean level that was taken out, by posts. */
  level: number;
}

/** One scale under one prior. */
export interface SlotComponent {
  /** The scale. */
  scale: ScaledSlots;
  /** The factored prior. */
  factor: SlotFactor;
  /** Variance of slot effects in units of the noise variance. */
  signal: number;
  /** Variance of one post in its slot, on the scale. */
  noise: number;
  /** Overall mean on the scale, the level not counted. */
  overall: number;
  /** Weights of the used slots in the effects. */
  weights: Float64Array;
  /** How much it counts; all sum to 1. */
  weight: number;
}

/** Scales and priors with less than this part of the likeliest one's weight are left out. */
const LEAST_WEIGHT = 1e-3;

/**
 * Fits Gaussian processes on the week under each outcome scale and prior, and weighs them by their restricted likelihood (Patterson and
 * Thompson 1971; powers compared by the Jacobian of Box and Cox 1964) under a flat prior on the grid. A prior is factored once for all
 * scales, as it knows nothing of the outcomes.
 *
 * @param scales - the slots on each scale; posts are the same on all
 * @param kernels - prior covariances
 * @param signals - variances of slot effects
 * @param meanLog - mean of ln(1 + outcome)
 * @returns those that count, the likeliest first
 */
export function weighPriors(
  scales: readonly ScaledSlots[],
  kernels: readonly Float64Array[],
  signals: readonly number[],
  meanLog: number,
): SlotComponent[] {
  const { n } = scales[0]!.sums;
  const levelFreedom = Math.max(...scales.map(({ sums }) => sums.levelFreedom));
  const freedom = Math.max(1, postsOf(scales[0]!.sums) - 1 - levelFreedom);
  const fitted = kernels.flatMap((kernel) =>
    signals.flatMap((signal) => {
      const factor = slotFactor(n, kernel, signal);
      return scales.map((scale) => fit(scale, factor, signal, freedom, meanLog));
    }),
  );
  fitted.sort((a, b) => b.logLikelihood - a.logLikelihood);
  const best = fitted[0]!.logLikelihood;
  const kept = fitted
    .map(({ logLikelihood, ...component }) => ({ ...component, weight: exp(logLikelihood - best) }))
    .filter(({ weight }) => weight >= LEAST_WEIGHT);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((component) => ({ ...component, weight: component.weight / total }));
}

function fit(
  scale: ScaledSlots,
  factor: SlotFactor,
  signal: number,
  freedom: number,
  meanLog: number,
): Omit<SlotComponent, "weight"> & { logLikelihood: number } {
  const { overall, weights, squares } = factor.solve(scale.sums.mean);
  const size = overall + scale.level;
  // Outcomes that are all alike have no variance; rounding must not decide between scales then.
  const noise = Math.max((squares + scale.sums.within) / freedom, 1e-20 * (1 + size * size));
  const logLikelihood =
    -0.5 * (freedom * log(noise) + factor.logDeterminants) + freedom * (scale.power - 1) * meanLog;
  return { scale, factor, signal, noise, overall, weights, logLikelihood };
}
