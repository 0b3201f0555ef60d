import { describe, expect, test } from "vitest";
import type { Condition } from "../../src/condition/conditionSchema.ts";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { type ComputeKpisOptions, computeKpis } from "../../src/kpi/computeKpis.ts";
import { evaluateKpis } from "../../src/kpi/evaluateKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import type { KpiAggregate, KpiPart } from "../../src/kpi/kpiAggregateSchema.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiFormula, RowFormula } from "../../src/kpi/kpiFormulaSchema.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { wilsonInterval } from "../../src/stats/proportion/wilsonInterval.ts";
import golden from "../golden/kpi/formulas.json" with { type: "json" };
import { caught } from "./caught.ts";
import { ownKpi } from "./ownKpi.ts";

const sum = (field: string): RowFormula => ({ op: "sum", field });
const figure = (
  rows: readonly object[],
  formula: KpiFormula,
  change: Partial<KpiDefinition> = {},
  more: Partial<ComputeKpisOptions> = {},
): KpiValue => computeKpis(rows, { kpis: [ownKpi(formula, change)], ...more }).rows[0]!.values["own.figure"]!;

function expectValue(got: KpiValue, wanted: { n: number; value: number; partial?: number }): void {
  expect(got).toMatchObject({ status: "ok", n: wanted.n, partial: wanted.partial ?? 0 });
  if (got.status !== "ok") return;
  const apart = Math.abs(got.value - wanted.value);
  expect(apart).toBeLessThanOrEqual(golden.trees.relativeTolerance * Math.abs(wanted.value));
}

const score: RowFormula = {
  op: "weighted-sum",
  terms: [
    { weight: 1, of: sum("likes") },
    { weight: 2.5, of: sum("comments") },
    { weight: 4, of: sum("shares") },
  ],
};
const liked: Condition = { field: "likes", op: "ge", value: 10 };

describe("agrees with other software in", () => {
  const { rows, ...wanted } = golden.trees;
  test.each<[string, KpiFormula, { n: number; value: number; partial?: number }]>([
    ["a difference", { op: "difference", terms: [sum("follows"), sum("unfollows")] }, wanted.difference],
    ["a weighted sum", score, wanted.weightedSum],
    ["a count of a condition", { op: "count", where: liked }, wanted.countWhere],
    [
      "a distinct count of a condition",
      { op: "distinct", field: "format", where: liked },
      wanted.distinctWhere,
    ],
    [
      "a ratio to a distinct count",
      { op: "ratio", numerator: sum("likes"), denominator: { op: "distinct", field: "format" } },
      wanted.perFormat,
    ],
    [
      "a quantile of a formula",
      { op: "quantile", p: 0.9, of: score },
      { ...wanted.quantile, partial: wanted.weightedSum.partial },
    ],
  ])("%s", (_, formula, value) => {
    expectValue(figure(rows, formula), value);
  });

  test.each(golden.quantiles.cases)("the quantile $p of numpy", ({ values, p, value }) => {
    const got = figure(
      values.map((x) => ({ x })),
      { op: "quantile", p, of: sum("x") },
    );
    if (got.status !== "ok") throw new Error("no value");
    expect(Math.abs(got.value - value)).toBeLessThanOrEqual(
      golden.quantiles.relativeTolerance * Math.abs(value),
    );
    expect(got.method).toBe("quantile (type 7)");
  });
});

