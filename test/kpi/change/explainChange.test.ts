import { describe, expect, test } from "vitest";
import { explain } from "../../../src/kernel/reasons/explain.ts";
import { aggregateKpis } from "../../../src/kpi/aggregateKpis.ts";
import type { ChangeCheck, ChangeExplanation } from "../../../src/kpi/change/changeExplanationSchema.ts";
import { type ExplainChangeOptions, explainChange } from "../../../src/kpi/change/explainChange.ts";
import { clickThroughRate } from "../../../src/kpi/definitions/content/clickThroughRate.ts";
import { caught } from "../caught.ts";
import { ownKpi } from "../ownKpi.ts";

const CLICKS = "content.click_through_rate";
const DAY = 86_400_000;

/** Posts of consecutive days, with what a test is about. */
function daily(count: number, from: string, change: (i: number) => object = () => ({})): object[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `${from}-${i}`,
    platform: "x",
    publishedAt: Date.parse(from) + i * DAY,
    clicks: 10 + (i % 7),
    impressions: 1000 + 10 * (i % 5),
    ...change(i),
  }));
}

const MARCH = "2026-03-01T12:00:00Z";
const APRIL = "2026-04-01T12:00:00Z";

function checkOf(
  code: ChangeCheck["code"],
  before: object[],
  after: object[],
  more: object = {},
): ChangeCheck {
  const { checks, because } = explainChange(before, after, { kpi: CLICKS, by: "platform", ...more });
  const check = checks.find((one) => one.code === code)!;
  for (const locale of ["en", "zh-CN"] as const) {
    expect(explain(check.because, { locale })).not.toContain("?");
    expect(explain(because, { locale })).not.toContain("?");
  }
  expect(check.because.length > 0).toBe(check.found !== false);
  return check;
}

const groups = ({ parts }: ChangeExplanation): unknown[] => parts.map(({ group }) => Object.values(group));

describe("what is split by", () => {
  const rows = [
    { topics: ["sale", "launch"], clicks: 1, impressions: 10 },
    { topics: ["launch", "sale", "sale"], clicks: 2, impressions: 10 },
    { topics: ["sale"], clicks: 3, impressions: 10 },
    { topics: null, clicks: 4, impressions: 10 },
  ];

  test("a list is one group for each set of its entries, so that a row counts once", () => {
    const got = explainChange(rows, rows, { kpi: CLICKS, by: "topics" });
    expect(groups(got)).toEqual([["launch + sale"], ["sale"], [null]]);
    expect(got.parts.map(({ before }) => before.n)).toEqual([2, 1, 1]);
  });

  test("a slot is the hour of the week in a zone; without a zone it is a field like others", () => {
    const at = (publishedAt: string) => [{ publishedAt, slot: "mine", clicks: 1, impressions: 10 }];
    const [sunday, monday] = [at("2026-03-08T23:30:00Z"), at("2026-03-09T23:30:00Z")];
    const inZone = explainChange(sunday, monday, { kpi: CLICKS, by: "slot", timeZone: "Asia/Shanghai" });
    expect(groups(inZone)).toEqual([[7], [31]]);
    expect(groups(explainChange(sunday, monday, { kpi: CLICKS, by: "slot" }))).toEqual([["mine"]]);
  });

  test("flags, fields of the caller's own, and several at once", () => {
    const own = rows.map((row, i) => ({ ...row, paid: i < 2, segment: i % 2 === 0 ? "new" : "loyal" }));
    expect(groups(explainChange(own, own, { kpi: CLICKS, by: ["paid", "segment"] }))).toEqual([
      [false, "loyal"],
      [false, "new"],
      [true, "loyal"],
      [true, "new"],
    ]);
  });

  test("data come as columns and generators too, and only rows that match count", () => {
    function* stream() {
      yield* rows;
    }
    const columns = { clicks: [5, 6], impressions: [50, 40], platform: ["x", "weibo"] };
    const got = explainChange(stream(), columns, {
      kpi: CLICKS,
      by: "platform",
      where: { field: "clicks", op: "ge", value: 3 },
    });
    expect(got.parts.map(({ before, after }) => [before.n, after.n])).toEqual([
      [0, 1],
      [0, 1],
      [2, 0],
    ]);
    expect(got.issues.read).toBe(6);
  });
});

describe("a group that is on one side only", () => {
  test("has no rate effect", () => {
    const before = [{ platform: "x", clicks: 10, impressions: 100 }];
    const after = [...before, { platform: "weibo", clicks: 40, impressions: 100 }];
    const got = explainChange(before, after, { kpi: CLICKS, by: "platform" });
    expect(got.parts.map(({ group, rate }) => [group.platform, rate.status === "ok" && rate.value])).toEqual([
      ["weibo", 0],
      ["x", 0],
    ]);
    expect(got.rate).toMatchObject({ value: 0, interval: null });
    expect(got.parts[0]!.before).toEqual({ n: 0, numerator: 0, denominator: 0, share: 0, value: null });
  });

  test("and one over a denominator of 0 likewise", () => {
    const before = [
      { platform: "x", clicks: 10, impressions: 100 },
      { platform: "weibo", clicks: 3, impressions: 0 },
    ];
    const after = [
      { platform: "x", clicks: 10, impressions: 100 },
      { platform: "weibo", clicks: 3, impressions: 50 },
    ];
    const got = explainChange(before, after, { kpi: CLICKS, by: "platform" });
    expect(got.parts[0]).toMatchObject({ before: { value: null }, rate: { value: 0 } });
  });
});

