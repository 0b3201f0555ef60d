import { expect, test } from "vitest";
import { createRandomSource } from "../../../src/kernel/createRandomSource.ts";
import { jensenShannonDivergence } from "../../../src/stats/drift/jensenShannonDivergence.ts";
import { populationStabilityIndex } from "../../../src/stats/drift/populationStabilityIndex.ts";

const before = [120, 80, 50, 50, 0];
const after = [90, 90, 60, 40, 20];

// numpy 1.24 and scipy 1.10; tolerance 1e-12.
test("the index by numpy, with each smoothing", () => {
  expect(populationStabilityIndex(before, after)!.value).toBeCloseTo(0.29105712057152944, 12);
  expect(populationStabilityIndex(before, after, 0.95, 1)!.value).toBeCloseTo(0.24450984072130932, 12);
  expect(
    populationStabilityIndex([0.2, 0.3, 0.3, 0.2], [0.25, 0.25, 0.35, 0.15], 0.95, 0)!.value,
  ).toBeCloseTo(0.04236489301936019, 12);
  expect(populationStabilityIndex(before, after, 0.95, 0)).toBeNull();
});

test("the critical value for 500 and 500 in ten bins (scipy's chi-square)", () => {
  const ten = new Array(10).fill(50);
  expect(populationStabilityIndex(ten, ten)!.critical).toBeCloseTo(0.0676759104184818, 12);
  expect(populationStabilityIndex(ten, ten)!.pValue).toBe(1);
});

test("by chance alone one in twenty is beyond it", () => {
  const random = createRandomSource("psi");
  const draw = (): number[] => {
    const counts = new Array<number>(10).fill(0);
    for (let i = 0; i < 500; i++) counts[random.nextInt(10)]!++;
    return counts;
  };
  let beyond = 0;
  for (let i = 0; i < 2000; i++) {
    const { value, critical, pValue } = populationStabilityIndex(draw(), draw())!;
    expect(value > critical).toBe(pValue < 0.05);
    if (value > critical) beyond++;
  }
  expect(beyond / 2000).toBeGreaterThan(0.035);
  expect(beyond / 2000).toBeLessThan(0.065);
});

test("the divergence by scipy; 0 for equal shares, 1 for nothing in common", () => {
  expect(jensenShannonDivergence(before, after)).toBeCloseTo(0.041644149836920705, 14);
  expect(jensenShannonDivergence([1, 2, 3], [2, 4, 6])).toBeCloseTo(0, 15);
  expect(jensenShannonDivergence([1, 0], [0, 5])).toBeCloseTo(1, 14);
  expect(jensenShannonDivergence([0, 0], [0, 5])).toBeNull();
});
