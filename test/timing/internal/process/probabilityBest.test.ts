import { expect, test } from "vitest";
import { probabilityBest } from "../../../../src/timing/internal/process/probabilityBest.ts";

const mean = new Float64Array(168);
mean[5] = 1;
mean[9] = 1;

test("two equal slots far above the rest share the week", () => {
  const covariance = new Float64Array(168 * 168);
  for (let s = 0; s < 168; s++) covariance[s * 168 + s] = 0.01;
  const best = probabilityBest(mean, covariance, 2000, 3);
  expect(best[5]! + best[9]!).toBe(1);
  // The difference of the two is normal around 0: half each, with a standard error of 0.016 in 1000 pairs.
  expect(Math.abs(best[5]! - 0.5)).toBeLessThan(0.065);
  expect(probabilityBest(mean, covariance, 1999, 3)).toEqual(best);
});

test("without variance all slots are equally likely", () => {
  const best = probabilityBest(mean, new Float64Array(168 * 168), 100, 3);
  expect([...best].every((part) => part === 1 / 168)).toBe(true);
});
