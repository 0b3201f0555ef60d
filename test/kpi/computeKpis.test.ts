import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { isSocialOpsError } from "../../src/kernel/isSocialOpsError.ts";
import { explain } from "../../src/kernel/reasons/explain.ts";
import { type ComputeKpisOptions, computeKpis, computeKpisOptionsSchema } from "../../src/kpi/computeKpis.ts";
import { engagementRateByReach } from "../../src/kpi/definitions/content/engagementRateByReach.ts";
import { impressionCount } from "../../src/kpi/definitions/content/impressionCount.ts";
import type { KpiDefinition } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiResultSchema } from "../../src/kpi/kpiResultSchema.ts";
import { studentTQuantile } from "../../src/stats/distribution/studentTQuantile.ts";
import { caught } from "./caught.ts";

const REACH = "content.engagement_rate_by_reach";
const CLICKS = "content.click_through_rate";

const only = (rows: Iterable<object>, kpi: string | KpiDefinition, more: Partial<ComputeKpisOptions> = {}) =>
  Object.values(computeKpis(rows, { kpis: [kpi], ...more }).rows[0]!.values)[0]!;

/** A KPI in which every row can be one trial. */
const answered: KpiDefinition = {
  ...engagementRateByReach,
  id: "team.answered_share",
  formula: { op: "ratio", numerator: { op: "sum", field: "answered" }, denominator: { op: "count" } },
  interval: "wilson",
  range: { low: 0, high: 1 },
  nUnit: "messages",
};

describe("ratios", () => {
  test("are ratios of sums, not means of ratios", () => {
    const value = only(
      [
        { likes: 10, reach: 20 },
        { likes: 10, reach: 980 },
      ],
      REACH,
    );
    expect(value).toMatchObject({ status: "ok", value: 0.02, numerator: 20, denominator: 1000, n: 2 });
  });

  test("take only rows in which both sides are observed", () => {
    const rows = [
      { clicks: 5, impressions: 100 },
      { clicks: 7, impressions: null },
      { clicks: null, impressions: 900 },
      { clicks: 1, impressions: 20 },
    ];
    expect(only(rows, CLICKS)).toMatchObject({
      value: 0.05,
      numerator: 6,
      denominator: 120,
      n: 2,
      leftOut: 2,
    });
  });

  test("over zero are absent and keep their numerator", () => {
    expect(only([{ clicks: 0, conversions: 2 }], "marketing.conversion_rate")).toEqual({
      status: "absent",
      reason: "zero-denominator",
      n: 1,
      id: "marketing.conversion_rate",
      definitionVersion: 1,
      numerator: 2,
      denominator: 0,
      partial: 0,
      leftOut: 0,
      standardError: null,
      window: null,
      platform: null,
    });
  });

  test("with no row observed are absent", () => {
    expect(only([{ clicks: 3 }], CLICKS)).toMatchObject({
      status: "absent",
      reason: "not-observed",
      n: 0,
      numerator: null,
      denominator: null,
      leftOut: 1,
    });
    expect(only([], CLICKS)).toMatchObject({ status: "absent", reason: "not-observed", n: 0 });
  });

  test("from one row have a value and no interval, and say so", () => {
    expect(only([{ clicks: 3, impressions: 60 }], CLICKS)).toMatchObject({
      value: 0.05,
      interval: null,
      method: "ratio of sums; no interval: one row tells no variation",
    });
  });

  test.each([
    ["no clicks at all", [0, 0, 0], [10, 200, 35]],
    ["one ratio in all rows", [1, 20, 7], [10, 200, 70]],
    ["one ratio that is not exact in binary", [0.1, 0.7, 1.1], [0.3, 2.1, 3.3]],
    ["one row three times, with a mean that is off by rounding", [0.2, 0.2, 0.2], [1, 1, 1]],
  ])("claim no certainty where rows do not vary: %s", (_, spends, watch) => {
    const perSecond: KpiDefinition = {
      ...engagementRateByReach,
      id: "marketing.spend_per_second",
      formula: {
        op: "ratio",
        numerator: { op: "sum", field: "spend" },
        denominator: { op: "sum", field: "watchSeconds" },
      },
    };
    const rows = spends.map((spend, i) => ({ spend, watchSeconds: watch[i] }));
    expect(only(rows, perSecond)).toMatchObject({
      interval: null,
      method: "ratio of sums; no interval: the rows do not vary",
    });
  });

  test("have an interval that stays in the range of the KPI", () => {
    const value = only(
      [
        { clicks: 0, impressions: 100 },
        { clicks: 9, impressions: 100 },
      ],
      CLICKS,
    );
    expect(value).toMatchObject({ value: 0.045, interval: { low: 0, level: 0.95, method: "delta (post)" } });
  });

  test("have a narrower interval at a lower level", () => {
    const rows = [3, 5, 2, 8, 4].map((clicks) => ({ clicks, impressions: 100 }));
    const [wide, narrow] = [0.99, 0.5].map((level) => only(rows, CLICKS, { level }));
    if (wide?.status !== "ok" || narrow?.status !== "ok") throw new Error("no value");
    expect(narrow.interval!.low).toBeGreaterThan(wide.interval!.low);
    expect(narrow.interval!.high).toBeLessThan(wide.interval!.high);
    expect(narrow.interval!.level).toBe(0.5);
  });
});

