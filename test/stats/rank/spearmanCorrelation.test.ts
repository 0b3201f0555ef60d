import { describe, expect, test } from "vitest";
import { spearmanCorrelation } from "../../../src/stats/rank/spearmanCorrelation.ts";
import golden from "../../golden/stats/circular.json" with { type: "json" };

describe.each(golden.pairs)("pairs: $name", (pairs) => {
  const near = (value: number | null | undefined, expected: number): void =>
    expect(Math.abs(value! - expected)).toBeLessThanOrEqual(pairs.tolerance);

  test("correlation is that of scipy", () => {
    const found = spearmanCorrelation(pairs.x, pairs.y)!;
    near(found.correlation, pairs.correlation);
    near(found.pValue, pairs.pValue);
    near(found.interval?.low, pairs.interval[0]!);
    near(found.interval?.high, pairs.interval[1]!);
  });

  test("partial correlation is that of the inverse of the matrix", () => {
    const found = spearmanCorrelation(pairs.x, pairs.y, 0.95, pairs.given)!;
    near(found.correlation, pairs.partial);
    near(found.pValue, pairs.partialPValue);
    near(found.interval?.low, pairs.partialInterval[0]!);
    near(found.interval?.high, pairs.partialInterval[1]!);
  });
});

test("is exactly 1 or -1 for the same or the opposite order, without an interval", () => {
  expect(spearmanCorrelation([3, 1, 2, 9], [30, 10, 20, 21])?.correlation).toBeCloseTo(0.8, 12);
  expect(spearmanCorrelation([3, 1, 2, 9, 4], [6, 2, 4, 18, 8])).toEqual({
    correlation: 1,
    interval: null,
    pValue: 0,
    n: 5,
  });
  expect(spearmanCorrelation([1, 2, 3], [3, 2, 1])).toEqual({
    correlation: -1,
    interval: null,
    pValue: 0,
    n: 3,
  });
});

test("is null where nothing varies, or the third quantity says all", () => {
  expect(spearmanCorrelation([1, 1, 1], [1, 2, 3])).toBeNull();
  expect(spearmanCorrelation([], [])).toBeNull();
  expect(spearmanCorrelation([1, 2, 3, 4], [2, 1, 4, 3], 0.95, [1, 2, 3, 4])).toBeNull();
});

test.each([
  [[[1, 2], [1]], "spearmanCorrelation: y: expected as many values as x, received 1"],
  [[[1, 2], [1, 2], 2], "spearmanCorrelation: level: expected a number between 0 and 1, received 2"],
  [[[1, 2], [1, 2], 0.9, [1]], "spearmanCorrelation: given: expected as many values as x, received 1"],
  [
    [
      [1, Number.NaN],
      [1, 2],
    ],
    "ranksOf: values[1]: expected a finite number, received NaN",
  ],
])("%j is refused", (args, message) => {
  expect(() => spearmanCorrelation(...(args as [number[], number[]]))).toThrow(message);
});
