import { describe, expect, test } from "vitest";
import { kaplanMeier, survivalIntervals } from "../../../src/stats/survival/kaplanMeier.ts";
import { logRankTest } from "../../../src/stats/survival/logRankTest.ts";
import { restrictedMean } from "../../../src/stats/survival/restrictedMean.ts";
import { survivalQuantile } from "../../../src/stats/survival/survivalQuantile.ts";
import golden from "../../golden/stats/survival.json" with { type: "json" };

/** As R prints it: 1e-12 relative; null is NA. */
function agree(actual: number | null, wanted: number | null): void {
  if (wanted === null) expect(actual).toBeNull();
  else expect(Math.abs(actual! - wanted)).toBeLessThanOrEqual(1e-12 * Math.max(1e-3, Math.abs(wanted)));
}

function agreeAll(actual: readonly (number | null)[], wanted: readonly (number | null)[]): void {
  expect(actual.length).toBe(wanted.length);
  for (const [i, value] of actual.entries()) agree(value, wanted[i]!);
}

function falls(ends: readonly (number | null)[]): boolean {
  const known = ends.filter((end) => end !== null);
  return known.every((end, i) => i === 0 || end <= known[i - 1]!);
}

test("R's ends of quantiles are compared nearly everywhere", () => {
  const ends = golden.curves.flatMap((one) =>
    survivalIntervals.flatMap((scale) => [one[scale].low, one[scale].high]),
  );
  expect(ends.filter(falls).length / ends.length).toBeGreaterThan(0.85);
});

describe.each(golden.curves.map((one) => [one.name, one] as const))("%s", (_, one) => {
  const observed = one.observed.map((event) => event === 1);

  test("curve and standard errors", () => {
    const { steps, n, events } = kaplanMeier(one.times, observed);
    expect([n, events]).toEqual([one.times.length, observed.filter(Boolean).length]);
    expect(steps.map(({ time, atRisk, events: died }) => [time, atRisk, died])).toEqual(
      one.time.map((time, i) => [time, one.atRisk[i], one.events[i]]),
    );
    agreeAll(
      steps.map(({ survival }) => survival),
      one.survival,
    );
    agreeAll(
      steps.map(({ standardError }) => standardError),
      one.standardError,
    );
  });

  test.each(survivalIntervals)("%s interval, and quantiles", (interval) => {
    const curve = kaplanMeier(one.times, observed, 0.95, interval);
    const wanted = one[interval];
    agreeAll(
      curve.steps.map(({ low }) => low),
      wanted.low,
    );
    agreeAll(
      curve.steps.map(({ high }) => high),
      wanted.high,
    );
    const found = golden.probabilities.map((p) => survivalQuantile(curve, p));
    agreeAll(
      found.map(({ value }) => value),
      wanted.quantiles,
    );
    // Where an end of the interval rises again, R looks it up in an order that is none; here the first crossing counts.
    if (falls(wanted.low))
      agreeAll(
        found.map(({ low }) => low),
        wanted.quantileLow,
      );
    if (falls(wanted.high))
      agreeAll(
        found.map(({ high }) => high),
        wanted.quantileHigh,
      );
  });

  test("restricted mean", () => {
    const { mean, standardError } = restrictedMean(kaplanMeier(one.times, observed), one.horizon)!;
    agree(mean, one.mean);
    agree(standardError, one.meanError);
  });
});

test.each(golden.tests.map((one) => [one.name, one] as const))("log-rank: %s", (_, one) => {
  const found = logRankTest(
    one.times,
    one.observed.map((event) => event === 1),
    one.groups.map(String),
  );
  agree(found.statistic, one.statistic);
  agree(found.pValue, one.pValue);
  const sorted = [...found.groups].sort((a, b) => Number(a.group) - Number(b.group));
  expect(sorted.map(({ observed }) => observed)).toEqual(one.counts);
  agreeAll(
    sorted.map(({ expected }) => expected),
    one.expected,
  );
});

test("nothing known is nothing said", () => {
  expect(kaplanMeier([], [])).toMatchObject({ n: 0, events: 0, steps: [] });
  expect(survivalQuantile(kaplanMeier([], []), 0.5)).toEqual({ value: null, low: null, high: null });
  expect(restrictedMean(kaplanMeier([], []), 1)).toBeNull();
  expect(logRankTest([1, 2], [true, true], ["a", "a"])).toMatchObject({
    statistic: null,
    pValue: null,
    df: 0,
  });
  expect(logRankTest([1, 2], [false, false], ["a", "b"])).toMatchObject({ statistic: null, pValue: null });
  expect(logRankTest([], [], [])).toEqual({ statistic: null, df: 0, pValue: null, groups: [] });
});

test.each<[() => unknown, string]>([
  [() => kaplanMeier([1, -1], [true, true]), "times[1]: expected a number of at least 0, received -1"],
  [() => kaplanMeier([1], []), "observed: expected a list as long as the times"],
  [() => kaplanMeier([1], [1 as never]), "observed[0]: expected true or false, received 1"],
  [() => kaplanMeier([1], [true], 1), "level: expected a number between 0 and 1, received 1"],
  [
    () => kaplanMeier([1], [true], 0.9, "logit" as never),
    'interval: expected one of "log-log", "log", "plain"',
  ],
  [() => survivalQuantile({} as never, 0.5), "curve: expected a curve of kaplanMeier"],
  [() => survivalQuantile(kaplanMeier([1], [true]), 1), "p: expected a number between 0 and 1"],
  [
    () => restrictedMean(kaplanMeier([1, 5], [true, false]), 6),
    "horizon: expected a number above 0, at most the largest time seen",
  ],
  [() => logRankTest([1], [true], []), "groups: expected a list as long as the times"],
  [() => logRankTest([1], [true], [3 as never]), "groups[0]: expected text, received 3"],
])("%# is refused", (call, message) => {
  expect(call).toThrow(message);
});