describe("numbers past what doubles can square", () => {
  const perSecond: KpiDefinition = {
    ...engagementRateByReach,
    id: "own.revenue_per_second",
    formula: {
      op: "ratio",
      numerator: { op: "sum", field: "revenue" },
      denominator: { op: "sum", field: "watchSeconds" },
    },
  };
  test("leave a value without an interval, and JSON without infinities", () => {
    const rows = [
      { revenue: 1e200, watchSeconds: 1 },
      { revenue: 3e200, watchSeconds: 1 },
    ];
    const result = computeKpis(rows, { kpis: [perSecond] });
    expect(result.rows[0]!.values[perSecond.id]).toMatchObject({
      value: 2e200,
      interval: null,
      method: "ratio of sums; no interval: the numbers are too large",
    });
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });
  test("leave no value where a total passes 1e308", () => {
    const rows = [
      { revenue: 1.5e308, watchSeconds: 1 },
      { revenue: 1.5e308, watchSeconds: 1 },
    ];
    expect(only(rows, perSecond)).toMatchObject({ status: "absent", reason: "unbounded", numerator: null });
  });
  test("leave a count of more than 2^53 events without one", () => {
    const rows = [{ impressions: Number.MAX_SAFE_INTEGER }, { impressions: 2 }];
    expect(only(rows, { ...impressionCount, interval: "poisson" })).toMatchObject({
      status: "ok",
      interval: null,
    });
  });
});

describe("the evidence of a value", () => {
  const week = { unit: "week", timeZone: "Asia/Shanghai", weekStart: 7 } as const;
  const posts = [4, 9, 2].map((clicks, i) => ({
    publishedAt: Date.parse("2026-03-02T20:00:00+08:00") + i,
    platform: "x",
    clicks,
    impressions: 100 * (i + 1),
  }));
  const of = (options: object) => computeKpis(posts, { kpis: [CLICKS], ...options }).rows[0]!.values[CLICKS]!;

  test("has its window and platform where rows are grouped by them", () => {
    expect(of({ by: ["platform"], period: week })).toMatchObject({
      platform: "x",
      window: { ...week, start: "2026-02-28T16:00:00Z", end: "2026-03-07T16:00:00Z" },
    });
    expect(of({})).toMatchObject({ platform: null, window: null });
  });

  test("has the standard error that its interval rests on, before that is cut to the range", () => {
    const value = of({ level: 0.9 });
    if (value.status !== "ok" || value.interval === null) throw new Error("no interval");
    const half = -studentTQuantile(0.05, 2) * value.standardError!;
    expect(value.interval.high).toBeCloseTo(value.value + half, 14);
    expect(of({ by: ["clicks"] }).standardError).toBeNull();
  });
});