describe("a condition inside a formula", () => {
  const rows = [
    { id: "a", platform: "x", format: "video", likes: 4, impressions: 10 },
    { id: "b", platform: "x", format: "image", impressions: 20 },
    { id: "c", platform: "weibo", format: "video", impressions: 40 },
    { id: "d", platform: "weibo", likes: 9 },
  ];
  const video: Condition = { field: "format", op: "eq", value: "VIDEO" };

  test("adds 0 for rows that do not match, and leaves out those that match without the field", () => {
    expect(figure(rows, { op: "sum", field: "likes", where: video })).toMatchObject({
      value: 4,
      n: 3,
      leftOut: 1,
    });
  });

  test("counts a row without the field as one that does not match", () => {
    expect(figure(rows, { op: "count", where: video })).toMatchObject({ value: 2, n: 4, leftOut: 0 });
    expect(figure(rows, { op: "count", where: { not: video } })).toMatchObject({ value: 2, n: 4 });
  });

  test("makes a share of rows with Wilson's interval", () => {
    const formula: KpiFormula = {
      op: "ratio",
      numerator: { op: "count", where: video },
      denominator: { op: "count" },
    };
    expect(figure(rows, formula, { interval: "wilson" })).toMatchObject({
      value: 0.5,
      numerator: 2,
      denominator: 4,
      interval: { method: "wilson (post)", ...wilsonInterval(2, 4, 0.95) },
    });
  });

  test("lets non-matching rows into a distinct count without counting their values", () => {
    const formula: KpiFormula = {
      op: "distinct",
      field: "format",
      where: { field: "platform", op: "eq", value: "weibo" },
    };
    expect(figure(rows, formula)).toMatchObject({
      value: 1,
      n: 3,
      leftOut: 1,
      method: "distinct count",
      interval: null,
    });
  });

  test("asks about columns of the caller's own by what they are compared with", () => {
    const own = [{ budget_class: 3, boosted: true }, { budget_class: 1, boosted: false }, { boosted: true }];
    expect(figure(own, { op: "count", where: { field: "budget_class", op: "gt", value: 2 } })).toMatchObject({
      value: 1,
    });
    expect(figure(own, { op: "count", where: { field: "boosted", op: "eq", value: true } })).toMatchObject({
      value: 2,
    });
  });

  test("is not available where the data lack its field", () => {
    const kpi = ownKpi({ op: "count", where: { field: "paid", op: "eq", value: true } });
    expect(computeKpis(rows, { kpis: [kpi] }).issues.notSupplied).toContain("paid");
  });
});

describe("the where of a definition", () => {
  const rows = [
    { platform: "x", likes: 4, campaign: "spring" },
    { platform: "weibo", likes: 90, campaign: "spring" },
    { platform: "x", likes: null, campaign: "summer" },
    { platform: "weibo", likes: 7, campaign: null },
  ];
  const onX = { field: "platform", op: "eq", value: "x" } as const;

  test.each([
    ["a sum", { op: "sum", field: "likes" }, 4, 1],
    ["a count", { op: "count" }, 2, 2],
    ["a distinct count", { op: "distinct", field: "campaign" }, 2, 2],
    ["a quantile", { op: "quantile", p: 1, of: { op: "sum", field: "likes" } }, 4, 1],
    [
      "a ratio",
      { op: "ratio", numerator: { op: "sum", field: "likes" }, denominator: { op: "count" } },
      4,
      1,
    ],
  ] as const)("leaves rows that do not match out of %s, and counts them", (_, formula, value, n) => {
    const kpi = ownKpi(formula, { where: onX });
    const found = computeKpis(rows, { kpis: [kpi] }).rows[0]!.values[kpi.id]!;
    expect(found).toMatchObject({ status: "ok", value, n, leftOut: 4 - n });
  });

  test("keeps rows that are no trial from Wilson's interval", () => {
    const formula = {
      op: "ratio",
      numerator: { op: "sum", field: "conversions" },
      denominator: { op: "count" },
    } as const;
    const kpi = ownKpi(formula, { where: onX, interval: "wilson" });
    const trials = [
      { platform: "x", conversions: 1 },
      { platform: "x", conversions: 0 },
      { platform: "weibo", conversions: 12 },
    ];
    expect(computeKpis(trials, { kpis: [kpi] }).rows[0]!.values[kpi.id]).toMatchObject({ value: 0.5, n: 2 });
  });

  test("is not available where the data lack what it asks about", () => {
    const kpi = ownKpi({ op: "sum", field: "likes" }, { where: onX });
    expect(computeKpis([{ likes: 1 }], { kpis: [kpi] }).rows[0]!.values[kpi.id]).toMatchObject({
      status: "absent",
      reason: "not-observed",
      leftOut: 1,
    });
  });

  test("is refused where no row can match it", () => {
    const kpi = ownKpi({ op: "count" }, { where: { field: "likes", op: "eq", value: "many" } });
    expect(caught(() => computeKpis(rows, { kpis: [kpi] })).details[0]).toMatchObject({
      path: "options.kpis[0].where.field",
      expected: "a field that holds what it is compared with",
    });
  });
});

