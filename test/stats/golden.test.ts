import { describe, expect, test } from "vitest";
import { betaCdf } from "../../src/stats/distribution/betaCdf.ts";
import { betaUpperTail } from "../../src/stats/distribution/betaUpperTail.ts";
import { gammaCdf } from "../../src/stats/distribution/gammaCdf.ts";
import { gammaUpperTail } from "../../src/stats/distribution/gammaUpperTail.ts";
import { logGamma } from "../../src/stats/distribution/logGamma.ts";
import { normalCdf } from "../../src/stats/distribution/normalCdf.ts";
import { normalQuantile } from "../../src/stats/distribution/normalQuantile.ts";
import { normalUpperTail } from "../../src/stats/distribution/normalUpperTail.ts";
import { studentTCdf } from "../../src/stats/distribution/studentTCdf.ts";
import { studentTQuantile } from "../../src/stats/distribution/studentTQuantile.ts";
import { studentTUpperTail } from "../../src/stats/distribution/studentTUpperTail.ts";
import { wilsonInterval } from "../../src/stats/proportion/wilsonInterval.ts";
import { poissonInterval } from "../../src/stats/rate/poissonInterval.ts";
import { ratioInterval } from "../../src/stats/ratio/ratioInterval.ts";
import { ratioMomentsOf } from "../../src/stats/ratio/ratioMomentsOf.ts";
import { quantile } from "../../src/stats/sample/quantile.ts";
import golden from "../golden/stats/stats.json" with { type: "json" };
import { expectClose } from "./closeTo.ts";

type Name = "betaCdf" | "gammaCdf" | "logGamma" | "normalCdf" | "normalQuantile" | "normalUpperTail";
type More = "betaUpperTail" | "gammaUpperTail" | "studentTCdf" | "studentTQuantile" | "studentTUpperTail";

const functions: Record<Name | More, (...arguments_: number[]) => number> = {
  betaCdf: (x, a, b) => betaCdf(x!, a!, b!),
  betaUpperTail: (x, a, b) => betaUpperTail(x!, a!, b!),
  gammaCdf: (x, shape) => gammaCdf(x!, shape!, 1),
  gammaUpperTail: (x, shape) => gammaUpperTail(x!, shape!, 1),
  logGamma: (x) => logGamma(x!),
  normalCdf: (z) => normalCdf(z!),
  normalQuantile: (p) => normalQuantile(p!),
  normalUpperTail: (z) => normalUpperTail(z!),
  studentTCdf: (t, df) => studentTCdf(t!, df!),
  studentTQuantile: (p, df) => studentTQuantile(p!, df!),
  studentTUpperTail: (t, df) => studentTUpperTail(t!, df!),
};

describe.each(Object.keys(functions) as (Name | More)[])("%s against 200-digit sums", (name) => {
  const { points, tolerance } = golden[name];
  test.each(points)("at %d, %d, %d, %d", (...point) => {
    const given = point.filter((value) => typeof value === "number");
    expectClose(functions[name](...given.slice(0, -1)), given.at(-1)!, tolerance);
  });
});

describe("intervals", () => {
  test.each(golden.wilsonInterval.points)("wilsonInterval(%d, %d, %d) is R's", (k, n, level, low, high) => {
    const interval = wilsonInterval(k!, n!, level!);
    expectClose(interval.low, low!, golden.wilsonInterval.tolerance);
    expectClose(interval.high, high!, golden.wilsonInterval.tolerance);
  });

  test.each(golden.poissonInterval.points)("poissonInterval(%d, %d, %d)", (k, exposure, level, low, high) => {
    const interval = poissonInterval(k!, exposure!, level!);
    expectClose(interval.low, low!, golden.poissonInterval.tolerance);
    expectClose(interval.high, high!, golden.poissonInterval.tolerance);
  });

  test.each(golden.ratioInterval.points)("ratioInterval at $level", ({ x, y, level, ...wanted }) => {
    const interval = ratioInterval(ratioMomentsOf(x, y), level)!;
    expect(interval.df).toBe(wanted.df);
    for (const field of ["value", "standardError", "low", "high"] as const) {
      expectClose(interval[field], wanted[field], golden.ratioInterval.tolerance);
    }
  });

  test("ratioInterval is what R's svyratio and a published worked example give", () => {
    const interval = ratioInterval(
      ratioMomentsOf([2, 0, 5, 1, 3, 0, 7, 2, 4, 1], [20, 5, 40, 12, 25, 8, 50, 15, 60, 10]),
      0.95,
    )!;
    expectClose(interval.standardError, 0.0138425062377597, 1e-13);
    expectClose(interval.low, 0.07072689168970364, 1e-12);
    expectClose(interval.high, 0.1333547409633576, 1e-12);
  });
});

test.each(golden.quantile.points)("quantile(%j, %d) is numpy's", (values, p, wanted) => {
  expectClose(quantile(values as number[], p as number), wanted as number, golden.quantile.tolerance);
});