describe("sums", () => {
  test("have no interval", () => {
    expect(only([{ impressions: 4 }, { impressions: 5 }, {}], "content.impressions")).toEqual({
      status: "ok",
      value: 9,
      unit: "impressions",
      n: 2,
      nUnit: "posts",
      method: "sum",
      interval: null,
      id: "content.impressions",
      definitionVersion: 1,
      numerator: 9,
      denominator: null,
      partial: 0,
      leftOut: 1,
      standardError: null,
      window: null,
      platform: null,
    });
    expect(only([{}, {}], "content.posts")).toMatchObject({ value: 2, method: "count", n: 2 });
  });

  test("of components leave out what is not observed, and count it", () => {
    const rows = [
      { likes: 4, comments: 1, shares: 0, saves: 2 },
      { likes: 4, comments: null },
      { likes: null, comments: Number.NaN, shares: "" },
    ];
    expect(only(rows, "content.engagements")).toMatchObject({ value: 11, n: 2, partial: 1, leftOut: 1 });
  });

  test("a component inside a component counts its row as partial once", () => {
    const nested: KpiDefinition = {
      ...impressionCount,
      id: "own.nested",
      unit: "engagements",
      formula: {
        op: "add",
        terms: [
          { op: "sum", field: "saves" },
          {
            op: "add",
            terms: [
              { op: "sum", field: "likes" },
              { op: "sum", field: "comments" },
            ],
          },
        ],
      },
    };
    const rows = [{ saves: 1, likes: 2 }, { saves: 1, likes: 2, comments: 3 }, { comments: 1 }];
    expect(only(rows, nested)).toMatchObject({ value: 10, n: 3, partial: 2 });
  });

  test("keep what rounding would take", () => {
    const money: KpiDefinition = {
      ...impressionCount,
      id: "own.revenue",
      formula: { op: "sum", field: "revenue" },
    };
    expect(only([{ revenue: 1e16 }, { revenue: 1 }, { revenue: -1e16 }], money)).toMatchObject({ value: 1 });
  });
});

describe("Wilson", () => {
  test("is not used by any KPI of the catalogue over posts", () => {
    const rows = [
      { likes: 3, reach: 100, impressions: 200 },
      { likes: 9, reach: 120, impressions: 300 },
    ];
    const { values } = computeKpis(rows, { kpis: "available" }).rows[0]!;
    for (const value of Object.values(values)) {
      if (value.status === "ok" && value.interval !== null)
        expect(value.interval.method).toBe("delta (post)");
    }
    expect(values[REACH]).toMatchObject({ interval: { method: "delta (post)" } });
  });

  test("serves a KPI of the caller's own in which every row is one trial", () => {
    const rows = [...Array.from({ length: 5 }, () => ({ answered: 1 }))].concat(
      Array.from({ length: 195 }, () => ({ answered: 0 })),
    );
    const value = only(rows, answered);
    if (value.status !== "ok") throw new Error("no value");
    expect(value).toMatchObject({ value: 0.025, n: 200, interval: { method: "wilson (post)", level: 0.95 } });
    // 5/200 by R 4.2.2 prop.test(correct = FALSE)
    expect(value.interval!.low).toBeCloseTo(0.01072471965176, 12);
    expect(value.interval!.high).toBeCloseTo(0.05717834040664, 12);
  });

  test.each([
    ["counts", [{ answered: 1 }, { answered: 3 }], '"wilson" with 3 over 1 in row 1'],
    ["negative counts", [{ answered: -1 }], '"wilson" with -1 over 1 in row 0'],
  ])("is refused in words over rows that are %s", (_, rows, received) => {
    const error = caught(() => only(rows, answered));
    expect(error.message).toBe(
      `computeKpis: options.kpis[0].interval: expected "delta", or rows that are one trial each (0 or 1, over 0 or 1), for a Wilson interval of team.answered_share, received ${received}`,
    );
  });

  test("is refused over summed engagements", () => {
    const error = caught(() =>
      only([{ likes: 3, reach: 100 }], { ...engagementRateByReach, interval: "wilson" }),
    );
    expect(error).toMatchObject({ code: "invalid-argument", path: "options.kpis[0].interval" });
  });
});