describe("a change that is absent", () => {
  const there = [{ platform: "x", clicks: 1, impressions: 10 }];
  test.each([
    ["no rows", there, [], "not-observed"],
    ["no figures", [{ platform: "x", clicks: 1 }], there, "not-observed"],
    ["a denominator of 0", [{ platform: "x", clicks: 1, impressions: 0 }], there, "zero-denominator"],
  ] as const)("for %s", (_, before, after, reason) => {
    const got = explainChange(before, after, { kpi: CLICKS, by: "platform" });
    expect(got).toMatchObject({
      total: { status: "absent", reason },
      mix: { reason },
      volume: null,
      parts: [],
    });
  });

  test("for sums of two currencies; of one, the unit names it", () => {
    const spend = ownKpi({ op: "sum", field: "spend" }, { unit: "money" });
    const paid = (currency: string) => [{ platform: "x", spend: 5, currency }];
    const options: ExplainChangeOptions = { kpi: spend, by: "platform" };
    expect(explainChange(paid("CNY"), paid("USD"), options).total).toMatchObject({
      reason: "not-comparable",
    });
    expect(explainChange(paid("CNY"), paid("CNY"), options).total).toMatchObject({ value: 0, unit: "CNY" });
  });
});

describe("checks", () => {
  const [march, april] = [daily(31, MARCH), daily(30, APRIL)];

  test("find nothing where there is nothing, and say what they cannot tell", () => {
    const { checks } = explainChange(march, april, { kpi: CLICKS, by: "platform" });
    expect(checks.map(({ code, found }) => [code, found])).toEqual([
      ["metric-break", false],
      ["missing-rows", null],
      ["missing-days", false],
      ["zero-run", false],
      ["one-row", checks[4]!.found],
      ["campaigns", null],
      ["paid-share", null],
      ["coverage", false],
    ]);
    expect(explain(checks[1]!.because)).toBe(
      "Not checked for deleted rows: the two sides do not cover a common time.",
    );
    expect(explain(checks[5]!.because)).toBe("Not checked for campaigns: the data have no campaign.");
  });

  test("from sums most cannot be told", () => {
    const sum = (rows: object[]) => aggregateKpis(rows, { kpis: [CLICKS], by: ["platform"] });
    const { checks } = explainChange(sum(march), sum(april), { kpi: CLICKS, by: "platform" });
    expect(checks.map(({ found }) => found)).toEqual([...Array(7).fill(null), false]);
  });

  test("a break of the platform's figure", () => {
    const reach = {
      numerator: { op: "sum", field: "likes" },
      denominator: { op: "sum", field: "reach" },
    } as const;
    const kpi = ownKpi({ op: "ratio", ...reach }, { unit: "ratio", interval: "delta" });
    const on = (platform: string, from: string) => daily(20, from, () => ({ platform, likes: 3, reach: 50 }));
    const both = (platform: string) =>
      checkOf("metric-break", on(platform, "2026-05-20T00:00:00Z"), on(platform, "2026-06-20T00:00:00Z"), {
        kpi,
      });
    expect(both("facebook")).toMatchObject({ found: true, severity: "high", values: { breaks: 1 } });
    expect(both("weibo").found).toBe(false);
  });

  test("rows that are no longer there", () => {
    const later = march.filter((_, i) => i !== 4 && i !== 9);
    expect(checkOf("missing-rows", march, later)).toMatchObject({
      found: true,
      values: { missing: 2, rows: 31, from: "2026-03-01T12:00:00Z", to: "2026-03-31T12:00:00Z" },
    });
    expect(checkOf("missing-rows", march, march).found).toBe(false);
  });

  test("days without rows, against the rhythm", () => {
    const gap = april.filter((_, i) => i < 10 || i > 14);
    expect(checkOf("missing-days", march, gap)).toMatchObject({
      found: true,
      values: { days: 5, from: "2026-04-11T00:00:00Z" },
    });
    const everyThird = daily(20, APRIL, (i) => ({ publishedAt: Date.parse(APRIL) + 3 * i * DAY }));
    expect(checkOf("missing-days", march, everyThird).found).toBe(false);
    expect(checkOf("missing-days", march.slice(0, 5), april.slice(0, 5)).found).toBeNull();
  });

  test("a run of zeros", () => {
    const failed = daily(30, APRIL, (i) => (i >= 12 && i < 17 ? { clicks: 0 } : {}));
    expect(checkOf("zero-run", march, failed)).toMatchObject({ found: true, values: { rows: 5 } });
    const rare = daily(30, APRIL, (i) => ({ clicks: i % 2 }));
    expect(checkOf("zero-run", march, rare).found).toBe(false);
  });

  test("one viral post", () => {
    const viral = daily(30, APRIL, (i) => (i === 7 ? { clicks: 9000, impressions: 50_000 } : {}));
    const check = checkOf("one-row", march, viral);
    expect(check).toMatchObject({ found: true, values: { side: "after", row: 7, id: `${APRIL}-7` } });
    expect(Math.abs(check.values.left as number)).toBeLessThan(0.1);
    const better = daily(30, APRIL, (i) => ({ clicks: 30 + (i % 3) }));
    expect(checkOf("one-row", march, better).found).toBe(false);
  });

  test("campaigns that end and begin, and more paid rows", () => {
    const before = daily(20, MARCH, (i) => ({ campaign: i < 5 ? "spring" : null, paid: i < 2 }));
    const after = daily(20, APRIL, (i) => ({ campaign: i < 8 ? "may" : null, paid: i < 10 }));
    expect(checkOf("campaigns", before, after)).toMatchObject({
      found: true,
      values: { ended: 1, began: 1 },
    });
    expect(checkOf("paid-share", before, after)).toMatchObject({
      found: true,
      values: { before: 0.1, after: 0.5 },
    });
    expect(checkOf("campaigns", before, before).found).toBe(false);
    expect(checkOf("paid-share", before, before).found).toBe(false);
  });

  test("more rows without figures", () => {
    const less = daily(20, APRIL, (i) => (i < 8 ? { impressions: null } : {}));
    expect(checkOf("coverage", march, less)).toMatchObject({
      found: true,
      values: { before: 0, after: 0.4 },
    });
  });
});

