import { describe, expect, test } from "vitest";
import * as stats from "../../src/stats/index.ts";
import golden from "../golden/stats/comparisons.json" with { type: "json" };
import { expectClose } from "./closeTo.ts";

/** Holds fields of a result to golden ones; a golden null has to be one. */
function expectFields(
  result: object | null,
  wanted: Readonly<Record<string, number | null>>,
  tolerance: number,
): void {
  const found = result as Readonly<Record<string, number | null>>;
  for (const [name, value] of Object.entries(wanted)) {
    if (value === null) expect(found[name], name).toBeNull();
    else expectClose(found[name] as number, value, tolerance);
  }
}

const compared = ({ interval, ...rest }: stats.MeanComparison) => ({ ...rest, ...interval });
const momentsOf = ({ x, y }: { x: number[]; y: number[] }) => stats.ratioMomentsOf(x, y);

describe("means", () => {
  test.each(golden.welchTest.points)("welchTest($x, $y, $level)", ({ x, y, level, ...wanted }) => {
    const { tolerance } = golden.welchTest;
    expectFields(compared(stats.welchTest(x, y, level)), wanted, tolerance);
    // Rounded means near 1e9 do not know their difference to ten digits.
    if (x[0]! > 1e6) return;
    const ofMoments = stats.welchTestOfMoments(stats.sampleMomentsOf(x), stats.sampleMomentsOf(y), level);
    expectFields(compared(ofMoments), wanted, tolerance);
  });

  test.each(golden.studentTest.points)("studentTest($x, $y)", ({ x, y, level, ...wanted }) => {
    expectFields(compared(stats.studentTest(x, y, level)), wanted, golden.studentTest.tolerance);
  });

  test.each(golden.welchTestOfMoments.points)("welchTestOfMoments", ({ a, b, ...wanted }) => {
    const { tolerance } = golden.welchTestOfMoments;
    expectFields(compared(stats.welchTestOfMoments(a, b, 0.95)), wanted, tolerance);
  });

  test.each(golden.standardized.points)("cohensD and hedgesG of $x, $y", ({ x, y, d, g, low, high }) => {
    const { tolerance } = golden.standardized;
    expectClose(stats.cohensD(x, y)!, d!, tolerance);
    expectFields(stats.hedgesG(x, y, 0.95), { value: g!, low: low!, high: high! }, tolerance * 10);
  });

  test("meanInterval is where the t test of the difference from its ends has the level", () => {
    const { value, low, high, df } = stats.meanInterval([4, 7, 13, 16], 0.95)!;
    expect([value, df]).toEqual([10, 3]);
    expectClose(10 - low, 3.182446305283709 * Math.sqrt(7.5), 1e-12);
    expectClose(high - 10, 10 - low, 1e-14);
    expect(stats.meanInterval([4], 0.95)).toBeNull();
    expect(stats.meanInterval([4, 4, 4], 0.95)).toEqual({
      value: 4,
      standardError: 0,
      low: 4,
      high: 4,
      df: 2,
    });
  });
});