describe("Poisson", () => {
  const perHour: KpiDefinition = {
    ...engagementRateByReach,
    id: "own.comments_per_watch_second",
    formula: {
      op: "ratio",
      numerator: { op: "sum", field: "comments" },
      denominator: { op: "sum", field: "watchSeconds" },
    },
    interval: "poisson",
  };

  test("serves counts over exposure", () => {
    const value = only(
      [
        { comments: 4, watchSeconds: 40 },
        { comments: 6, watchSeconds: 60 },
      ],
      perHour,
    );
    if (value.status !== "ok") throw new Error("no value");
    // Garwood interval of 10 over 100 (scipy 1.10.1 chi2.ppf)
    expect(value.interval!.low).toBeCloseTo(0.04795388696132, 12);
    expect(value.interval!.high).toBeCloseTo(0.1839035604202, 12);
  });

  test("serves a plain count", () => {
    const value = only([{ comments: 4 }, { comments: 6 }], {
      ...impressionCount,
      formula: { op: "sum", field: "comments" },
      interval: "poisson",
    });
    if (value.status !== "ok") throw new Error("no value");
    expect(value.interval!.low).toBeCloseTo(4.795388696132, 10);
    expect(value.interval!.high).toBeCloseTo(18.39035604202, 10);
  });

  test("is refused for what is not counted", () => {
    const spend: KpiDefinition = {
      ...impressionCount,
      formula: { op: "sum", field: "spend" },
      interval: "poisson",
    };
    expect(caught(() => only([{ spend: 1.5 }], spend)).message).toContain(
      'received "poisson" with 1.5 in row 0',
    );
    expect(
      caught(() =>
        only([{ spend: 1.5, watchSeconds: 3 }], {
          ...perHour,
          formula: {
            op: "ratio",
            numerator: { op: "sum", field: "spend" },
            denominator: { op: "sum", field: "watchSeconds" },
          },
        }),
      ).message,
    ).toContain("with 1.5 over 3 in row 0");
  });
});

describe("groups", () => {
  const posts = [
    { platform: "x", paid: true, publishedAt: "2026-03-08T17:00:00Z", impressions: 3 },
    { platform: "weibo", paid: false, publishedAt: "2026-03-02T09:00:00Z", impressions: 1 },
    { platform: "x", paid: null, publishedAt: "2026-03-02T09:00:00Z", impressions: 2 },
    { platform: "x", paid: false, publishedAt: "2026-03-02T10:00:00Z", impressions: 4 },
  ];
  const totals = (more: Partial<ComputeKpisOptions>) =>
    computeKpis(posts, { kpis: ["content.impressions"], ...more }).rows.map((row) => [
      ...(row.period === undefined ? [] : [row.period.label]),
      ...Object.values(row.group),
      row.values["content.impressions"]!.numerator,
    ]);

  test("come in the order of their values, nothing last", () => {
    expect(totals({ by: ["platform", "paid"] })).toEqual([
      ["weibo", false, 1],
      ["x", false, 4],
      ["x", true, 3],
      ["x", null, 2],
    ]);
    expect(totals({ by: ["impressions"] })).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
  });

  test("a field that no row has makes one group", () => {
    expect(totals({ by: ["region"] })).toEqual([[null, 10]]);
  });

  test("come by local period: late Sunday in UTC is Monday in Shanghai", () => {
    const week = (timeZone: string) => totals({ period: { unit: "week", timeZone } });
    expect(week("UTC")).toEqual([["2026-W10", 10]]);
    expect(week("Asia/Shanghai")).toEqual([
      ["2026-W10", 7],
      ["2026-W11", 3],
    ]);
    expect(totals({ period: { unit: "week", timeZone: "UTC" }, by: ["platform"] })).toEqual([
      ["2026-W10", "weibo", 1],
      ["2026-W10", "x", 9],
    ]);
  });

  test("many combinations of values keep apart", () => {
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      account: `a${i}`,
      campaign: `c${i % 1500}`,
      likes: i,
    }));
    const { rows: got } = computeKpis(rows, { kpis: ["content.engagements"], by: ["account", "campaign"] });
    expect(got).toHaveLength(3000);
    for (const row of got) {
      const i = Number(String(row.group.account).slice(1));
      expect(row.group.campaign).toBe(`c${i % 1500}`);
      expect(row.values["content.engagements"]!.numerator).toBe(i);
    }
  });

  test("a field may have an unlucky name", () => {
    const row = JSON.parse('{ "__proto__": "a", "impressions": 1 }');
    const { rows } = computeKpis([row], { kpis: ["content.impressions"], by: ["__proto__"] });
    expect(Object.entries(rows[0]!.group)).toEqual([["__proto__", "a"]]);
  });

  test("a period needs instants; without one, data without them work", () => {
    const rows = [{ platform: "x", impressions: 5 }];
    expect(only(rows, "content.impressions")).toMatchObject({ value: 5 });
    const period = { unit: "week", timeZone: "UTC" } as const;
    const result = computeKpis(rows, { kpis: ["content.impressions"], period });
    expect(result.rows).toEqual([]);
    expect(result.issues).toMatchObject({ read: 1, rejected: 1 });
  });
});