describe("the option where", () => {
  const rows = [
    { platform: "x", publishedAt: "2026-03-02T09:00:00Z", likes: 1, paid: true, topics: ["Sale"] },
    { platform: "x", publishedAt: "2026-03-03T09:00:00Z", likes: 30, paid: false },
    { platform: "weibo", publishedAt: "2026-03-04T09:00:00Z", likes: "odd", paid: true },
    { platform: "weibo", publishedAt: "2026-03-05T09:00:00Z", likes: 7 },
  ];
  const counted = (where: Condition) => {
    const { rows: groups, issues } = computeKpis(rows, { kpis: ["content.posts"], by: ["platform"], where });
    return {
      groups: groups.map((row) => [row.group.platform, row.values["content.posts"]!.numerator]),
      issues,
    };
  };

  test.each<[Condition, unknown[]]>([
    [
      { field: "likes", op: "ge", value: 7 },
      [
        ["weibo", 1],
        ["x", 1],
      ],
    ],
    [
      { field: "paid", op: "eq", value: true },
      [
        ["weibo", 1],
        ["x", 1],
      ],
    ],
    [{ field: "topics", op: "includesAny", value: ["sale"] }, [["x", 1]]],
    [{ field: "publishedAt", op: "after", value: "2026-03-03T17:00:00+08:00" }, [["weibo", 2]]],
    [{ not: { field: "platform", op: "eq", value: "x" } }, [["weibo", 2]]],
    [
      { all: [] },
      [
        ["weibo", 2],
        ["x", 2],
      ],
    ],
    [{ any: [] }, []],
  ])("keeps the rows that match %j", (where, groups) => {
    expect(counted(where).groups).toEqual(groups);
  });

  test("leaves the count of rows read and kept, and their issues, as they are", () => {
    const { issues } = counted({ field: "likes", op: "gt", value: 1000 });
    expect(issues).toMatchObject({ read: 4, kept: 4, rejected: 0, byCode: { "invalid-cell": 1 } });
  });

  test("counts missing figures among the rows that match", () => {
    const aggregate = aggregateKpis(rows, {
      kpis: ["content.engagements"],
      where: { field: "platform", op: "eq", value: "x" },
    });
    expect(aggregate.missing).toEqual({ comments: 2, likes: 0, saves: 2, shares: 2 });
  });

  test("is part of the aggregate: other conditions do not merge", () => {
    const options = { kpis: ["content.posts"], where: { field: "likes", op: "gt", value: 1 } } as const;
    const a = aggregateKpis(rows, options);
    expect(a.where).toEqual(options.where);
    expect(mergeKpis(a, JSON.parse(JSON.stringify(a)) as KpiAggregate).groups[0]!.rows).toBe(4);
    const other = aggregateKpis(rows, { ...options, where: { field: "likes", op: "gt", value: 2 } });
    expect(caught(() => mergeKpis(a, other))).toMatchObject({
      code: "incompatible",
      path: "b.where",
      message:
        'mergeKpis: b.where: expected {"field":"likes","op":"gt","value":1}, as in a, received {"field":"likes","op":"gt","value":2}',
    });
    expect(caught(() => mergeKpis(aggregateKpis(rows, { kpis: ["content.posts"] }), a))).toMatchObject({
      path: "b.where",
    });
  });

  test("works in evaluateKpis", () => {
    const kpi = ownKpi({ op: "distinct", field: "platform" });
    const { rows: groups } = evaluateKpis(rows, {
      kpis: [kpi],
      where: { field: "likes", op: "lt", value: 9 },
    });
    expect(groups[0]!.values["own.figure"]).toMatchObject({ value: 2, n: 2 });
  });

  test.each<[unknown, string, string]>([
    [
      { field: "likes", op: "contains", value: "x" },
      "options.where.field",
      'expected a field that can hold what it is compared with (text), received "likes"',
    ],
    [
      { all: [{ not: { field: "format", op: "gt", value: 3 } }] },
      "options.where.all[0].not.field",
      'expected a field that can hold what it is compared with (number), received "format"',
    ],
  ])("refuses %j", (where, path, words) => {
    const error = caught(() => computeKpis(rows, { kpis: ["content.posts"], where: where as Condition }));
    expect(error.message).toBe(`computeKpis: ${path}: ${words}`);
  });
});

