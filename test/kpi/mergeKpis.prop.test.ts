import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import { type KpiAggregate, kpiAggregateSchema } from "../../src/kpi/kpiAggregateSchema.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import type { KpiFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import { type KpiResult, kpiResultSchema } from "../../src/kpi/kpiResultSchema.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";

const kpis = kpiDefinitions.filter((kpi) => kpi.noun === "post").map((kpi) => kpi.id);
const options = {
  kpis,
  by: ["platform", "paid"],
  period: { unit: "week", timeZone: "Asia/Shanghai" },
} as const;

const cell = (most: number) => fc.option(fc.nat(most), { nil: null, freq: 4 });
const post = fc.record({
  id: fc.uuid(),
  platform: fc.constantFrom("weibo", "x", "douyin"),
  publishedAt: fc.integer({ min: 1767225600000, max: 1769904000000 }),
  paid: fc.option(fc.boolean(), { nil: null }),
  impressions: cell(1e6),
  reach: cell(1e5),
  clicks: cell(1e4),
  likes: cell(1e4),
  comments: cell(1e3),
  shares: cell(1e3),
  saves: cell(1e3),
  followersAtPublish: cell(1e7),
  conversions: cell(100),
});
const posts = fc.array(post, { maxLength: 40 });
type Posts = typeof post extends fc.Arbitrary<infer Row> ? Row[] : never;

const aggregate = (rows: Posts): KpiAggregate => aggregateKpis(rows, options);

/** Numbers agree to 1e-12 of the larger; whole numbers and everything else exactly. */
function expectClose(got: unknown, wanted: unknown, path = ""): void {
  if (typeof got === "number" && typeof wanted === "number" && !Number.isInteger(wanted)) {
    const apart = Math.abs(got - wanted);
    if (apart > 1e-12 * Math.max(Math.abs(got), Math.abs(wanted))) {
      throw new Error(`${path}: ${got} is not ${wanted}`);
    }
    return;
  }
  if (typeof wanted !== "object" || wanted === null || typeof got !== "object" || got === null) {
    if (!Object.is(got, wanted)) throw new Error(`${path}: ${String(got)} is not ${String(wanted)}`);
    return;
  }
  expect(Object.keys(got)).toEqual(Object.keys(wanted));
  for (const [key, inner] of Object.entries(wanted)) {
    expectClose((got as Record<string, unknown>)[key], inner, `${path}.${key}`);
  }
}

/**
 * The figures of a result without row numbers and issues. An interval's ends may cancel near 0, so they are compared against
 * the value's size: low and high are moved up by it.
 */
function figures(result: KpiResult): unknown {
  return result.rows.map((row) => ({
    ...row,
    values: Object.values(row.values).map((value) =>
      value.status === "ok" && value.interval !== null
        ? {
            ...value,
            interval: {
              low: value.interval.low + 2 * value.interval.high,
              high: value.interval.high,
              method: value.interval.method,
            },
          }
        : value,
    ),
  }));
}

describe("merging", () => {
  test("is commutative to the last bit", () => {
    fc.assert(
      fc.property(posts, posts, (a, b) => {
        const [left, right] = [aggregate(a), aggregate(b)];
        expect(mergeKpis(left, right)).toEqual(mergeKpis(right, left));
      }),
    );
  });

  test("is associative: counts and totals exactly, intervals to 1e-12", () => {
    fc.assert(
      fc.property(posts, posts, posts, (a, b, c) => {
        const [x, y, z] = [aggregate(a), aggregate(b), aggregate(c)];
        const [left, right] = [mergeKpis(mergeKpis(x, y), z), mergeKpis(x, mergeKpis(y, z))];
        expectClose(figures(finishKpis(left)), figures(finishKpis(right)));
        expect(left.issues).toEqual(right.issues);
        expect(left.missing).toEqual(right.missing);
      }),
    );
  });

  test("any split of the rows gives the whole", () => {
    fc.assert(
      fc.property(posts, fc.nat(40), (rows, cut) => {
        const merged = mergeKpis(aggregate(rows.slice(0, cut)), aggregate(rows.slice(cut)));
        const whole = aggregate(rows);
        expectClose(figures(finishKpis(merged)), figures(finishKpis(whole)));
        expect(merged.missing).toEqual(whole.missing);
        expect(finishKpis(whole)).toEqual(computeKpis(rows, options));
      }),
    );
  });

  test("survives storage as JSON", () => {
    fc.assert(
      fc.property(posts, posts, (a, b) => {
        const [left, right] = [aggregate(a), aggregate(b)];
        const stored = JSON.parse(JSON.stringify(left)) as KpiAggregate;
        expect(stored).toEqual(left);
        expect(z.safeParse(kpiAggregateSchema, stored).success).toBe(true);
        expect(mergeKpis(stored, right)).toEqual(mergeKpis(left, right));
      }),
    );
  });
});

