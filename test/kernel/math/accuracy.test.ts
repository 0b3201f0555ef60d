import { describe, expect, test } from "vitest";
import type { MathFunction } from "../../golden/kernel/drawArguments.ts";
import golden from "../../golden/kernel/math.json" with { type: "json" };
import { type MathGolden, mathFunctions, measureUlps } from "../../golden/kernel/measureUlps.ts";

const file: MathGolden = golden;

describe.each(Object.keys(mathFunctions) as MathFunction[])("%s against mpmath at 60 digits", (name) => {
  const report = measureUlps(file, name);

  test("stays within the error its doc comment promises", () => {
    expect(report.worst).toBeLessThanOrEqual(file.functions[name].tolerance);
  });

  test("is the nearest float64 almost always", () => {
    expect(report.nearest).toBeGreaterThan(0.98);
  });
});

test("the measure notices an error of one unit in the last place", () => {
  const off = (x: number): number => mathFunctions.exp(x, 0) * (1 + 2 ** -52);
  expect(measureUlps(file, "exp", off).worst).toBeGreaterThan(0.9);
});