describe("refuses a definition with", () => {
  const at = "computeKpis: options.kpis[0]";
  const count: RowFormula = { op: "count" };
  test.each<[string, object, Partial<KpiDefinition>, string]>([
    [
      "people + money",
      { op: "add", terms: [sum("reach"), sum("revenue")] },
      {},
      `${at}.formula: expected added fields of one unit, not of "people", "money", received an object`,
    ],
    [
      "people - money deep inside a ratio",
      {
        op: "ratio",
        numerator: count,
        denominator: { op: "add", terms: [{ op: "difference", terms: [sum("reach"), sum("spend")] }] },
      },
      {},
      `${at}.formula.denominator: expected added fields of one unit, not of "people", "money", received an object`,
    ],
    [
      "weighted likes and rows",
      {
        op: "quantile",
        p: 0.5,
        of: {
          op: "weighted-sum",
          terms: [
            { weight: 2, of: sum("likes") },
            { weight: 1, of: count },
          ],
        },
      },
      {},
      `${at}.formula: expected added fields of one unit, not of "engagements", "rows", received an object`,
    ],
    [
      "a condition on a field of another kind",
      {
        op: "ratio",
        numerator: { op: "count", where: { all: [{ field: "likes", op: "contains", value: "x" }] } },
        denominator: count,
      },
      {},
      `${at}.formula.numerator.where.all[0].field: expected a field that holds what it is compared with, received "likes"`,
    ],
    [
      "p above 1",
      { op: "quantile", p: 90, of: sum("likes") },
      {},
      `${at}.formula.p: expected a number from 0 to 1, received 90`,
    ],
    [
      "a weight that is no number",
      { op: "weighted-sum", terms: [{ weight: Number.NaN, of: sum("likes") }] },
      {},
      `${at}.formula.terms[0].weight: expected a number, received NaN`,
    ],
    [
      "an unknown operation",
      { op: "mean", field: "likes" },
      { aggregation: "sum" },
      `${at}.formula.op: expected one of "sum", "count", "add", "difference", "weighted-sum", "distinct", "latest", "quantile", "ratio", received "mean"`,
    ],
    [
      "a distinct count where a row has to have a value",
      { op: "add", terms: [{ op: "distinct", field: "format" }] },
      {},
      `${at}.formula.terms[0].op: expected one of "sum", "count", "add", "difference", "weighted-sum", received "distinct"`,
    ],
    [
      "a quantile inside a ratio",
      { op: "ratio", numerator: { op: "quantile", p: 0.5, of: count }, denominator: count },
      {},
      `${at}.formula.numerator.op: expected one of "sum", "count", "add", "difference", "weighted-sum", "distinct", "latest", received "quantile"`,
    ],
    [
      "three terms of a difference",
      { op: "difference", terms: [count, count, count] },
      {},
      `${at}.formula.terms: expected a list of at most 2 entries, received an array of 3`,
    ],
    [
      "no terms",
      { op: "weighted-sum", terms: [] },
      {},
      `${at}.formula.terms: expected a list of at least 1 entry, received an array of 0`,
    ],
    [
      "an interval on a distinct count",
      { op: "ratio", numerator: { op: "distinct", field: "format" }, denominator: count },
      { interval: "delta" },
      `${at}.interval: expected "none" for distinct counts and latest values, "none" or "order-statistics" for quantiles, received "delta"`,
    ],
    [
      "an interval of ratios on a difference",
      { op: "difference", terms: [sum("follows"), sum("unfollows")] },
      { interval: "delta" },
      `${at}.interval: expected "none" or "poisson" for a formula that is no ratio, received "delta"`,
    ],
    [
      "order statistics of a sum",
      sum("likes"),
      { interval: "order-statistics" },
      `${at}.interval: expected "order-statistics" for nothing but a quantile with p between 0 and 1, received "order-statistics"`,
    ],
    [
      "order statistics of the largest value",
      { op: "quantile", p: 1, of: sum("likes") },
      { interval: "order-statistics" },
      `${at}.interval: expected "order-statistics" for nothing but a quantile with p between 0 and 1, received "order-statistics"`,
    ],
    [
      "an aggregation that is not its formula's",
      { op: "distinct", field: "format" },
      { aggregation: "sum" },
      `${at}.aggregation: expected "ratio-of-sums" for a ratio, "distinct-count" for distinct, "quantile" for a quantile, "latest" for latest and "sum" for anything else, received "sum"`,
    ],
    [
      "a distinct count of lists",
      { op: "distinct", field: "topics" },
      {},
      `${at}.formula: expected fields that hold texts or numbers, received "topics"`,
    ],
    [
      "a sum of texts",
      { op: "difference", terms: [sum("likes"), sum("format")] },
      {},
      `${at}.formula: expected fields that hold numbers, received "format"`,
    ],
  ])("%s", (_, formula, change, message) => {
    expect(caught(() => figure([{ likes: 1 }], formula as KpiFormula, change)).message).toBe(message);
  });

  test("Wilson on rows that are not one trial each", () => {
    const formula: KpiFormula = {
      op: "ratio",
      numerator: { op: "count", where: { field: "likes", op: "gt", value: 1 } },
      denominator: { op: "count", where: { field: "likes", op: "lt", value: 1 } },
    };
    expect(caught(() => figure([{ likes: 5 }], formula, { interval: "wilson" })).message).toMatch(
      /received "wilson" with 1 over 0 in row 0$/,
    );
  });

  test("a tree deeper than the stack", () => {
    let formula = sum("likes");
    for (let i = 0; i < 20_000; i++) formula = { op: "add", terms: [formula] };
    expect(caught(() => figure([{ likes: 1 }], formula)).message).toBe(
      `${at}: expected a value that can be read, received an object`,
    );
  });
});

