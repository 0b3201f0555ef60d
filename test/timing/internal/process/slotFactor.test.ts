import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { log } from "../../../../src/kernel/math/log.ts";
import { log1p } from "../../../../src/kernel/math/log1p.ts";
import { slotFactor } from "../../../../src/timing/internal/process/slotFactor.ts";
import {
  SLOTS,
  type SlotKernelShape,
  slotKernel,
} from "../../../../src/timing/internal/process/slotKernel.ts";

interface Golden {
  tolerance: number;
  slots: number[];
  outcomes: number[];
  signal: number;
  shape: SlotKernelShape;
  mean: number;
  noise: number;
  logLikelihood: number;
  posterior: { slot: number; mean: number; deviation: number }[];
  top: number[];
}

const golden = JSON.parse(
  readFileSync(new URL("../../../golden/timing/gaussian-process.json", import.meta.url), "utf8"),
) as Golden;

test("one Gaussian process as dense matrices of posts have it (numpy)", () => {
  const n = new Float64Array(SLOTS);
  const mean = new Float64Array(SLOTS);
  const outcomes = golden.outcomes.map(log1p);
  for (const [i, slot] of golden.slots.entries()) {
    n[slot]! += 1;
    mean[slot]! += outcomes[i]!;
  }
  for (let s = 0; s < SLOTS; s++) if (n[s]! > 0) mean[s]! /= n[s]!;
  const within = golden.slots.reduce((sum, slot, i) => sum + (outcomes[i]! - mean[slot]!) ** 2, 0);
  const freedom = golden.slots.length - 1;

  const factor = slotFactor(n, slotKernel(golden.shape), golden.signal);
  const { overall, weights, squares } = factor.solve(mean);
  const noise = (squares + within) / freedom;
  const effects = factor.effects(weights);
  const variances = factor.variances();
  const covariance = factor.covariance();
  const near = (got: number, wanted: number): void =>
    expect(Math.abs(got - wanted)).toBeLessThan(golden.tolerance);

  near(overall, golden.mean);
  near(noise, golden.noise);
  near(-0.5 * (freedom * log(noise) + factor.logDeterminants), golden.logLikelihood);
  for (const { slot, mean: wanted, deviation } of golden.posterior) {
    near(overall + effects[slot]!, wanted);
    near(Math.sqrt(noise * variances[slot]!), deviation);
    near(covariance[slot * SLOTS + slot]!, variances[slot]!);
  }
  const ranked = [...effects.keys()].sort((a, b) => effects[b]! - effects[a]!);
  expect(ranked.slice(0, 3)).toEqual(golden.top);
});
