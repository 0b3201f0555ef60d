import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { compareKpis } from "../../../src/kpi/change/compareKpis.ts";
import { computeKpis } from "../../../src/kpi/computeKpis.ts";
import type { KpiValue, KpiWindow } from "../../../src/kpi/kpiResultSchema.ts";
import { caught } from "../caught.ts";
import { valueOfCounts } from "./valueOfCounts.ts";

const CLICKS = "content.click_through_rate";

const march: KpiWindow = {
  unit: "month",
  start: "2026-03-01T00:00:00Z",
  end: "2026-04-01T00:00:00Z",
  timeZone: "UTC",
  weekStart: 1,
};
const april: KpiWindow = { ...march, start: "2026-04-01T00:00:00Z", end: "2026-05-01T00:00:00Z" };

const a: KpiValue = { ...valueOfCounts("wilson", 50, 1000), window: march };
const b: KpiValue = { ...valueOfCounts("wilson", 70, 1000), window: april };
const of = (value: KpiValue, change: Partial<KpiValue>): KpiValue => ({ ...value, ...change }) as KpiValue;
const month = (change: Partial<KpiWindow>): KpiWindow => ({ ...april, ...change });

const differing: [string, KpiValue, KpiValue, string[], "blocks" | "caution"][] = [
  ["another KPI", a, of(b, { id: "own.other" }), ["id"], "blocks"],
  ["another version", a, of(b, { definitionVersion: 2 }), ["definitionVersion"], "blocks"],
  ["another unit", of(a, { unit: "CNY" }), of(b, { unit: "USD" }), ["unit"], "blocks"],
  ["another zone", a, of(b, { window: month({ timeZone: "Asia/Shanghai" }) }), ["window.timeZone"], "blocks"],
  ["another unit of time", a, of(b, { window: month({ unit: "quarter" }) }), ["window.unit"], "blocks"],
  [
    "weeks that begin on another day",
    of(a, { window: { ...march, unit: "week" } }),
    of(b, { window: month({ unit: "week", weekStart: 7, end: "2026-05-02T00:00:00Z" }) }),
    ["window.weekStart"],
    "blocks",
  ],
  ["a week start of months", a, of(b, { window: month({ weekStart: 7 }) }), [], "caution"],
  ["another unit of analysis", a, of(b, { nUnit: "posts" }), ["nUnit"], "caution"],
  ["a window on one side", a, of(b, { window: null }), ["window"], "caution"],
  ["another platform", of(a, { platform: "x" }), of(b, { platform: "weibo" }), ["platform"], "caution"],
  ["more rows left out", a, of(b, { leftOut: 400 }), ["leftOut"], "caution"],
  ["about as many rows left out", a, of(b, { leftOut: 100 }), [], "caution"],
  ["more rows in part", a, of(b, { partial: 200 }), ["partial"], "caution"],
  ["windows that overlap", a, of(b, { window: march }), ["window.overlap"], "caution"],
];

describe("what differs", () => {
  test.each(differing)("%s", (_, before, after, fields, effect) => {
    const { comparable, differences, change, because } = compareKpis(before, after);
    const found = differences.filter(({ field }) => field !== "window.length");
    expect(found.map(({ field }) => field)).toEqual(fields);
    expect(found.every((one) => one.effect === effect)).toBe(true);
    const isBlocked = fields.length > 0 && effect === "blocks";
    expect(comparable).toBe(!isBlocked);
    if (isBlocked) expect(change).toEqual({ status: "absent", reason: "not-comparable", n: 2000 });
    for (const locale of ["en", "zh-CN"] as const) {
      expect(explain(because, { locale })).not.toContain("?");
      for (const one of found) expect(explain(one.because, { locale })).not.toContain("?");
    }
  });

  test("months have different lengths", () => {
    expect(compareKpis(a, b).differences).toEqual([
      {
        field: "window.length",
        before: 744,
        after: 720,
        effect: "caution",
        because: [{ code: "kpi.differs-length", values: { before: 744, after: 720 } }],
      },
    ]);
  });

  test("a break of the platform's figure lies between the windows, where the KPI reads that figure", () => {
    const reach = of(valueOfCounts("wilson", 5, 100), { id: "content.engagement_rate_by_reach" });
    const before = of(reach, {
      window: { ...march, start: "2026-05-01T00:00:00Z", end: "2026-06-01T00:00:00Z" },
    });
    const after = of(reach, {
      window: { ...march, start: "2026-07-01T00:00:00Z", end: "2026-08-01T00:00:00Z" },
    });
    expect(compareKpis(before, after).comparable).toBe(true);
    const told = compareKpis(before, after, { platform: "facebook" });
    expect(told.comparable).toBe(false);
    expect(told.differences[0]).toMatchObject({ field: "metric", before: "post_impressions_unique" });
    expect(explain(told.because)).toBe(
      "facebook changed what post_impressions_unique counts on 2026-06-15: figures from before and after do not measure the same.",
    );
    const onPage = (value: KpiValue): KpiValue => of(value, { platform: "facebook" });
    expect(compareKpis(onPage(before), onPage(after)).comparable).toBe(false);
    const clicks = (value: KpiValue): KpiValue => of(onPage(value), { id: CLICKS });
    expect(compareKpis(clicks(before), clicks(after)).comparable).toBe(true);
    expect(compareKpis(onPage(after), onPage(after)).differences.map(({ field }) => field)).toEqual([
      "window.overlap",
    ]);
  });
});

