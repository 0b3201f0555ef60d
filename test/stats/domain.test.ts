import { describe, expect, test } from "vitest";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import * as stats from "../../src/stats/index.ts";

const { NaN: nan, POSITIVE_INFINITY: infinity } = Number;
const sample = { n: 3, mean: -1e200, variance: 2 };
const long = Array.from({ length: 3000 }, (_, i) => i);
const moments = stats.ratioMomentsOf([1, 2], [3, 4]);

describe("a number outside the domain is refused", () => {
  test.each<[string, string, () => unknown]>([
    ["normalCdf", "z", () => stats.normalCdf(nan)],
    ["normalUpperTail", "z", () => stats.normalUpperTail(nan)],
    ["normalQuantile", "p", () => stats.normalQuantile(1.1)],
    ["normalQuantile", "p", () => stats.normalQuantile(nan)],
    ["studentTCdf", "t", () => stats.studentTCdf(nan, 3)],
    ["studentTCdf", "df", () => stats.studentTCdf(1, 0)],
    ["studentTUpperTail", "t", () => stats.studentTUpperTail(nan, 3)],
    ["studentTUpperTail", "df", () => stats.studentTUpperTail(1, nan)],
    ["studentTQuantile", "p", () => stats.studentTQuantile(-0.1, 3)],
    ["studentTQuantile", "df", () => stats.studentTQuantile(0.5, -1)],
    ["betaCdf", "x", () => stats.betaCdf(nan, 1, 1)],
    ["betaCdf", "a", () => stats.betaCdf(0.5, 0, 1)],
    ["betaUpperTail", "b", () => stats.betaUpperTail(0.5, 1, infinity)],
    ["gammaCdf", "x", () => stats.gammaCdf(nan, 1, 1)],
    ["gammaCdf", "shape", () => stats.gammaCdf(1, infinity, 1)],
    ["gammaUpperTail", "rate", () => stats.gammaUpperTail(1, 1, 0)],
    ["logGamma", "x", () => stats.logGamma(-1)],
    ["logGamma", "x", () => stats.logGamma(nan)],
    ["betaQuantile", "p", () => stats.betaQuantile(1.5, 1, 1)],
    ["betaQuantile", "a", () => stats.betaQuantile(0.5, 0, 1)],
    ["gammaQuantile", "p", () => stats.gammaQuantile(nan, 1, 1)],
    ["gammaQuantile", "rate", () => stats.gammaQuantile(0.5, 1, 0)],
    ["chiSquareCdf", "df", () => stats.chiSquareCdf(1, 0)],
    ["chiSquareUpperTail", "x", () => stats.chiSquareUpperTail(nan, 1)],
    ["chiSquareQuantile", "df", () => stats.chiSquareQuantile(0.5, infinity)],
    ["fCdf", "df1", () => stats.fCdf(1, 0, 2)],
    ["fUpperTail", "df2", () => stats.fUpperTail(1, 2, nan)],
    ["binomialCdf", "n", () => stats.binomialCdf(1, 2.5, 0.5)],
    ["binomialUpperTail", "p", () => stats.binomialUpperTail(1, 2, 2)],
    ["poissonCdf", "mean", () => stats.poissonCdf(1, -1)],
    ["poissonUpperTail", "k", () => stats.poissonUpperTail(nan, 1)],
    ["wilsonContinuityInterval", "n", () => stats.wilsonContinuityInterval(1, 0, 0.9)],
    ["clopperPearsonInterval", "successes", () => stats.clopperPearsonInterval(1.5, 4, 0.9)],
    ["jeffreysInterval", "level", () => stats.jeffreysInterval(1, 4, 1)],
    ["agrestiCoullInterval", "successes", () => stats.agrestiCoullInterval(-1, 4, 0.9)],
    ["waldInterval", "n", () => stats.waldInterval(0, nan, 0.9)],
    ["newcombeInterval", "b", () => stats.newcombeInterval(1, 2, 5, 4, 0.9)],
    ["miettinenNurminenInterval", "n1", () => stats.miettinenNurminenInterval(0, 0, 1, 4, 0.9)],
    ["riskRatioInterval", "n2", () => stats.riskRatioInterval(1, 2, 1, infinity, 0.9)],
    ["twoProportionTest", "variance", () => stats.twoProportionTest(1, 2, 1, 2, "both" as "pooled")],
    ["yatesTest", "a", () => stats.yatesTest(3, 2, 1, 2)],
    ["fisherExactTest", "n1", () => stats.fisherExactTest(1, 2e9, 1, 2)],
    ["proportionTest", "p", () => stats.proportionTest(1, 2, -0.1)],
    ["rateRatioTest", "count1", () => stats.rateRatioTest(1.5, 1, 1, 1)],
    ["rateRatioTest", "exposure2", () => stats.rateRatioTest(1, 1, 1, 0)],
    ["rateScoreInterval", "exposure", () => stats.rateScoreInterval(1, 0, 0.9)],
    ["populationStabilityIndex", "before", () => stats.populationStabilityIndex([1], [1])],
    ["populationStabilityIndex", "after", () => stats.populationStabilityIndex([1, 2], [1, 2, 3])],
    ["populationStabilityIndex", "smoothing", () => stats.populationStabilityIndex([1, 2], [1, 2], 0.9, -1)],
    ["jensenShannonDivergence", "after[1]", () => stats.jensenShannonDivergence([1, 2], [1, nan])],
    ["logisticRegression", "outcomes", () => stats.logisticRegression([[1], [2]], [1, 1])],
    ["logisticRegression", "outcomes[0]", () => stats.logisticRegression([[1], [2]], [0.5, 1])],
    ["logisticRegression", "features[1]", () => stats.logisticRegression([[1], [2, 3]], [0, 1])],
    ["logisticRegression", "penalty", () => stats.logisticRegression([[1], [2]], [0, 1], 0)],
    ["areaUnderCurve", "first", () => stats.areaUnderCurve([1], [1, 2])],
    ["digamma", "x", () => stats.digamma(0)],
    ["trigamma", "x", () => stats.trigamma(-1)],
    ["cramersV", "table[1]", () => stats.cramersV([[1, 2], [1]])],
    ["cramersV", "table[0][1]", () => stats.cramersV([[1, -2]])],
    ["wilsonInterval", "n", () => stats.wilsonInterval(0, 0, 0.95)],
    ["wilsonInterval", "successes", () => stats.wilsonInterval(5, 4, 0.95)],
    ["wilsonInterval", "level", () => stats.wilsonInterval(1, 4, 95)],
    ["poissonInterval", "count", () => stats.poissonInterval(1.5, 1, 0.95)],
    ["poissonInterval", "exposure", () => stats.poissonInterval(1, 0, 0.95)],
    ["poissonInterval", "level", () => stats.poissonInterval(1, 1, 0)],
    ["ratioMomentsOf", "y", () => stats.ratioMomentsOf([1], [1, 2])],
    ["ratioMomentsOf", "x[1]", () => stats.ratioMomentsOf([1, nan], [1, 2])],
    ["ratioInterval", "level", () => stats.ratioInterval(moments, 1)],
    ["ratioInterval", "moments.m2X", () => stats.ratioInterval({ ...moments, m2X: nan }, 0.9)],
    ["quantile", "p", () => stats.quantile([1], 50)],
    ["quantile", "values", () => stats.quantile([], 0.5)],
    ["quantile", "values[1]", () => stats.quantile([3, nan, 1], 0.5)],
    ["sum", "values[0]", () => stats.sum([infinity])],
    ["sampleVariance", "values", () => stats.sampleVariance([1])],
    ["compareRatios", "level", () => stats.compareRatios(moments, moments, 95)],
    ["compareRatios", "after.n", () => stats.compareRatios(moments, { ...moments, n: 1.5 })],
    ["relativeLift", "before.cXY", () => stats.relativeLift({ ...moments, cXY: infinity }, moments)],
    ["fiellerInterval", "before.n", () => stats.fiellerInterval(null as unknown as typeof moments, moments)],
    ["sampleMomentsOf", "values[1]", () => stats.sampleMomentsOf([1, nan])],
    ["sampleMomentsOf", "values", () => stats.sampleMomentsOf([1e200, -1e200])],
    [
      "mergeSampleMoments",
      "a.variance",
      () => stats.mergeSampleMoments({ n: 3, mean: 1, variance: -1 }, sample),
    ],
    ["mergeSampleMoments", "b", () => stats.mergeSampleMoments(sample, { n: 3, mean: 1e200, variance: 0 })],
    ["meanInterval", "level", () => stats.meanInterval([1, 2], 0)],
    ["welchTest", "x", () => stats.welchTest([1], [1, 2])],
    ["welchTest", "y[1]", () => stats.welchTest([1, 2], [1, nan])],
    ["welchTest", "level", () => stats.welchTest([1, 2], [1, 2], 1)],
    ["welchTestOfMoments", "y.n", () => stats.welchTestOfMoments(sample, { n: 1, mean: 1, variance: 0 })],
    ["studentTest", "y", () => stats.studentTest([1, 2], [1])],
    ["cohensD", "x", () => stats.cohensD([], [1, 2])],
    ["hedgesG", "level", () => stats.hedgesG([1, 2], [1, 2], -1)],
    ["ranksOf", "values[0]", () => stats.ranksOf([nan])],
    ["mannWhitneyTest", "y", () => stats.mannWhitneyTest([1], [])],
    ["mannWhitneyTest", "x", () => stats.mannWhitneyTest([1], [1], "exact")],
    [
      "mannWhitneyTest",
      "x",
      () =>
        stats.mannWhitneyTest(
          long,
          long.map((v) => v + 0.5),
          "exact",
        ),
    ],
    ["mannWhitneyTest", "method", () => stats.mannWhitneyTest([1], [1], "guess" as "exact")],
    ["hodgesLehmannShift", "x", () => stats.hodgesLehmannShift([1e308], [-1e308])],
    ["hodgesLehmannShift", "level", () => stats.hodgesLehmannShift([1], [2], nan)],
    ["quantileRanks", "n", () => stats.quantileRanks(0, 0.5)],
    ["quantileRanks", "p", () => stats.quantileRanks(9, 1)],
    ["quantileInterval", "values", () => stats.quantileInterval([], 0.5)],
    ["quantileInterval", "p", () => stats.quantileInterval([1], 0)],
    ["nearestRankQuantile", "p", () => stats.nearestRankQuantile([1], 75)],
    ["apdex", "target", () => stats.apdex([1], 0)],
    ["benjaminiHochberg", "pValues[1]", () => stats.benjaminiHochberg([0.1, 1.2])],
    ["benjaminiYekutieli", "pValues[0]", () => stats.benjaminiYekutieli([nan])],
    ["holm", "pValues[0]", () => stats.holm([-0.1])],
    ["bonferroni", "pValues", () => stats.bonferroni(0.1 as unknown as number[])],
    ["mixtureSequentialTest", "n", () => stats.mixtureSequentialTest(0, 1, 1, 1)],
    ["mixtureSequentialTest", "variance", () => stats.mixtureSequentialTest(9, 1, 0, 1)],
    ["mixtureSequentialTest", "mixingVariance", () => stats.mixtureSequentialTest(9, 1, 1, nan)],
    ["confidenceSequence", "estimate", () => stats.confidenceSequence(infinity, 1, 9)],
    ["confidenceSequence", "standardError", () => stats.confidenceSequence(1, 0, 9)],
    ["confidenceSequence", "targetN", () => stats.confidenceSequence(1, 1, 9, 0.95, -5)],
    ["betaBinomialComparison", "nA", () => stats.betaBinomialComparison(0, 1.5, 0, 1)],
    ["betaBinomialComparison", "successesB", () => stats.betaBinomialComparison(0, 1, 2, 1)],
    ["betaBinomialComparison", "priorFailures", () => stats.betaBinomialComparison(0, 1, 0, 1, 0.9, 1, 0.5)],
    ["cupedAdjust", "covariates", () => stats.cupedAdjust([1, 2], [1])],
    ["cupedAdjust", "outcomes[0]", () => stats.cupedAdjust([nan], [1])],
    ["sampleRatioTest", "counts[1]", () => stats.sampleRatioTest([1, -1], [1, 1])],
    ["sampleRatioTest", "weights", () => stats.sampleRatioTest([1, 1], [0, 0])],
    ["sampleRatioTest", "weights[0]", () => stats.sampleRatioTest([1, 1], [nan, 1])],
    ["permutationTest", "permutations", () => stats.permutationTest([1], [2], 1, 0)],
    ["powerOfMeans", "n", () => stats.powerOfMeans(1, 1)],
    ["sampleSizeForMeans", "effectSize", () => stats.sampleSizeForMeans(0)],
    ["sampleSizeForMeans", "power", () => stats.sampleSizeForMeans(0.1, 0.04)],
    ["powerOfProportions", "p1", () => stats.powerOfProportions(0, 0.5, 10)],
    ["sampleSizeForProportions", "p2", () => stats.sampleSizeForProportions(0.1, 0.1)],
    ["sampleSizeForProportions", "power", () => stats.sampleSizeForProportions(0.1, 0.2, 1)],
    ["herfindahlIndex", "values[0]", () => stats.herfindahlIndex([-1])],
    ["giniCoefficient", "correction", () => stats.giniCoefficient([1], "some" as "none")],
    ["shannonEvenness", "values[1]", () => stats.shannonEvenness([1, infinity])],
    ["sampleVariance", "values[1]", () => stats.sampleVariance([1, "2" as unknown as number])],
  ])("%s: %s", (name, path, call) => {
    let caught: unknown;
    try {
      call();
    } catch (e) {
      caught = e;
    }
    expect(isSocialOpsError(caught) && [caught.code, caught.path]).toEqual(["out-of-domain", path]);
    expect((caught as Error).message.startsWith(`${name}: ${path}: expected `)).toBe(true);
  });
});