describe("odd data", () => {
  test("names that every object inherits are names like others", () => {
    const rows = [JSON.parse('{"__proto__":"a","constructor":2}') as object, {}];
    expect(figure(rows, { op: "distinct", field: "__proto__" })).toMatchObject({ value: 1, n: 1 });
    expect(figure([{}], { op: "distinct", field: "constructor" })).toMatchObject({ status: "absent", n: 0 });
    expect(figure(rows, sum("constructor"))).toMatchObject({ value: 2, n: 1 });
  });

  test.each<[string, KpiFormula]>([
    ["sums", sum("x")],
    ["weights", { op: "weighted-sum", terms: [{ weight: -1e308, of: sum("x") }] }],
    ["quantiles", { op: "quantile", p: 0.5, of: { op: "add", terms: [sum("x"), sum("x")] } }],
    ["denominators", { op: "ratio", numerator: { op: "count" }, denominator: sum("x") }],
    ["both sides", { op: "ratio", numerator: sum("x"), denominator: sum("x") }],
  ])("past the largest number %s are unbounded, in JSON and after merging too", (_, formula) => {
    const rows = [{ x: 1.7e308 }, { x: 1.7e308 }];
    const unbounded = { status: "absent", reason: "unbounded", numerator: null, denominator: null };
    expect(figure(rows, formula)).toMatchObject(unbounded);
    const aggregate = aggregateKpis(rows, { kpis: [ownKpi(formula)] });
    const stored = JSON.parse(JSON.stringify(aggregate)) as KpiAggregate;
    expect(stored).toEqual(aggregate);
    expect(finishKpis(mergeKpis(stored, aggregate)).rows[0]!.values["own.figure"]).toMatchObject(unbounded);
  });

  test("-0 is 0", () => {
    const formula: RowFormula = { op: "weighted-sum", terms: [{ weight: -1, of: sum("likes") }] };
    const got = figure([{ likes: 0 }], { op: "quantile", p: 0, of: formula });
    expect(got).toMatchObject({ value: 0, numerator: 0 });
  });
});