describe("a change", () => {
  test("of ratios is in points, and relative under another name", () => {
    const { change, relative } = compareKpis(a, b);
    expect(change).toMatchObject({ unit: "ratio points", n: 2000, nUnit: "members" });
    expect(change.status === "ok" && change.value).toBeCloseTo(0.02, 12);
    expect(relative.status === "ok" && relative.value).toBeCloseTo(0.4, 12);
  });

  test("of counts is what happened", () => {
    const count = (posts: number): KpiValue =>
      computeKpis(
        Array.from({ length: posts }, () => ({})),
        { kpis: ["content.posts"] },
      ).rows[0]!.values["content.posts"]!;
    const got = compareKpis(count(8), count(10));
    expect(got.change).toMatchObject({ value: 2, unit: "posts", interval: null });
    expect(got.relative).toMatchObject({ value: 0.25, interval: null });
    expect(got.pValue).toBeNull();
    expect(explain(got.because)).toBe(
      "content.posts rose from 8 to 10, by 2 (posts). Counts are what happened: the change is exact, and there is nothing to test.",
    );
    expect(explain(got.because, { locale: "zh-CN" })).toBe(
      "content.posts 从 8 升至 10，增加 2（posts）。计数反映的是实际发生的数量：变化量是精确值，无需检验。",
    );
  });

  test("of a value without an interval of its own cannot be told from chance", () => {
    const [one, many] = [
      [{ clicks: 1, impressions: 10 }],
      [1, 2, 4].map((clicks) => ({ clicks, impressions: 20 })),
    ];
    const value = (rows: object[]): KpiValue =>
      computeKpis(rows, { kpis: [CLICKS] }).rows[0]!.values[CLICKS]!;
    const got = compareKpis(value(one), value(many));
    expect(got.change).toMatchObject({ status: "ok", interval: null });
    expect(got.method).toBe("difference; no test: one side has no interval of its own");
  });

  test("of what is absent is absent for its reason", () => {
    const value = (rows: object[]): KpiValue =>
      computeKpis(rows, { kpis: [CLICKS] }).rows[0]!.values[CLICKS]!;
    const there = value([{ clicks: 1, impressions: 10 }]);
    expect(compareKpis(there, value([{ clicks: 1 }])).change).toMatchObject({ reason: "not-observed" });
    expect(compareKpis(value([{ clicks: 1, impressions: 0 }]), there).change).toMatchObject({
      reason: "zero-denominator",
    });
  });

  test.each([
    [0, 5, "zero-denominator"],
    [-2, 5, "not-identified"],
    [2, -5, "not-identified"],
  ])("from %d to %d has no quotient", (before, after, reason) => {
    const value = (x: number): KpiValue => of(a, { value: x, interval: null, window: null, unit: "follows" });
    const got = compareKpis(value(before), value(after));
    expect(got.relative).toEqual({ status: "absent", reason, n: 2000 });
    expect(got.change).toMatchObject({ value: after - before });
  });
});

describe("wrong input", () => {
  test.each([
    [() => compareKpis(null as never, b), "compareKpis: a: expected an object, received null"],
    [
      () => compareKpis(a, { ...b, status: "maybe" } as never),
      'compareKpis: b.status: expected one of "ok", "absent", received "maybe"',
    ],
    [
      () => compareKpis(a, b, { level: 95 }),
      "compareKpis: options.level: expected a number between 0 and 1, received 95",
    ],
    [
      () => compareKpis(a, b, { kpi: "x" } as never),
      'compareKpis: options.kpi: expected no such field, received "x"',
    ],
  ] as const)("%#", (call, message) => {
    expect(caught(call).message).toBe(message);
  });
});
