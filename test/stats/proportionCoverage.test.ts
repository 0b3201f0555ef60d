import { describe, expect, test } from "vitest";
import * as stats from "../../src/stats/index.ts";
import { COVERAGE_SHARES, COVERAGE_SIZES, exactCoverage } from "./exactCoverage.ts";

// Wald, Wilson, Agresti-Coull, Jeffreys, Clopper-Pearson by enumeration, to the printed digits.
const published = [
  [200, 0.01, 0.865, 0.9483, 0.984, 0.984, 0.984],
  [200, 0.05, 0.9256, 0.9672, 0.9672, 0.9498, 0.9672],
  [50, 0.1, 0.8789, 0.9703, 0.9703, 0.9417, 0.9703],
  [1000, 0.005, 0.8707, 0.9619, 0.9619, 0.9284, 0.9799],
  [5000, 0.001, 0.87, 0.9615, 0.9615, 0.9279, 0.9796],
] as const;
const intervals = [
  stats.waldInterval,
  stats.wilsonInterval,
  stats.agrestiCoullInterval,
  stats.jeffreysInterval,
  stats.clopperPearsonInterval,
];

describe("exact coverage of a nominal 95 %", () => {
  test.each(published)("at n = %d and a share of %d", (n, p, ...wanted) => {
    for (const [i, interval] of intervals.entries()) {
      expect(Math.abs(exactCoverage(interval, n, p) - wanted[i]!), interval.name).toBeLessThan(5.1e-5);
    }
  });

  const cells = COVERAGE_SIZES.flatMap((n) =>
    COVERAGE_SHARES.map((p) => ({ n, p, coverage: exactCoverage(stats.wilsonInterval, n, p) })),
  );

  test("of Wilson's interval is 0.94 to 0.96 in the mean, and nowhere under 0.92 where 5 are expected", () => {
    const mean = cells.reduce((sum, { coverage }) => sum + coverage, 0) / cells.length;
    expect(mean).toBeGreaterThan(0.94);
    expect(mean).toBeLessThan(0.96);
    const likely = cells.filter(({ n, p }) => n * p >= 5);
    expect(likely.length).toBeGreaterThan(40);
    expect(Math.min(...likely.map(({ coverage }) => coverage))).toBeGreaterThan(0.92);
  });

  test("of Clopper and Pearson's is at least that everywhere", () => {
    for (const { n, p } of cells)
      expect(exactCoverage(stats.clopperPearsonInterval, n, p)).toBeGreaterThanOrEqual(0.95);
  });
});
