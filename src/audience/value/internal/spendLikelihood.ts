import { exp } from "../../../kernel/math/exp.ts";
import { log } from "../../../kernel/math/log.ts";
import { digamma } from "../../../stats/distribution/digamma.ts";
import { logGamma } from "../../../stats/distribution/logGamma.ts";
import type { Objective } from "../../../stats/optimize/minimize.ts";
import { RUN_AWAY } from "./purchaseLikelihood.ts";

/**
 * The negative log-likelihood of the Gamma-Gamma model of spending (Fader and Hardie, note 025, 2013) in the logarithms of p, q and v, with
 * its slope.
 *
 * @param frequency - repeat days, at least 1
 * @param spend - mean spending of them, above 0
 */
export function spendObjective(frequency: Float64Array, spend: Float64Array): Objective {
  const logs = spend.map((m) => log(m));
  const logFrequencies = frequency.map((x) => log(x));
  return (point, slope) => {
    const [p, q, v] = Array.from(point, exp) as [number, number, number];
    slope.fill(0);
    if (!(Math.abs(point[0]!) <= RUN_AWAY && Math.abs(point[1]!) <= RUN_AWAY))
      return Number.POSITIVE_INFINITY;
    const logV = log(v);
    const logGammaQ = logGamma(q);
    const psiQ = digamma(q);
    let [dp, dq, dv, total] = [0, 0, 0, 0];
    const known = new Map<number, readonly [number, number, number]>();
    for (let i = 0; i < spend.length; i++) {
      const x = frequency[i]!;
      let cached = known.get(x);
      if (cached === undefined) {
        cached = [logGamma(p * x + q) - logGamma(p * x) - logGammaQ, digamma(p * x + q), digamma(p * x)];
        known.set(x, cached);
      }
      const [gammas, psiBoth, psiP] = cached;
      const sum = v + spend[i]! * x;
      const logSum = log(sum);
      total += gammas + q * logV + (p * x - 1) * logs[i]! + p * x * logFrequencies[i]! - (p * x + q) * logSum;
      dp += x * (psiBoth - psiP + logs[i]! + logFrequencies[i]! - logSum);
      dq += psiBoth - psiQ + logV - logSum;
      dv += q / v - (p * x + q) / sum;
    }
    slope[0] = -dp * p;
    slope[1] = -dq * q;
    slope[2] = -dv * v;
    return Number.isFinite(total) ? -total : Number.POSITIVE_INFINITY;
  };
}