describe("past 10,000 values", () => {
  const rows = Array.from({ length: 30_000 }, (_, i) => ({ campaign: `c${i}`, likes: i % 5000 }));

  test("a distinct count is an estimate with an interval, and says so", () => {
    const got = figure(rows, { op: "distinct", field: "campaign" });
    expect(got).toMatchObject({
      n: 30_000,
      method: "distinct count, estimated from 4096 smallest hashes",
      interval: { level: 0.95, method: "k-minimum-values" },
    });
    if (got.status !== "ok") return;
    expect(Math.abs(got.value / 30_000 - 1)).toBeLessThan(0.05);
    expect(got.interval!.low).toBeLessThan(30_000);
    expect(got.interval!.high).toBeGreaterThan(30_000);
  });

  test("a distinct count of few values stays exact", () => {
    expect(figure(rows, { op: "distinct", field: "likes" })).toMatchObject({
      value: 5000,
      method: "distinct count",
      interval: null,
    });
  });

  test("a quantile is within 1 %, and says so", () => {
    const got = figure(rows, { op: "quantile", p: 0.9, of: sum("likes") });
    expect(got).toMatchObject({
      n: 30_000,
      method: "quantile (type 7), from buckets, within 1 %",
      interval: null,
    });
    if (got.status === "ok") expect(Math.abs(got.value / 4499.1 - 1)).toBeLessThan(0.01);
  });

  test("a ratio says that a side is estimated, and has no interval", () => {
    const formula: KpiFormula = {
      op: "ratio",
      numerator: sum("likes"),
      denominator: { op: "distinct", field: "campaign" },
    };
    expect(figure(rows, formula)).toMatchObject({
      method: "ratio of sums, estimated from 4096 smallest hashes",
      interval: null,
    });
  });

  test("parts put together are the whole", () => {
    const options = { kpis: [ownKpi({ op: "distinct", field: "campaign" })] };
    const parts = [rows.slice(0, 9000), rows.slice(8000, 20_000), rows.slice(20_000)];
    const merged = parts.map((part) => aggregateKpis(part, options)).reduce(mergeKpis);
    const whole = aggregateKpis(rows, options);
    expect(merged.groups[0]!.parts[0]!.numerator).toEqual(whole.groups[0]!.parts[0]!.numerator);
  });
});

