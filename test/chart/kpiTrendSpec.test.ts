import { describe, expect, test } from "vitest";
import { type KpiTrendOptions, kpiTrendSpec } from "../../src/chart/kpiTrendSpec.ts";
import type { Estimate } from "../../src/kernel/estimateSchema.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { periodsBetween } from "../../src/time/periodsBetween.ts";
import { compileSpec } from "./compileSpec.ts";

const months = periodsBetween("2025-10-01T00:00:00+08:00", "2026-04-01T00:00:00+08:00", {
  unit: "month",
  timeZone: "Asia/Shanghai",
});
const title = { en: "Engagement rate", "zh-CN": "互动率" };
const kpi = { id: "k", title };
const rate = (value: number): Estimate => ({
  status: "ok",
  value,
  unit: "ratio",
  n: 20,
  nUnit: "posts",
  method: "ratio of sums",
  interval: { low: value - 0.01, high: value + 0.01, level: 0.95, method: "delta (post)" },
});
const count = (value: number): Estimate => ({
  status: "ok",
  value,
  unit: "impressions",
  n: 20,
  nUnit: "posts",
  method: "sum",
  interval: null,
});
const none: Estimate = { status: "absent", reason: "zero-denominator", n: 0 };
const row = (month: number, value: Estimate, group = {}) => ({
  group,
  period: months[month]!,
  values: { k: value },
});
const points = (spec: ReturnType<typeof kpiTrendSpec>) =>
  (spec.data as unknown as { values: { group: string; period: string; at: number; value: number | null }[] })
    .values;
const layers = (spec: ReturnType<typeof kpiTrendSpec>) =>
  (spec.layer as unknown as { mark: { type: string } }[]).map((layer) => layer.mark.type);

const catalogTitle = (id: string) =>
  kpiDefinitions.find((definition) => definition.id === id)!.title["zh-CN"];

const plain = { rows: [row(0, rate(0.05)), row(1, none), row(2, rate(0.06)), row(5, rate(0.04))] };
const grouped = {
  rows: ["weibo", "x", null].flatMap((platform, i) =>
    [0, 1, 2, 3].map((month) => row(month, count(1000 * (i + 1) + month), { platform })),
  ),
};

describe.each([
  ["one line", plain, { kpi }],
  ["one line in Chinese", plain, { kpi, locale: "zh-CN", theme: "dark" }],
  ["groups", grouped, { kpi: "k", width: 400 }],
  ["nothing", { rows: [] }, { kpi: "k" }],
  ["absent values only", { rows: [row(0, none), row(1, none)] }, { kpi: "k" }],
] as [string, typeof plain, KpiTrendOptions][])("%s", (_, result, options) => {
  test("compiles without a warning to a picture of the width asked for, headed by the KPI", async () => {
    const { warnings, svg } = await compileSpec(kpiTrendSpec(result, options));
    expect(warnings).toEqual([]);
    expect(svg).toContain(`width="${options.width ?? 760}"`);
    expect(svg).toContain(options.kpi === "k" ? ">k<" : title[options.locale ?? "en"]);
  });
});

test("absent values and missing periods are gaps, not zeros", async () => {
  const spec = kpiTrendSpec(plain, { kpi });
  expect(points(spec).map(({ period, value }) => [period, value])).toEqual([
    ["2025-10", 0.05],
    ["2025-11", null],
    ["2025-12", 0.06],
    ["", null],
    ["2026-03", 0.04],
  ]);
  expect(points(spec)[3]!.at).toBe(Date.parse("2025-12-31T16:00:00Z"));
  expect(spec.title).toMatchObject({ subtitle: "Shaded: 95% interval · Gaps: periods without a value" });
  // Three separate points: each piece of the line begins anew.
  const { svg } = await compileSpec(spec);
  const line = /<path aria-label[^>]*aria-roledescription="line mark"[^>]*d="([^"]*)"/.exec(svg)?.[1];
  expect(line?.match(/M/g)).toHaveLength(3);
});

test("labels are the periods' own, at their starts, in the zone of the result", async () => {
  const { svg } = await compileSpec(kpiTrendSpec(plain, { kpi }));
  for (const label of ["2025-10", "2025-11", "2025-12", "2026-03"]) expect(svg).toContain(`>${label}<`);
});