describe("ratios of sums", () => {
  test.each(golden.ratios.points)("at $level", ({ before, after, level, comparison, lift, fieller }) => {
    const { tolerance } = golden.ratios;
    const [a, b] = [momentsOf(before), momentsOf(after)];
    const change = stats.compareRatios(a, b, level)!;
    expectFields({ ...change, ...change.interval }, comparison, tolerance);
    const relative = stats.relativeLift(a, b, level)!;
    expectFields({ ...relative, ...relative.interval }, lift, tolerance);
    const ends = stats.fiellerInterval(a, b, level);
    if (fieller === null) expect(ends).toBeNull();
    else expectFields(ends, { low: fieller[0]!, high: fieller[1]! }, tolerance);
  });

  test("are what GrowthBook says", () => {
    const { tolerance, difference, pValue, lift, liftInterval, liftPValue } = golden.gbstats;
    const [first] = golden.ratios.points;
    const change = stats.compareRatios(momentsOf(first!.before), momentsOf(first!.after), 0.95)!;
    expectClose(change.pValue!, pValue, tolerance);
    expectFields(change.interval, { low: difference[0]!, high: difference[1]! }, tolerance);
    // A mean is a ratio with denominators of 1.
    const meanOf = (sum: number, squares: number, n: number): stats.RatioMoments => {
      const rest = squares - (sum / n) * sum;
      return { n, meanX: sum / n, meanY: 1, m2X: rest, m2Y: 0, cXY: 0 };
    };
    const relative = stats.relativeLift(
      meanOf(1396.87, 52377.9767, 3407),
      meanOf(2422.7, 134698.29, 3461),
      0.95,
    )!;
    expectClose(relative.lift, lift, tolerance);
    expectClose(relative.pValue!, liftPValue, tolerance);
    expectFields(relative.interval, { low: liftInterval[0]!, high: liftInterval[1]! }, tolerance);
  });
});

describe("ranks", () => {
  test.each(golden.mannWhitney.points)(
    "mannWhitneyTest($x, $y)",
    ({ x, y, u, exact, normal, uncorrected }) => {
      const { tolerance } = golden.mannWhitney;
      const auto = stats.mannWhitneyTest(x, y);
      expect([auto.u, auto.rankSum]).toEqual([u, u + (x.length * (x.length + 1)) / 2]);
      expect(auto.auc).toBe(u / x.length / y.length);
      expect(auto.method).toBe(exact === null ? "normal" : "exact");
      if (exact !== null) expectClose(auto.pValue!, exact, tolerance);
      expectClose(stats.mannWhitneyTest(x, y, "normal").pValue!, normal, tolerance);
      expectClose(stats.mannWhitneyTest(x, y, "normal-uncorrected").pValue!, uncorrected, tolerance);
    },
  );

  test.each(golden.hodgesLehmann.points)(
    "hodgesLehmannShift($x, $y, $level) is R's",
    ({ x, y, level, ...wanted }) => {
      const { shift, interval, method } = stats.hodgesLehmannShift(x, y, level);
      expect(method).toBe("exact");
      expectFields({ shift, ...interval }, wanted, golden.hodgesLehmann.tolerance);
    },
  );

  test("the normal interval of the shift has the ranks of the normal approximation", () => {
    const x = Array.from({ length: 60 }, (_, i) => (i * i) % 61);
    const { interval, method } = stats.hodgesLehmannShift(x, [3, 7, 7], 0.95);
    const differences = x.flatMap((a) => [a - 3, a - 7, a - 7]).sort((a, b) => a - b);
    expect(method).toBe("normal");
    const at = (value: number): number => differences.indexOf(value) + 1;
    expect(at(interval!.low)).toBeGreaterThan(20);
    expect(at(interval!.high)).toBeLessThan(162);
  });

  test("large samples are compared without making their pairs", () => {
    const x = Float64Array.from({ length: 50_000 }, (_, i) => ((i * 7919) % 50_021) / 10);
    const y = Float64Array.from(x, (value) => value - 12.5);
    expect(stats.mannWhitneyTest(x, y).method).toBe("normal");
    expect(stats.hodgesLehmannShift(x, y).shift).toBeCloseTo(12.5, 9);
  });
});

describe("quantiles", () => {
  test.each(golden.quantileRanks.points)(
    "quantileRanks($n, $p, $level)",
    ({ n, p, level, coverage, ...ranks }) => {
      const { coverage: found, ...rest } = stats.quantileRanks(n, p, level);
      expect(rest).toEqual(ranks);
      expectClose(found, coverage, golden.quantileRanks.tolerance);
    },
  );

  test.each(golden.nearestRank.points)("nearestRankQuantile(%j, %d)", (values, p, wanted) => {
    expect(stats.nearestRankQuantile(values as number[], p as number)).toBe(wanted);
  });

  test("nearestRankQuantile takes 7 percent of 100 for 7", () => {
    const values = Array.from({ length: 100 }, (_, i) => i + 1);
    for (let k = 1; k <= 100; k++) expect(stats.nearestRankQuantile(values, k / 100)).toBe(k);
  });
});