describe("which KPIs", () => {
  test("available are those whose fields the data have", () => {
    const { rows } = computeKpis([{ likes: 1, reach: 10, impressions: 20 }], { kpis: "available" });
    expect(Object.keys(rows[0]!.values)).toEqual([
      "content.posts",
      "content.impressions",
      "content.post_reach",
      "content.engagements",
      "content.engagement_rate_by_reach",
      "content.engagement_rate_by_impressions",
      "content.frequency",
      "content.applause_rate",
    ]);
  });

  test("a definition works like its id, and on columns of the caller's own", () => {
    const rows = [
      { likes: 3, reach: 50 },
      { likes: 4, reach: 70 },
    ];
    expect(only(rows, engagementRateByReach)).toEqual(only(rows, REACH));
    const own: KpiDefinition = {
      ...impressionCount,
      id: "own.stickers",
      formula: { op: "sum", field: "stickers" },
    };
    const result = computeKpis([{ stickers: 2 }, { stickers: 0.5 }, { stickers: "many" }], { kpis: [own] });
    expect(result.rows[0]!.values["own.stickers"]).toMatchObject({ value: 2.5, n: 2, leftOut: 1 });
    expect(result.issues.byCode).toEqual({ "invalid-cell": 1 });
  });

  test("transactions are a noun too", () => {
    const revenue: KpiDefinition = {
      ...impressionCount,
      id: "sales.revenue",
      noun: "transaction",
      unit: "CNY",
      nUnit: "orders",
      formula: { op: "sum", field: "amount" },
    };
    const { rows } = computeKpis([{ memberId: "a", at: "2026-03-02T09:00:00Z", amount: 9.9 }], {
      kpis: [revenue],
      noun: "transaction",
      period: { unit: "month", timeZone: "Asia/Shanghai" },
    });
    expect(rows[0]).toMatchObject({
      period: { label: "2026-03" },
      values: { "sales.revenue": { value: 9.9, unit: "CNY", nUnit: "orders" } },
    });
  });

  test("data come as columns too, and rows stay as they were", () => {
    const columns = { clicks: new Int32Array([1, 2]), impressions: [10, null] };
    expect(only(columns as never, CLICKS)).toMatchObject({ numerator: 1, denominator: 10, n: 1 });
    const rows = Object.freeze([Object.freeze({ clicks: 1, impressions: 10 })]);
    expect(only(rows, CLICKS)).toMatchObject({ value: 0.1 });
    function* once() {
      yield* rows;
    }
    expect(computeKpis(once(), { kpis: "available" }).rows[0]!.values[CLICKS]).toMatchObject({ value: 0.1 });
  });
});

describe("the result", () => {
  const rows = [
    { platform: "x", publishedAt: 1772442000000, likes: 3, reach: 100, impressions: 120 },
    { platform: "x", publishedAt: 1772442000000, likes: 5, reach: null, impressions: 130 },
    { platform: "weibo", publishedAt: "no", likes: 5, reach: 4 },
  ];
  const result = computeKpis(rows, {
    kpis: "available",
    by: ["platform"],
    period: { unit: "day", timeZone: "UTC" },
  });

  test("is plain JSON and fits its schema", () => {
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    expect(z.safeParse(kpiResultSchema, result).success).toBe(true);
    expect(z.toJSONSchema(kpiResultSchema)).toMatchObject({ type: "object" });
    expect(z.toJSONSchema(computeKpisOptionsSchema)).toMatchObject({ additionalProperties: false });
  });

  test("says which rows lacked what", () => {
    expect(result.issues).toMatchObject({ read: 3, kept: 2, rejected: 1 });
    expect(result.because).toContainEqual({
      code: "kpi.rows-without-field",
      values: { kpi: REACH, field: "reach", rows: 1 },
    });
    const components = result.because.filter((ground) => ground.code === "kpi.rows-without-component");
    expect(components).toContainEqual({
      code: "kpi.rows-without-component",
      values: { kpi: "content.engagements", field: "saves", rows: 2 },
    });
    expect(explain(components.slice(0, 1))).toBe(
      "2 rows have no comments; content.engagements rests on their other components.",
    );
    expect(explain(components.slice(0, 1), { locale: "zh-CN" })).toBe(
      "有 2 行缺少 comments，content.engagements 仅按其余各项计算。",
    );
  });
});