test("takes what computeKpis returns, and names the KPI from the catalogue", async () => {
  const posts = Array.from({ length: 60 }, (_, i) => ({
    id: `p${i}`,
    platform: i % 2 === 0 ? "weibo" : "x",
    publishedAt: Date.UTC(2026, 0, 1 + i),
    likes: (i * 7) % 13,
    comments: 1,
    shares: i % 3,
    saves: 0,
    reach: 100 + (i % 5),
  }));
  const id = "content.engagement_rate_by_reach";
  const period = { unit: "week", timeZone: "Asia/Shanghai" } as const;
  const result = computeKpis(posts, { kpis: [id], by: ["platform"], period });
  const spec = kpiTrendSpec(result, { kpi: id, locale: "zh-CN" });
  const { warnings, svg } = await compileSpec(spec);
  expect(warnings).toEqual([]);
  expect(layers(spec)).toEqual(["area", "line", "point"]);
  expect(svg).toContain(catalogTitle(id));
  expect(svg).toContain(">2026-W05<");
});

test("where labels have no room, some are left out", () => {
  const many = { rows: months.flatMap((_, i) => [row(i, rate(0.05))]) };
  const shown = (width: number) =>
    (kpiTrendSpec(many, { kpi, width }).encoding as never as { x: { axis: { values: number[] } } }).x.axis
      .values;
  expect(shown(760)).toHaveLength(6);
  expect(shown(300).length).toBeLessThan(6);
});

test("a band where there are intervals, none where there are not, none for more than four lines", () => {
  expect(layers(kpiTrendSpec(plain, { kpi }))).toEqual(["area", "line", "point"]);
  expect(layers(kpiTrendSpec(grouped, { kpi: "k" }))).toEqual(["line", "point"]);
  const five = { rows: [1, 2, 3, 4, 5].map((platform) => row(0, rate(0.05), { platform })) };
  expect(layers(kpiTrendSpec(five, { kpi }))).toEqual(["line", "point"]);
});

test("one line a group; a group without a name has one in the language", async () => {
  const spec = kpiTrendSpec(grouped, { kpi: "k", locale: "zh-CN" });
  expect(new Set(points(spec).map((point) => point.group))).toEqual(new Set(["weibo", "x", "（空）"]));
  const late = {
    rows: [
      row(0, count(1), { a: "p", b: 1 }),
      row(0, count(1), { a: "q", b: 2 }),
      row(1, count(1), { a: "q", b: 2 }),
    ],
  };
  expect(points(kpiTrendSpec(late, { kpi })).map(({ group, value }) => [group, value])).toEqual([
    ["p · 1", 1],
    ["p · 1", null],
    ["q · 2", 1],
    ["q · 2", 1],
  ]);
  expect((await compileSpec(spec)).svg).toContain("（空）");
});

test("a label cannot become code", async () => {
  const period = { ...months[0]!, label: '"}); alert(1); ({"' };
  const { warnings, svg } = await compileSpec(
    kpiTrendSpec({ rows: [{ ...row(0, rate(0.1)), period }] }, { kpi }),
  );
  expect(warnings).toEqual([]);
  expect(svg).toContain("alert(1)");
});

test("is JSON, and leaves the result as it was", () => {
  const before = JSON.stringify(plain);
  const spec = kpiTrendSpec(plain, { kpi });
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  expect(JSON.stringify(plain)).toBe(before);
});

test.each([
  [
    "no KPI",
    plain,
    {},
    "kpiTrendSpec: options.kpi: expected a KPI's id or its definition, received undefined",
  ],
  [
    "an unknown KPI",
    plain,
    { kpi: "q" },
    'kpiTrendSpec: options.kpi: expected a KPI of the result ("k"), received "q"',
  ],
  [
    "a result without periods",
    { rows: [{ group: {}, values: { k: none } }] },
    { kpi: "k" },
    "kpiTrendSpec: result.rows[0].period: expected a period (compute the KPIs with options.period), received undefined",
  ],
  ["an unknown language", plain, { kpi: "k", locale: "de" }, "kpiTrendSpec: options.locale"],
  [
    "an unknown option",
    plain,
    { kpi: "k", title: "t" },
    "kpiTrendSpec: options.title: expected no such field",
  ],
])("%s is refused", (_, result, options, message) => {
  expect(() => kpiTrendSpec(result, options as never)).toThrow(message);
});
