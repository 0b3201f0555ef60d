import type { OutcomePower } from "../../postingSlotAggregateSchema.ts";
import { logExpectation } from "./outcomeScale.ts";
import type { SlotFactor } from "./slotFactor.ts";
import { SLOTS } from "./slotKernel.ts";
import type { SlotComponent } from "./weighPriors.ts";

/** Expected outcomes of the 168 slots as ln(1 + outcome), averaged over scales and priors. */
export interface AveragedPosterior {
  /** Expectation a slot. */
  log: Float64Array;
  /** Its variance. */
  variance: Float64Array;
  /** How many posts of its own would make a slot's expectation as certain. */
  support: Float64Array;
  /** Variance of slot effects in units of the variance of one post. */
  signal: number;
  /** Variance of one post in its slot, on the logarithmic scale. */
  noise: number;
  /** How much each scale counts. */
  powers: Map<OutcomePower, number>;
  /** Correlation of the slots under the likeliest scale and prior, 168 * 168. */
  correlation: () => Float64Array;
}

/**
 * Averages components by their weights: means of ln(1 + expected outcome), and variances within and between components (by the delta
 * method on each scale).
 *
 * @param components - the likeliest first
 * @param meanOutcome - mean outcome of all posts
 * @param leastNoise - least variance of one post, on the logarithmic scale, that is believed
 */
export function averagePosterior(
  components: readonly SlotComponent[],
  meanOutcome: number,
  leastNoise: number,
): AveragedPosterior {
  const mean = new Float64Array(SLOTS);
  const variance = new Float64Array(SLOTS);
  const relative = new Float64Array(SLOTS);
  const expectations: Float64Array[] = [];
  const variancesOf = new Map<SlotFactor, Float64Array>();
  const powers = new Map<OutcomePower, number>();
  let signal = 0;
  let noise = 0;
  for (const { scale, factor, weight, overall, weights, ...component } of components) {
    const variances = variancesOf.get(factor) ?? factor.variances();
    variancesOf.set(factor, variances);
    const effects = factor.effects(weights);
    const expectation = new Float64Array(SLOTS);
    for (let s = 0; s < SLOTS; s++) {
      const at = scale.level + overall + effects[s]!;
      const expected = logExpectation(scale.power, at, component.noise, meanOutcome);
      const ofPost = Math.max(leastNoise, expected.slope * expected.slope * component.noise);
      expectation[s] = expected.log;
      mean[s]! += weight * expected.log;
      variance[s]! += weight * ofPost * variances[s]!;
      relative[s]! += weight * variances[s]!;
      noise += (weight * ofPost) / SLOTS;
    }
    expectations.push(expectation);
    powers.set(scale.power, (powers.get(scale.power) ?? 0) + weight);
    signal += weight * component.signal;
  }
  for (const [i, { weight }] of components.entries()) {
    for (let s = 0; s < SLOTS; s++) {
      const apart = expectations[i]![s]! - mean[s]!;
      variance[s]! += weight * apart * apart;
    }
  }
  return {
    log: mean,
    variance,
    support: relative.map((ofSlot) => 1 / ofSlot),
    signal,
    noise,
    powers,
    correlation: () => correlationOf(components[0]!.factor.covariance()),
  };
}

function correlationOf(covariance: Float64Array): Float64Array {
  const scale = Float64Array.from({ length: SLOTS }, (_, s) => 1 / Math.sqrt(covariance[s * SLOTS + s]!));
  return covariance.map((value, at) => value * scale[Math.floor(at / SLOTS)]! * scale[at % SLOTS]!);
}