describe("totals from storage", () => {
  const rows = [
    { format: "a", likes: 1 },
    { format: "b", likes: 3 },
  ];
  const tamper = (formula: KpiFormula, change: Partial<KpiPart> | object): KpiAggregate => {
    const aggregate = aggregateKpis(rows, { kpis: [ownKpi(formula)] });
    const group = aggregate.groups[0]!;
    return { ...aggregate, groups: [{ ...group, parts: [{ ...group.parts[0]!, ...change } as KpiPart] }] };
  };
  const distinct: KpiFormula = { op: "distinct", field: "format" };
  const median: KpiFormula = { op: "quantile", p: 0.5, of: sum("likes") };
  const sketch = { kind: "sketch", negative: [], zero: 0, positive: [[0, 2]], min: 1, max: 1 };
  const place = "finishKpis: aggregate.groups[0].parts[0]";

  test.each<[string, KpiFormula, object, string]>([
    [
      "a sum where values are counted",
      distinct,
      { numerator: [2, 0] },
      `${place}.numerator: expected a count of different values, received an array of 2`,
    ],
    [
      "a count where values are summed",
      sum("likes"),
      { numerator: { kind: "counted", count: 2 } },
      `${place}.numerator: expected a sum and its rounding, received an object`,
    ],
    [
      "a repeated value",
      distinct,
      { numerator: { kind: "exact", values: ["a", "a"] } },
      `${place}.numerator.values: expected each value once, received an array of 2`,
    ],
    [
      "more values than rows",
      distinct,
      { numerator: { kind: "exact", values: ["a", "b", "c"] } },
      `${place}.numerator: expected at most 2 different values, as many as rows, received 3`,
    ],
    [
      "a count above the rows",
      distinct,
      { numerator: { kind: "counted", count: 3 } },
      `${place}.numerator: expected at most 2 different values, as many as rows, received 3`,
    ],
    [
      "hashes out of order",
      distinct,
      { numerator: { kind: "sketch", hashes: [2, 1] } },
      `${place}.numerator.hashes: expected hashes in ascending order, each once, received an array of 2`,
    ],
    [
      "buckets where values are counted",
      distinct,
      { numerator: sketch },
      `${place}.numerator: expected a count of different values, received an object`,
    ],
    [
      "texts where numbers are ordered",
      median,
      { numerator: { kind: "exact", values: ["a", "b"] } },
      `${place}.numerator.values: expected one number a row, ascending, received an array of 2`,
    ],
    [
      "numbers out of order",
      median,
      { numerator: { kind: "exact", values: [2, 1] } },
      `${place}.numerator.values: expected one number a row, ascending, received an array of 2`,
    ],
    [
      "fewer numbers than rows",
      median,
      { numerator: { kind: "exact", values: [1] } },
      `${place}.numerator.values: expected one number a row, ascending, received an array of 1`,
    ],
    [
      "buckets of fewer rows",
      median,
      { numerator: { ...sketch, positive: [[0, 1]] } },
      `${place}.numerator: expected the values of 2 rows, received an object`,
    ],
    [
      "buckets out of order",
      median,
      {
        numerator: {
          ...sketch,
          positive: [
            [1, 1],
            [0, 1],
          ],
        },
      },
      `${place}.numerator: expected the values of 2 rows, received an object`,
    ],
    [
      "hashes where numbers are ordered",
      median,
      { numerator: { kind: "sketch", hashes: [1, 2] } },
      `${place}.numerator: expected the values of 2 rows, received an object`,
    ],
    [
      "a denominator without a ratio",
      distinct,
      { denominator: [1, 0] },
      `${place}.denominator: expected null for a formula that is no ratio, received an array of 2`,
    ],
  ])("%s", (_, formula, change, message) => {
    expect(caught(() => finishKpis(tamper(formula, change))).message).toBe(message);
  });

  test("that a database worked out have their value, and merge with nothing but empty groups", () => {
    const counted = tamper(distinct, { numerator: { kind: "counted", count: 2 } });
    expect(finishKpis(counted).rows[0]!.values["own.figure"]).toMatchObject({ value: 2, interval: null });
    const computed = tamper(median, { numerator: { kind: "computed", value: 2 } });
    expect(finishKpis(computed).rows[0]!.values["own.figure"]).toMatchObject({ value: 2 });
    const none = aggregateKpis([], { kpis: [ownKpi(distinct)] });
    expect(mergeKpis(counted, none).groups).toEqual(counted.groups);
    const whole = aggregateKpis(rows, { kpis: [ownKpi(distinct)] });
    expect(caught(() => mergeKpis(whole, counted))).toMatchObject({
      code: "incompatible",
      message:
        "mergeKpis: b: expected totals that say which values they are of, received distinct counts, quantiles or latest values of own.figure that a database worked out",
    });
  });
});