describe("the ends of the domain", () => {
  test.each<[string, number, number]>([
    ["normalCdf(-Infinity)", stats.normalCdf(-infinity), 0],
    ["normalCdf(Infinity)", stats.normalCdf(infinity), 1],
    ["normalUpperTail(Infinity)", stats.normalUpperTail(infinity), 0],
    ["normalQuantile(0)", stats.normalQuantile(0), -infinity],
    ["normalQuantile(1)", stats.normalQuantile(1), infinity],
    ["studentTCdf(Infinity)", stats.studentTCdf(infinity, 3), 1],
    ["studentTCdf(-Infinity)", stats.studentTCdf(-infinity, 3), 0],
    ["studentTQuantile(0)", stats.studentTQuantile(0, 3), -infinity],
    ["studentTQuantile(1)", stats.studentTQuantile(1, 3), infinity],
    ["studentTQuantile, past the range", stats.studentTQuantile(0.9, 0.001), infinity],
    ["studentTQuantile, of the smallest probability", stats.studentTQuantile(5e-324, 1), -infinity],
    ["studentTQuantile, past the range, near the middle", stats.studentTQuantile(0.4, 1e-5), -infinity],
    ["betaCdf(-1)", stats.betaCdf(-1, 2, 3), 0],
    ["betaCdf(Infinity)", stats.betaCdf(infinity, 2, 3), 1],
    ["betaUpperTail(-Infinity)", stats.betaUpperTail(-infinity, 2, 3), 1],
    ["betaUpperTail(1)", stats.betaUpperTail(1, 2, 3), 0],
    ["betaCdf, vanishing", stats.betaCdf(1e-10, 100, 100), 0],
    ["gammaCdf, tiny shape", stats.gammaCdf(1e300, 1e-20, 1), 1],
    ["gammaUpperTail, tiny shape, far out", stats.gammaUpperTail(1e300, 1e-20, 1), 0],
    ["gammaCdf(-1)", stats.gammaCdf(-1, 2, 3), 0],
    ["gammaCdf(Infinity)", stats.gammaCdf(infinity, 2, 3), 1],
    ["gammaCdf, huge shape, below", stats.gammaCdf(1e10, 2e10, 1), 0],
    ["gammaUpperTail, huge shape, below", stats.gammaUpperTail(1e9, 2e11, 1), 1],
    ["gammaUpperTail(-1)", stats.gammaUpperTail(-1, 2, 3), 1],
    ["gammaUpperTail(Infinity)", stats.gammaUpperTail(infinity, 2, 3), 0],
    ["logGamma(0)", stats.logGamma(0), infinity],
    ["logGamma(Infinity)", stats.logGamma(infinity), infinity],
    ["sum([])", stats.sum([]), 0],
  ])("%s", (_, value, wanted) => {
    expect(value).toBe(wanted);
  });

  test("a huge t distribution next to 0 answers at once", () => {
    expect(stats.studentTCdf(-1e-10, 9e20)).toBeCloseTo(0.5, 9);
  });

  test("a t quantile far out, near the middle of a distribution with very heavy tails", () => {
    const t = stats.studentTQuantile(0.3, 0.001);
    expect(Math.abs(stats.studentTCdf(t, 0.001) / 0.3 - 1)).toBeLessThan(1e-12);
    expect(t).toBeLessThan(-1e200);
  });
});

test("typed arrays are taken and values are not reordered", () => {
  const values = Float64Array.from([3, 1, 2]);
  expect([stats.quantile(values, 0.5), stats.sum(values), stats.sampleVariance(values)]).toEqual([2, 6, 1]);
  expect([...values]).toEqual([3, 1, 2]);
  expect(stats.sum([1e16, 1, -1e16])).toBe(1);
  expect(stats.sampleVariance([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).toBe(30);
});
