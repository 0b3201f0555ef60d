import { describe, expect, test } from "vitest";
import { areaUnderCurve } from "../../../src/stats/rank/areaUnderCurve.ts";
import { logisticRegression } from "../../../src/stats/regression/logisticRegression.ts";
import golden from "../../golden/stats/regression.json" with { type: "json" };

describe("coefficients of scikit-learn", () => {
  test.each(golden.fits.map((fit, i) => [i, fit] as const))("%i", (_, fit) => {
    const found = logisticRegression(fit.features, fit.outcomes, fit.penalty);
    expect(found.converged).toBe(true);
    expect(Math.abs(found.intercept - fit.intercept)).toBeLessThan(1e-7);
    for (const [t, wanted] of fit.coefficients.entries())
      expect(Math.abs(found.coefficients[t]! - wanted)).toBeLessThan(1e-7);
  });
});

describe("areas of scikit-learn, with DeLong's error from all pairs", () => {
  test.each(golden.areas)("$value", ({ first, second, value, standardError }) => {
    const found = areaUnderCurve(first, second);
    expect(found.value).toBeCloseTo(value, 12);
    expect(found.standardError).toBeCloseTo(standardError, 12);
  });
});

test("without features only the intercept is fitted", () => {
  const { intercept, coefficients } = logisticRegression([[], [], [], []], [1, 0, 0, 0]);
  expect(intercept).toBeCloseTo(Math.log(1 / 3), 9);
  expect(coefficients).toEqual([]);
});