describe("many tests", () => {
  test.each(golden.adjusted.points)("of $p", ({ p, ...wanted }) => {
    const { benjaminiHochberg, benjaminiYekutieli, holm, bonferroni } = stats;
    const functions = { benjaminiHochberg, benjaminiYekutieli, holm, bonferroni };
    for (const [name, values] of Object.entries(wanted)) {
      const found = functions[name as keyof typeof wanted](p);
      expect(found.length).toBe(values.length);
      for (const [i, value] of values.entries()) expectClose(found[i]!, value, golden.adjusted.tolerance);
    }
  });

  test("six of the published p-values are findings at a false discovery rate of 0.25", () => {
    const [{ p } = { p: [] as number[] }] = golden.adjusted.points;
    expect(stats.benjaminiHochberg(p).filter((q) => q <= 0.25 + 1e-12).length).toBe(6);
    expect(stats.benjaminiHochberg([])).toEqual([]);
  });
});

describe("looked at again and again", () => {
  type Five = [number, number, number, number, number];
  test.each(golden.mixtureSequentialTest.points)("mixtureSequentialTest $given", ({ given, ...wanted }) => {
    const { interval, ...rest } = stats.mixtureSequentialTest(...(given as Five));
    expectFields({ ...rest, ...interval }, wanted, golden.mixtureSequentialTest.tolerance);
  });

  test.each(golden.confidenceSequence.points)("confidenceSequence $given", ({ given, ...wanted }) => {
    const found = stats.confidenceSequence(...(given as Five));
    expectFields(found, wanted, golden.confidenceSequence.tolerance);
  });
});

test.each(golden.betaBinomialComparison.points)(
  "betaBinomialComparison $given",
  ({ given, ends, ...wanted }) => {
    const { tolerance } = golden.betaBinomialComparison;
    const found = stats.betaBinomialComparison(...(given as [number, number, number, number]));
    expectFields(found, wanted, tolerance);
    const { intervalA, intervalB } = found;
    const all = [intervalA.low, intervalA.high, intervalB.low, intervalB.high];
    for (const [i, end] of ends.entries()) expectClose(all[i]!, end, tolerance);
  },
);