test("the explanation as a sentence", () => {
  const { because } = explainChange(daily(10, MARCH), daily(12, APRIL), {
    kpi: "content.posts",
    by: "platform",
  });
  expect(explain(because)).toBe(
    "content.posts rose from 10 to 12, by 2 (posts). Of this, 2 comes from the number of rows, 0 from the mix of platform, 0 from values within groups.",
  );
});

describe("wrong input", () => {
  const rows = [{ platform: "x", clicks: 1, impressions: 10 }];
  const sums = aggregateKpis(rows, { kpis: [CLICKS], by: ["platform"] });
  const weekly = aggregateKpis([{ ...rows[0], publishedAt: 0 }], {
    kpis: [CLICKS],
    by: ["platform"],
    period: { unit: "week", timeZone: "UTC" },
  });
  const ask = (options: object, data: unknown = rows) =>
    explainChange(data as object[], rows, {
      kpi: CLICKS,
      by: "platform",
      ...options,
    } as ExplainChangeOptions);
  test.each([
    [{ kpi: "content.ctr" }, rows, "unknown-id", "options.kpi"],
    [{ kpi: 3 }, rows, "invalid-argument", "options.kpi"],
    [{ kpi: { ...clickThroughRate, unit: "" } }, rows, "invalid-argument", "options.kpi.unit"],
    [{ kpi: ownKpi({ op: "distinct", field: "campaign" }) }, rows, "invalid-argument", "options.kpi"],
    [
      { kpi: ownKpi({ op: "quantile", p: 0.5, of: { op: "sum", field: "likes" } }) },
      rows,
      "invalid-argument",
      "options.kpi",
    ],
    [{ kpi: ownKpi({ op: "sum", field: "text" }) }, rows, "invalid-argument", "options.kpi.formula"],
    [{ by: ["platform", "platform"] }, rows, "invalid-argument", "options.by"],
    [{ by: 3 }, rows, "invalid-argument", "options.by"],
    [{ by: "publishedAt" }, rows, "invalid-argument", "options.by[0]"],
    [{ level: 1 }, rows, "invalid-argument", "options.level"],
    [{ timeZone: "Mars/Base" }, rows, "invalid-argument", "options.timeZone"],
    [{ period: "week" }, rows, "invalid-argument", "options.period"],
    [{}, 7, "invalid-data", "data"],
    [{ by: "format" }, sums, "incompatible", "before.by"],
    [{ kpi: "content.share_rate" }, sums, "incompatible", "before.definitions"],
    [{}, weekly, "incompatible", "before.period"],
    [{}, { ...sums, version: 2 }, "unsupported-version", "before.version"],
  ])("%j", (options, data, code, path) => {
    expect(caught(() => ask(options, data))).toMatchObject({ code, path });
  });

  test("is told in words", () => {
    expect(caught(() => ask({ kpi: "content.clickthrough_rate" })).message).toBe(
      'explainChange: options.kpi: expected the id of a KPI (did you mean "content.click_through_rate"?) or a definition of your own, received "content.clickthrough_rate"',
    );
    expect(caught(() => ask({ kpi: ownKpi({ op: "distinct", field: "campaign" }) })).message).toBe(
      'explainChange: options.kpi: expected a KPI that is a sum or a ratio of sums: distinct counts, latest values and quantiles of groups do not add up, received "own.figure"',
    );
  });
});