describe("the values", () => {
  test("do not depend on the order of the rows", () => {
    const shuffled = posts.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, ([rows, turned]) => {
        expectClose(figures(computeKpis(turned, options)), figures(computeKpis(rows, options)));
      }),
    );
  });

  test("are JSON that fits the schema, and lie in their intervals and ranges", () => {
    fc.assert(
      fc.property(posts, (rows) => {
        const result = computeKpis(rows, options);
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        expect(z.safeParse(kpiResultSchema, result).success).toBe(true);
        for (const value of result.rows.flatMap((row) => Object.values(row.values))) {
          if (value.status !== "ok") continue;
          expect(value.value).toBeGreaterThanOrEqual(0);
          expect(value.numerator! / (value.denominator ?? 1)).toBe(value.value);
          if (value.interval === null) continue;
          expect(value.interval.low).toBeLessThanOrEqual(value.value);
          expect(value.interval.high).toBeGreaterThanOrEqual(value.value);
          expect(value.interval.high).toBeGreaterThan(value.interval.low);
        }
      }),
    );
  });

  test("count every kept row once: n and left out are the group", () => {
    fc.assert(
      fc.property(posts, (rows) => {
        const { rows: groups, issues } = computeKpis(rows, options);
        for (const id of kpis) {
          const sizes = groups.map(({ values }) => values[id]!.n + values[id]!.leftOut);
          expect(sizes.reduce((a, b) => a + b, 0)).toBe(issues.kept);
        }
      }),
    );
  });

  /** 1 where a KPI grows with the figures, 0 where it stays: a count of rows, a ratio of figures. */
  const growthOf = (formula: KpiFormula): number => {
    if (formula.op === "ratio") return growthOf(formula.numerator) - growthOf(formula.denominator);
    return formula.op === "count" ? 0 : 1;
  };

  /** The same rows with every figure so many times as large. */
  const enlarge = (rows: Posts, times: number): object[] =>
    rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([field, is]) => [
          field,
          typeof is === "number" && field !== "publishedAt" ? is * times : is,
        ]),
      ),
    );

  test("rates stay when every figure is so many times as large; sums, and what there is per post, grow with it", () => {
    fc.assert(
      fc.property(
        posts,
        fc.integer({ min: 2, max: 1000 }),
        fc.integer({ min: 1, max: 9 }),
        (rows, any, power) => {
          const before = computeKpis(rows, options).rows;
          // By a power of two nothing is rounded, so that intervals agree to the last bit too; by other numbers what an interval is
          // told from can cancel.
          for (const [times, isExact] of [
            [any, false],
            [2 ** power, true],
          ] as const) {
            const after = computeKpis(enlarge(rows, times), options).rows;
            for (const [i, { values }] of before.entries()) {
              for (const [id, value] of Object.entries(values)) {
                const scaled = after[i]!.values[id]!;
                const { formula } = kpiDefinitions.find((kpi) => kpi.id === id)!;
                if (value.status !== "ok" || scaled.status !== "ok") {
                  expect(scaled.status).toBe(value.status);
                  continue;
                }
                const grows = growthOf(formula) * (times - 1) + 1;
                if (formula.op === "ratio") expectClose(scaled.value, value.value * grows);
                else expect(scaled.value).toBe(value.value * grows);
                if (!isExact) continue;
                expect(scaled.value).toBe(value.value * grows);
                expect(scaled.interval?.low).toBe(
                  value.interval === null ? undefined : value.interval.low * grows,
                );
                expect(scaled.interval?.high).toBe(
                  value.interval === null ? undefined : value.interval.high * grows,
                );
              }
            }
          }
        },
      ),
    );
  });

  test("a row without any figure changes no value, and only what is said to be left out", () => {
    fc.assert(
      fc.property(posts, post, (rows, one) => {
        const { id, platform, publishedAt, paid } = one;
        const rates = { ...options, kpis: kpis.filter((kpi) => kpi !== "content.posts") };
        const before = computeKpis([...rows, one], rates).rows;
        const after = computeKpis([...rows, one, { id, platform, publishedAt, paid }], rates).rows;
        const without = (groups: KpiResult["rows"]) =>
          groups.map(({ values, ...key }) => ({
            ...key,
            values: Object.values(values).map(({ leftOut, ...value }) => value),
          }));
        expect(without(after)).toEqual(without(before));
        const leftOut = (groups: KpiResult["rows"]) =>
          groups.reduce((sum, { values }) => sum + values["content.share_rate"]!.leftOut, 0);
        expect(leftOut(after)).toBe(leftOut(before) + 1);
      }),
    );
  });
});