describe("the latest value of each thing", () => {
  const followers = ownKpi(
    { op: "latest", field: "followers", per: "id" },
    { noun: "account", unit: "people" },
  );
  const snapshots = [
    { id: "a", platform: "x", at: "2026-03-01T00:00:00Z", followers: 100 },
    { id: "a", platform: "x", at: "2026-03-31T00:00:00Z", followers: 130 },
    { id: "b", platform: "x", at: "2026-03-15T00:00:00Z", followers: 40 },
    { id: "a", platform: "x", at: "2026-04-30T00:00:00Z", followers: 90 },
  ];
  const period = { unit: "month", timeZone: "UTC" } as const;

  test("adds up accounts, not days", () => {
    const { rows } = computeKpis(snapshots, { noun: "account", kpis: [followers], period });
    expect(rows.map(({ values }) => values[followers.id])).toMatchObject([
      { value: 170, n: 3, method: "sum of latest values", interval: null },
      { value: 90, n: 1 },
    ]);
  });

  test("of values of one instant is the greatest, in whatever order", () => {
    const twice = [snapshots[1]!, { ...snapshots[1]!, followers: 131 }];
    for (const rows of [twice, [...twice].reverse()]) {
      const { values } = computeKpis(rows, { noun: "account", kpis: [followers] }).rows[0]!;
      expect(values[followers.id]).toMatchObject({ value: 131, n: 2 });
    }
  });

  test("needs the instant", () => {
    const { issues } = computeKpis([{ id: "a", followers: 3 }], { noun: "account", kpis: [followers] });
    expect(issues).toMatchObject({ kept: 0, rejected: 1 });
  });

  test("does not come twice from storage", () => {
    const aggregate = aggregateKpis(snapshots, { noun: "account", kpis: [followers] });
    const numerator = { kind: "latest", entries: [["a", 0, 1] as const, ["a", 1, 2] as const] } as const;
    const broken = {
      ...aggregate,
      groups: [{ ...aggregate.groups[0]!, parts: [{ ...aggregate.groups[0]!.parts[0]!, numerator }] }],
    };
    expect(caught(() => finishKpis(broken))).toMatchObject({
      path: "aggregate.groups[0].parts[0].numerator.entries",
      expected: "at most 4 things, each once",
    });
  });
});

describe("the interval of a quantile", () => {
  const p75 = ownKpi(
    { op: "quantile", p: 0.75, of: { op: "sum", field: "likes" } },
    { interval: "order-statistics" },
  );
  const posts = (count: number): object[] =>
    Array.from({ length: count }, (_, i) => ({ platform: "x", likes: (i * 37) % count }));
  const figureOf = (count: number) => computeKpis(posts(count), { kpis: [p75] }).rows[0]!.values[p75.id]!;

  test("lies between two of the values: ranks 66 and 84 of 100", () => {
    expect(figureOf(100)).toMatchObject({
      value: 74.25,
      interval: { low: 65, high: 83, level: 0.95, method: "order-statistics" },
    });
  });

  test("is left out where no value bounds it", () => {
    expect(figureOf(12)).toMatchObject({
      interval: null,
      method: "quantile (type 7); no interval: too few rows to bound it",
    });
  });

  test("is told from buckets past 10,000 values, within 1 %", () => {
    const found = figureOf(20_003);
    if (found.status !== "ok" || found.interval === null) throw new Error(JSON.stringify(found));
    const { low, high } = found.interval;
    expect(found.interval.method).toBe("order-statistics (from buckets, within 1 %)");
    // Ranks 14,882 and 15,124 of the numbers from 0.
    expect(low).toBeLessThanOrEqual(14_881);
    expect(low).toBeGreaterThan(14_881 * 0.97);
    expect(high).toBeGreaterThanOrEqual(15_123);
    expect(high).toBeLessThan(15_123 * 1.03);
  });
});
