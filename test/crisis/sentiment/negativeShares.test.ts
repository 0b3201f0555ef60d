import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareNegativeShares } from "../../../src/crisis/sentiment/compareNegativeShares.ts";
import {
  estimateNegativeShare,
  negativeShareSchema,
} from "../../../src/crisis/sentiment/estimateNegativeShare.ts";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import golden from "../../golden/crisis/sentiment.json" with { type: "json" };

function numbers(estimate: Estimate): [value: number, low: number, high: number] {
  if (estimate.status === "absent" || estimate.interval === null) throw new Error("no number");
  return [estimate.value, estimate.interval.low, estimate.interval.high];
}

function expectNear(found: readonly (number | null)[], wanted: readonly number[]): void {
  for (const [i, one] of wanted.entries())
    expect(Math.abs((found[i] ?? Number.NaN) - one), `${found[i]} for ${one}`).toBeLessThan(golden.tolerance);
}

describe("golden values", () => {
  test.each(golden.known)("$negatives of $n by a known scorer", (row) => {
    const { share, standardError } = estimateNegativeShare(
      { negatives: row.negatives, n: row.n },
      { sensitivity: row.sensitivity, specificity: row.specificity },
    );
    expectNear([...numbers(share), standardError], [row.share, row.low, row.high, row.standardError]);
  });

  test.each(golden.measured)("$negatives of $n by a measured scorer", (row) => {
    const { sensitivity, specificity, negativesSeen, othersSeen } = row;
    const { share, standardError } = estimateNegativeShare(
      { negatives: row.negatives, n: row.n },
      { sensitivity, specificity, negatives: negativesSeen, others: othersSeen },
    );
    expectNear([...numbers(share), standardError], [row.share, row.low, row.high, row.standardError]);
  });

  test.each(golden.change)("change from $before to $after", (row) => {
    const [k = 0, n = 0, l = 0, m = 0] = [...row.before, ...row.after];
    const { sensitivity, specificity } = row;
    const found = compareNegativeShares(
      { negatives: k, n },
      { negatives: l, n: m },
      { sensitivity, specificity },
    );
    expectNear(
      [...numbers(found.difference), found.pValue],
      [row.difference, Math.max(-1, row.low), row.high, row.pValue],
    );
  });
});