describe("experiments", () => {
  test.each(golden.sampleRatioTest.points)(
    "sampleRatioTest($counts, $weights)",
    ({ counts, weights, ...wanted }) => {
      expectFields(stats.sampleRatioTest(counts, weights), wanted, golden.sampleRatioTest.tolerance);
    },
  );

  test("sampleRatioTest without users says nothing, with users where none belong all", () => {
    const nothing = { chiSquare: null, df: 1, pValue: null, exactPValue: null };
    expect(stats.sampleRatioTest([0, 0], [1, 1])).toEqual(nothing);
    const all = { chiSquare: null, df: 1, pValue: 0, exactPValue: 0 };
    expect(stats.sampleRatioTest([5, 5, 1], [1, 1, 0])).toEqual(all);
    expect(stats.sampleRatioTest([7], [2])).toEqual({ chiSquare: 0, df: 0, pValue: 1, exactPValue: null });
  });

  test.each(golden.cupedAdjust.points)("cupedAdjust", ({ pre, post, group, ...wanted }) => {
    const { tolerance } = golden.cupedAdjust;
    const { theta, varianceReduction, adjusted } = stats.cupedAdjust(post, pre);
    const [a, b] = [0, 1].map((arm) => adjusted.filter((_, i) => group[i] === arm)) as [number[], number[]];
    const [momentsA, momentsB] = [stats.sampleMomentsOf(a), stats.sampleMomentsOf(b)];
    const { t, pValue } = stats.welchTest(b, a);
    const found = {
      theta,
      varianceReduction,
      t,
      pValue,
      meanA: momentsA.mean,
      meanB: momentsB.mean,
      varianceA: momentsA.variance,
      varianceB: momentsB.variance,
    };
    expectFields(found, wanted, tolerance);
  });

  test("cupedAdjust leaves outcomes as they are where the covariate is constant", () => {
    const left = { theta: 0, adjusted: [1, 5], varianceReduction: 0 };
    expect(stats.cupedAdjust([1, 5], [3, 3])).toEqual(left);
    expect(stats.cupedAdjust([], [])).toEqual({ theta: 0, adjusted: [], varianceReduction: 0 });
  });

  test("permutationTest is close to the exact share of divisions, and the same for the same seed", () => {
    const [x, y] = [
      [1, 4, 6],
      [2, 5, 9, 10],
    ];
    // 35 divisions; the means of 10 differ by at least 17/6, found by listing them.
    const { pValue, difference } = stats.permutationTest(x!, y!, 7, 20_000);
    let atLeast = 0;
    const all = [...x!, ...y!];
    for (let i = 0; i < 7; i++)
      for (let j = i + 1; j < 7; j++)
        for (let k = j + 1; k < 7; k++)
          if (Math.abs(all[i]! + all[j]! + all[k]! - (3 * 37) / 7) >= Math.abs(11 - (3 * 37) / 7) - 1e-9)
            atLeast++;
    expect(difference).toBeCloseTo(11 / 3 - 6.5, 12);
    expect(Math.abs(pValue - atLeast / 35)).toBeLessThan(0.015);
    expect(stats.permutationTest(x!, y!, 7, 500)).toEqual(stats.permutationTest(x!, y!, 7, 500));
    expect(stats.permutationTest([0.1, 0.2, 0.3], [0.3, 0.1, 0.2], "s", 200).pValue).toBe(1);
    expect(stats.permutationTest(Array(9).fill(1), Array(9).fill(2), 1, 99).pValue).toBe(0.01);
  });
});

describe("plans", () => {
  test.each(golden.powerOfMeans.points)("powerOfMeans(%d, %d, %d)", (d, n, level, wanted) => {
    expectClose(stats.powerOfMeans(d!, n!, level!), wanted!, golden.powerOfMeans.tolerance);
  });

  test.each(golden.sampleSizeForMeans.points)("sampleSizeForMeans(%d, %d, %d)", (d, power, level, wanted) => {
    expectClose(stats.sampleSizeForMeans(d!, power!, level!), wanted!, golden.sampleSizeForMeans.tolerance);
  });

  type Plan = [number, number, number, number, stats.ProportionPlan, number];
  test.each(golden.sampleSizeForProportions.points as Plan[])(
    "sampleSizeForProportions(%d, %d, %d, %d, %s)",
    (p, q, power, level, method, wanted) => {
      const { tolerance } = golden.sampleSizeForProportions;
      const n = stats.sampleSizeForProportions(p, q, power, level, method);
      expectClose(n, wanted, tolerance);
      expectClose(stats.powerOfProportions(p, q, n, level, method), power, 1e-12);
    },
  );

  test("a published plan: 3840.84748243445 users an arm in R", () => {
    expectClose(stats.sampleSizeForProportions(0.1, 0.12, 0.8), 3840.84748243445, 1e-8);
  });
});

test.each(golden.concentration.points)("concentration of $values", ({ values, ...wanted }) => {
  const { tolerance } = golden.concentration;
  expectClose(stats.herfindahlIndex(values)!, wanted.herfindahl!, tolerance);
  expectClose(stats.giniCoefficient(values)!, wanted.gini!, tolerance);
  expectClose(stats.giniCoefficient(values, "small-sample")!, wanted.giniSmall!, tolerance);
  expectClose(stats.shannonEvenness(values)!, wanted.evenness!, tolerance);
});
