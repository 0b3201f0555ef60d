import { expect, test } from "vitest";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import {
  compareRatios,
  fiellerInterval,
  quantileInterval,
  ratioInterval,
  ratioMomentsOf,
  sum,
  wilsonInterval,
} from "../../src/stats/index.ts";
import { simulateClicks, TRUE_RATE } from "./simulateClicks.ts";

// Shares of 600 simulations: three standard errors of a share of 0.95 are 0.027. `bench/clusteredClicks.ts` makes 2,000.
const SIMULATIONS = 600;
const LEAST = 0.923;

test("clicks of users who differ: the delta method holds its level, trials of impressions do not", () => {
  const draw = simulateClicks(300, "coverage");
  let naive = 0;
  let delta = 0;
  for (let i = 0; i < SIMULATIONS; i++) {
    const { clicks, impressions } = draw();
    const wilson = wilsonInterval(sum(clicks), sum(impressions), 0.95);
    const ratio = ratioInterval(ratioMomentsOf(clicks, impressions), 0.95)!;
    if (wilson.low <= TRUE_RATE && TRUE_RATE <= wilson.high) naive++;
    if (ratio.low <= TRUE_RATE && TRUE_RATE <= ratio.high) delta++;
  }
  expect(delta / SIMULATIONS).toBeGreaterThan(LEAST);
  expect(delta / SIMULATIONS).toBeLessThan(0.977);
  expect(naive / SIMULATIONS).toBeLessThan(0.8);
});

test("two groups of the same users: no change is held by the difference and by the quotient", () => {
  const draw = simulateClicks(120, "two groups");
  let difference = 0;
  let quotient = 0;
  for (let i = 0; i < SIMULATIONS; i++) {
    const [before, after] = [draw(), draw()].map(({ clicks, impressions }) =>
      ratioMomentsOf(clicks, impressions),
    );
    const { interval } = compareRatios(before!, after!, 0.95)!;
    const ends = fiellerInterval(before!, after!, 0.95)!;
    if (interval!.low <= 0 && 0 <= interval!.high) difference++;
    if (ends.low <= 1 && 1 <= ends.high) quotient++;
  }
  for (const covers of [difference, quotient]) {
    expect(covers / SIMULATIONS).toBeGreaterThan(LEAST);
    expect(covers / SIMULATIONS).toBeLessThan(0.977);
  }
});

test("the interval of a quantile holds it as often as it says, for values of any shape", () => {
  const random = createRandomSource("quantiles");
  let covers = 0;
  for (let i = 0; i < SIMULATIONS; i++) {
    const values = Array.from({ length: 60 }, () => 1 / (1 - random.nextFloat()));
    const { low, high } = quantileInterval(values, 0.75, 0.95);
    if (low! <= 4 && 4 <= high!) covers++;
  }
  expect(covers / SIMULATIONS).toBeGreaterThan(LEAST);
});