const counts = fc
  .tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([k, n]) => ({ negatives: Math.min(k, n), n }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const accuracies = fc.oneof(
  fc.record({ sensitivity: share, specificity: share }),
  fc.record({
    sensitivity: share,
    specificity: share,
    negatives: fc.integer({ min: 1, max: 2000 }),
    others: fc.integer({ min: 1, max: 2000 }),
  }),
);

describe("laws", () => {
  test("whatever is counted: a share within its interval, within 0 to 1, or the reason for none", () => {
    fc.assert(
      fc.property(counts, accuracies, (counted, accuracy) => {
        const found = negativeShareSchema.parse(estimateNegativeShare(counted, accuracy));
        expect(explain(found.because)).not.toMatch(/[?]|NaN/);
        if (found.share.status === "absent") {
          expect(found.standardError).toBeNull();
          return;
        }
        const [value, low, high] = numbers(found.share);
        expect(0 <= low && low <= value && value <= high && high <= 1).toBe(true);
        expect(low < high).toBe(true);
        expect(accuracy.sensitivity + accuracy.specificity).toBeGreaterThan(1);
      }),
      { numRuns: 1000 },
    );
  });

  test("what a perfect scorer counts stands", () => {
    fc.assert(
      fc.property(counts, (counted) => {
        const found = estimateNegativeShare(counted, { sensitivity: 1, specificity: 1 });
        const [value, low, high] = numbers(found.share);
        const [rate, least, most] = numbers(found.observed);
        expectNear([value, low, high], [rate, least, most]);
      }),
    );
  });

  test("the correction undoes the scorer's errors", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 60, max: 100 }),
        fc.integer({ min: 60, max: 100 }),
        (true1000, sensitivity, specificity) => {
          // Counts that are whole by construction: what the scorer calls negative of 10,000,000 texts.
          const negatives = true1000 * 100 * sensitivity + (1000 - true1000) * 100 * (100 - specificity);
          const found = estimateNegativeShare(
            { negatives, n: 10_000_000 },
            { sensitivity: sensitivity / 100, specificity: specificity / 100 },
          );
          expectNear([numbers(found.share)[0]], [true1000 / 1000]);
        },
      ),
    );
  });

  test("a measured accuracy leaves more open than a known one", () => {
    const known = { sensitivity: 0.8, specificity: 0.9 };
    const [, low, high] = numbers(estimateNegativeShare({ negatives: 90, n: 300 }, known).share);
    const measured = { ...known, negatives: 80, others: 80 };
    const [, lower, higher] = numbers(estimateNegativeShare({ negatives: 90, n: 300 }, measured).share);
    expect(lower).toBeLessThan(low);
    expect(higher).toBeGreaterThan(high);
  });

  test("a change turned round has the other sign, the same p-value and the other verdict", () => {
    const other = { rise: "fall", fall: "rise", "no-difference": "no-difference", unknown: "unknown" };
    fc.assert(
      fc.property(counts, counts, accuracies, (a, b, accuracy) => {
        const there = compareNegativeShares(a, b, accuracy);
        const back = compareNegativeShares(b, a, accuracy);
        expect(back.verdict).toBe(other[there.verdict]);
        expect(Math.abs(back.pValue! - there.pValue!)).toBeLessThan(1e-9);
        expect(back.difference.status).toBe(there.difference.status);
        if (there.difference.status === "absent") return;
        const [value, low, high] = numbers(there.difference);
        expectNear(numbers(back.difference), [-value, -high, -low]);
        expect(low <= value && value <= high).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("where nothing has changed, a change is found no more often than the level allows", () => {
    let found = 0;
    let random = 7;
    const next = (): number => {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
      return random / 2 ** 32;
    };
    const draw = () => {
      let negatives = 0;
      for (let i = 0; i < 300; i++) if (next() < 0.27) negatives++;
      return { negatives, n: 300 };
    };
    for (let i = 0; i < 2000; i++)
      if (
        compareNegativeShares(draw(), draw(), { sensitivity: 0.7, specificity: 0.9 }).verdict !==
        "no-difference"
      )
        found++;
    // 100 are to be expected; four standard errors more.
    expect(found).toBeLessThan(140);
    expect(found).toBeGreaterThan(60);
  });
});

describe("where there is no answer", () => {
  const accuracy = { sensitivity: 0.8, specificity: 0.9 };

  test("no texts", () => {
    expect(estimateNegativeShare({ negatives: 0, n: 0 }, accuracy).share).toEqual({
      status: "absent",
      reason: "zero-denominator",
      n: 0,
    });
    const change = compareNegativeShares({ negatives: 0, n: 0 }, { negatives: 3, n: 10 }, accuracy);
    expect([change.verdict, change.pValue, change.difference.status]).toEqual(["unknown", null, "absent"]);
  });

  test("a scorer that guesses, or that may", () => {
    const guess = { sensitivity: 0.4, specificity: 0.6 };
    expect(estimateNegativeShare({ negatives: 30, n: 100 }, guess).share).toMatchObject({
      reason: "not-identified",
    });
    const few = { sensitivity: 0.6, specificity: 0.6, negatives: 5, others: 5 };
    expect(estimateNegativeShare({ negatives: 30, n: 100 }, few).share).toMatchObject({
      reason: "not-identified",
    });
    const { difference, verdict } = compareNegativeShares(
      { negatives: 1, n: 100 },
      { negatives: 30, n: 100 },
      few,
    );
    expect(difference).toMatchObject({ reason: "not-identified" });
    expect(verdict).toBe("rise");
  });

  test("an accuracy that cannot be that on these texts", () => {
    const { share: none, because } = estimateNegativeShare({ negatives: 3, n: 500 }, accuracy);
    expect(none).toEqual({ status: "absent", reason: "not-comparable", n: 500 });
    expect(explain(because)).toContain("between 10.00% and 80.0%");
    expect(explain(because, { locale: "zh-CN" })).toContain("不适用于这批文本");
  });
});

test.each([
  [{ negatives: 3, n: 2 }, { sensitivity: 0.8, specificity: 0.9 }, {}, "counts"],
  [{ negatives: -1, n: 2 }, { sensitivity: 0.8, specificity: 0.9 }, {}, "counts.negatives"],
  [{ negatives: 0.5, n: 2 }, { sensitivity: 0.8, specificity: 0.9 }, {}, "counts.negatives"],
  [{ negatives: 1, n: 2 }, { sensitivity: 80, specificity: 0.9 }, {}, "accuracy.sensitivity"],
  [{ negatives: 1, n: 2 }, { sensitivity: 0.8 }, {}, "accuracy.specificity"],
  [{ negatives: 1, n: 2 }, { sensitivity: 0.8, specificity: 0.9, negatives: 10 }, {}, "accuracy"],
  [{ negatives: 1, n: 2 }, { sensitivity: 0.8, specificity: 0.9 }, { level: 95 }, "options.level"],
  [{ negatives: 1, n: 2 }, { sensitivity: 0.8, specificity: 0.9 }, { levle: 0.9 }, "options"],
])("wrong input %j %j %j is refused at %s", (counted, accuracy, options, path) => {
  expect(() => estimateNegativeShare(counted, accuracy as never, options as never)).toThrow(
    expect.objectContaining({ code: "invalid-argument", path: expect.stringContaining(path) }),
  );
});
