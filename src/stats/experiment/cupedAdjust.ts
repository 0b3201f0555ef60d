import { centeredMoments } from "../internal/centeredMoments.ts";
import { requireDomain, requireFinite, requireList } from "../internal/requireDomain.ts";

/** Outcomes with what was known before taken out. */
export interface CupedAdjustment {
  /** Outcome for each unit of the covariate: covariance over variance of the covariate. */
  theta: number;
  /** Adjusted outcomes, in the order given; their mean is that of the outcomes. */
  adjusted: number[];
  /** Share of the variance that is gone: the squared correlation; 0 where outcomes or covariate are constant. */
  varianceReduction: number;
}

/**
 * Takes out of the outcomes of an experiment what was known of each user before it began, so that a smaller effect is seen with
 * as many users (Deng, Xu, Kohavi and Walker, Improving the sensitivity of online controlled experiments, WSDM 2013): outcome -
 * theta (covariate - mean covariate), with one theta for all arms together. Then compare the arms, say by {@link welchTest}.
 *
 * The covariate must not know of the treatment: the same metric before the experiment is best. Cost: three passes.
 *
 * @param outcomes - finite numbers, one a user of any arm
 * @param covariates - what was known of the same users before
 * @returns the adjusted outcomes
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { cupedAdjust } from "socialops/stats";
 *
 * const { theta, adjusted } = cupedAdjust([12, 14, 9, 18], [10, 12, 9, 15]);
 * theta; // => 1.4047619047619047
 * adjusted; // => [14.107142857142858, 13.297619047619047, 12.511904761904763, 13.083333333333332]
 * ```
 */
export function cupedAdjust(outcomes: ArrayLike<number>, covariates: ArrayLike<number>): CupedAdjustment {
  requireList(outcomes, "cupedAdjust", "outcomes");
  requireList(covariates, "cupedAdjust", "covariates");
  const n = outcomes.length;
  requireDomain(
    covariates.length === n,
    "cupedAdjust",
    "covariates",
    `${n} values, one for each outcome`,
    covariates.length,
  );
  requireFinite(outcomes, "cupedAdjust", "outcomes");
  requireFinite(covariates, "cupedAdjust", "covariates");
  const x = centeredMoments(covariates, "cupedAdjust", "covariates");
  const y = centeredMoments(outcomes, "cupedAdjust", "outcomes");
  let cXY = 0;
  for (let i = 0; i < n; i++) cXY += (covariates[i]! - x.mean) * (outcomes[i]! - y.mean);
  const theta = x.m2 === 0 ? 0 : cXY / x.m2 + 0;
  const adjusted = Array.from(outcomes, (outcome, i) => outcome - theta * (covariates[i]! - x.mean) + 0);
  requireDomain(
    Number.isFinite(theta) && adjusted.every(Number.isFinite),
    "cupedAdjust",
    "covariates",
    "values whose squares are finite",
    theta,
  );
  const correlation = x.m2 === 0 || y.m2 === 0 ? 0 : cXY / Math.sqrt(x.m2) / Math.sqrt(y.m2);
  return { theta, adjusted, varianceReduction: Math.min(1, correlation * correlation) };
}
