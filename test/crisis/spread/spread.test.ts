import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { estimateGrowth } from "../../../src/crisis/spread/estimateGrowth.ts";
import { forecastSpread } from "../../../src/crisis/spread/forecastSpread.ts";
import { reproductionFromGrowth } from "../../../src/crisis/spread/reproductionFromGrowth.ts";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import seismic from "../../golden/crisis/seismic.json" with { type: "json" };
import golden from "../../golden/crisis/spread.json" with { type: "json" };

const { tolerance } = golden;

function near(estimate: Estimate, value: number, within: number): void {
  expect(estimate.status === "ok" && Math.abs(estimate.value - value) < within).toBe(true);
}

test("growth by Poisson regression (R's glm)", () => {
  const { counts, r, doubling, ci, pearson_phi } = golden.poisson;
  const growth = estimateGrowth(counts);
  near(growth.rate, r, tolerance.rate);
  near(growth.doublingTime, doubling, tolerance.doubling);
  const interval = growth.doublingTime.status === "ok" ? growth.doublingTime.interval : null;
  expect(Math.abs(interval!.low - ci[0]!)).toBeLessThan(tolerance.doubling);
  expect(Math.abs(interval!.high - ci[1]!)).toBeLessThan(tolerance.doubling);
  expect(Math.abs(growth.dispersion! - pearson_phi)).toBeLessThan(1e-7);
});

test("growth by least squares on logarithms (R's lm)", () => {
  const growth = estimateGrowth(golden.poisson.counts, { method: "log-linear" });
  near(growth.rate, golden.logLinear.r, tolerance.rate);
  near(growth.doublingTime, golden.logLinear.doubling, tolerance.doubling);
});

test.each(golden.reproduction)("reproduction number of r = $r", ({ r, Tg, cv, R }) => {
  expect(Math.abs(reproductionFromGrowth(r, Tg, cv) - R)).toBeLessThan(tolerance.reproduction);
});

test("a doubling time is never negative, and has no interval where the rate's has 0 in it", () => {
  expect(estimateGrowth([9, 7, 5, 4, 2]).doublingTime).toEqual({
    status: "absent",
    reason: "unbounded",
    n: 5,
  });
  expect(estimateGrowth([5, 4, 6, 5, 6]).doublingTime).toMatchObject({ status: "ok", interval: null });
  expect(estimateGrowth([1, null, 2]).rate).toEqual({ status: "absent", reason: "too-few", n: 2, needed: 3 });
  expect(estimateGrowth([0, 0, 0]).rate).toMatchObject({ status: "absent", reason: "not-identified" });
});

test("without followers the empirical law says an order of magnitude, and nothing too early", () => {
  const shares = Array.from({ length: 21 }, (_, i) => ({ at: i * 60_000 }));
  expect(forecastSpread(shares, { asOf: 20 * 60_000 }).final).toMatchObject({
    status: "absent",
    reason: "immature",
  });
  expect(forecastSpread(shares.slice(0, 4), { asOf: 7_200_000 }).final).toMatchObject({ reason: "too-few" });
  const { final, reproduction } = forecastSpread(shares, { asOf: 6 * 3_600_000 });
  expect(final).toMatchObject({ status: "ok", interval: { level: 0.8 } });
  near(final, 37.4, 1e-9);
  expect(reproduction).toMatchObject({ status: "absent", reason: "not-observed" });
});

test("no post before the moment of the forecast", () => {
  expect(() => forecastSpread([{ at: 10 }], { asOf: 5 })).toThrow(
    "forecastSpread: shares: expected a post before options.asOf, received an array of 1",
  );
});

const file = `${process.env.SOCIALOPS_DATA ?? ""}/seismic-tweet.csv`;
describe.skipIf(!process.env.SOCIALOPS_DATA || !existsSync(file))("a real cascade", () => {
  test("R seismic at twelve moments", () => {
    const shares = readFileSync(file, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(",").map(Number))
      .map(([seconds, followers]) => ({ at: seconds! * 1000, followers: followers! }));
    for (const row of seismic.rows) {
      const { observed, reproduction, final } = forecastSpread(shares, { asOf: row.min * 60_000 });
      expect(observed).toBe(row.shares);
      near(reproduction, 100 * row.p, 100 * seismic.tolerance.p);
      if (row.pred === null) expect(final).toMatchObject({ status: "absent", reason: "unbounded" });
      else near(final, row.pred, seismic.tolerance.prediction);
    }
  });
});