describe("is told at its place what is wrong", () => {
  const rows = [{ topics: ["a"], likes: 1, text: "hello" }];
  const broken = (more: object) => ({ ...impressionCount, ...more }) as KpiDefinition;
  test.each<[object, string, string, RegExp]>([
    [
      { kpis: ["content.engagement_rate"] },
      "unknown-id",
      "options.kpis[0]",
      /did you mean "content.engagement_rate_by_reach"\?/,
    ],
    [
      { kpis: ["content.posts", "content.clickthrough_rate"] },
      "unknown-id",
      "options.kpis[1]",
      /did you mean "content.click_through_rate"\?/,
    ],
    [{ kpis: ["content.posts", "content.posts"] }, "invalid-argument", "options.kpis[1]", /each id once/],
    [{ kpis: [] }, "invalid-argument", "options.kpis", /at least one KPI/],
    [{}, "invalid-argument", "options.kpis", /./],
    [{ kpis: ["content.posts"], level: 95 }, "invalid-argument", "options.level", /between 0 and 1/],
    [
      { kpis: ["content.posts"], by: ["topics"] },
      "invalid-argument",
      "options.by[0]",
      /one text, number or flag a row/,
    ],
    [{ kpis: ["content.posts"], by: ["publishedAt"] }, "invalid-argument", "options.by[0]", /use period/],
    [
      { kpis: ["content.posts"], by: ["platform", "platform"] },
      "invalid-argument",
      "options.by",
      /each field once/,
    ],
    [
      { kpis: ["content.posts"], period: { unit: "week", timeZone: "Mars/Base" } },
      "invalid-argument",
      "options.period.timeZone",
      /IANA/,
    ],
    [
      { kpis: ["content.posts"], period: { unit: "week" } },
      "invalid-argument",
      "options.period.timeZone",
      /IANA/,
    ],
    [
      { kpis: ["content.posts"], period: { unit: "week", timeZone: "UTC", weekStart: 0 } },
      "invalid-argument",
      "options.period.weekStart",
      /./,
    ],
    [
      { kpis: ["content.posts"], noun: "transaction" },
      "invalid-argument",
      "options.kpis[0]",
      /noun "transaction"/,
    ],
    [{ kpis: ["content.posts"], fields: { likes: 3 } }, "invalid-argument", "options.fields", /names/],
    [
      { kpis: ["content.posts"], groupBy: ["platform"] },
      "invalid-argument",
      "options.groupBy",
      /no such field/,
    ],
    [
      { kpis: [broken({ formula: { op: "sum", field: "text" } })] },
      "invalid-argument",
      "options.kpis[0].formula",
      /hold numbers/,
    ],
    [
      { kpis: ["content.posts", broken({ id: "Impressions" })] },
      "invalid-argument",
      "options.kpis[1].id",
      /family\.full_words/,
    ],
    [{ kpis: [broken({ unit: undefined })] }, "invalid-argument", "options.kpis[0].unit", /not empty/],
  ])("%j", (options, code, path, expected) => {
    const error = caught(() => computeKpis(rows, options as ComputeKpisOptions));
    expect(isSocialOpsError(error)).toBe(true);
    expect(error).toMatchObject({ code, path });
    expect(error.expected).toMatch(expected);
    expect(error.message.startsWith("computeKpis: ")).toBe(true);
  });

  test("a bad row where that is asked for", () => {
    const error = caught(() =>
      computeKpis([{ likes: -1 }], { kpis: ["content.engagements"], onBadRow: "throw" }),
    );
    expect(error).toMatchObject({ code: "invalid-row", path: "rows[0].likes" });
  });
});
