import { describe, expect, test } from "vitest";
import { circularMean } from "../../../src/stats/circular/circularMean.ts";
import { rayleighTest } from "../../../src/stats/circular/rayleighTest.ts";
import golden from "../../golden/stats/circular.json" with { type: "json" };

describe.each(golden.circles)("hours: $name", ({ hours, mean, resultantLength, pValue, tolerance }) => {
  test("mean and resultant length are those of scipy", () => {
    const found = circularMean(hours, 24)!;
    expect(Math.abs(found.mean! - mean)).toBeLessThanOrEqual(tolerance * 24);
    expect(Math.abs(found.resultantLength - resultantLength)).toBeLessThanOrEqual(tolerance);
    expect(found.n).toBe(hours.length);
  });

  test("Rayleigh's p-value is that of mpmath", () => {
    if (hours.length < 2) return expect(rayleighTest(hours, 24)).toBeNull();
    expect(Math.abs(rayleighTest(hours, 24)!.pValue - pValue)).toBeLessThanOrEqual(tolerance);
  });
});

test.each(golden.rayleighPoints.points)("with %i values, z = %f is the point of 5 %%", (n, z) => {
  // Pairs at ± an angle and values at 0 have the resultant length that is asked for.
  const half = Math.acos(Math.sqrt(z! / n!));
  const angles = Array.from({ length: n! }, (_, i) => (i % 2 === 0 ? half : -half));
  const found = rayleighTest(angles, 2 * Math.PI)!;
  expect(found.z).toBeCloseTo(z!, 9);
  expect(Math.abs(found.pValue - 0.05)).toBeLessThanOrEqual(golden.rayleighPoints.tolerance);
});

test("values that cancel out have no mean, and no values have no answer", () => {
  expect(circularMean([0, 8, 16], 24)).toMatchObject({ mean: null, n: 3 });
  expect(circularMean([], 24)).toBeNull();
  expect(circularMean([23.999999999999996], 24)!.mean).toBeLessThan(24);
});

test.each([
  [[1, Number.NaN], 24, "circularMean: values[1]: expected a finite number, received NaN"],
  [[1], 0, "circularMean: period: expected a positive finite number, received 0"],
  ["1", 24, 'circularMean: values: expected a list of numbers, received "1"'],
])("%j with period %j is refused", (values, period, message) => {
  expect(() => circularMean(values as never, period)).toThrow(message);
  expect(() => rayleighTest(values as never, period)).toThrow(
    message.replace("circularMean", "rayleighTest"),
  );
});
