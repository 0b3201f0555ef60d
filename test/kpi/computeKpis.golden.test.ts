import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { type ComputeKpisOptions, computeKpis } from "../../src/kpi/computeKpis.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { wilsonInterval } from "../../src/stats/proportion/wilsonInterval.ts";
import golden from "../golden/kpi/kpi.json" with { type: "json" };

interface Rate {
  n: number;
  numerator: number;
  denominator: number;
  value: number;
  low: number;
  high: number;
  level: number;
  relativeTolerance: number;
}

function expectRate(got: KpiValue | undefined, wanted: Rate): void {
  if (got?.status !== "ok" || got.interval === null) throw new Error("no value or no interval");
  expect(got).toMatchObject({ n: wanted.n, numerator: wanted.numerator, denominator: wanted.denominator });
  expect(got.interval.level).toBe(wanted.level);
  const pairs = [
    [got.value, wanted.value],
    [got.interval.low, wanted.low],
    [got.interval.high, wanted.high],
  ] as const;
  for (const [is, should] of pairs) {
    expect(Math.abs(is - should)).toBeLessThanOrEqual(wanted.relativeTolerance * Math.abs(should));
  }
}

const kpiOf = (rows: readonly object[], kpi: string, more: Partial<ComputeKpisOptions> = {}) =>
  computeKpis(rows, { kpis: [kpi], ...more }).rows[0]!.values[kpi];

describe.each(["A", "B"] as const)("the worked example %s", (name) => {
  const { clicks, impressions, rate95, rate80 } = golden.synthetic[name];
  const rows = clicks.map((count, i) => ({ clicks: count, impressions: impressions[i] }));
  test.each([rate95, rate80])("agrees with R at level $level", (wanted) => {
    expectRate(kpiOf(rows, "content.click_through_rate", { level: wanted.level }), wanted);
  });
});

const folder = process.env.SOCIALOPS_DATA;

describe.skipIf(!folder)("real data", () => {
  const read = (file: string): Record<string, unknown>[] =>
    Papa.parse<Record<string, unknown>>(readFileSync(join(folder!, file), "utf8"), {
      header: true,
      skipEmptyLines: true,
      dynamicTyping: (field) => field !== "id",
    }).data;

  describe("Facebook posts of a cosmetics brand", () => {
    const rows = folder ? read("facebook_metrics_moro2016.csv") : [];
    const fields = {
      likes: "like",
      comments: "comment",
      shares: "share",
      reach: "Lifetime Post Total Reach",
      impressions: "Lifetime Post Total Impressions",
    };
    const { byReach, byImpressions, engagements } = golden.facebook;

    test("engagement rates and their intervals agree with R", () => {
      expect(byReach.value).toBe(0.015256743693610754);
      expectRate(kpiOf(rows, "content.engagement_rate_by_reach", { fields }), byReach);
      expectRate(kpiOf(rows, "content.engagement_rate_by_impressions", { fields }), byImpressions);
    });

    test("blank cells are components that were not observed", () => {
      const result = computeKpis(rows, { kpis: ["content.engagements"], fields });
      expect(result.rows[0]!.values["content.engagements"]).toMatchObject({
        value: engagements,
        n: 500,
        partial: 500, // the export has no saves
      });
      const blank = result.because.map((ground) => [ground.values.field, ground.values.rows]);
      expect(blank).toEqual([
        ["likes", 1],
        ["shares", 4],
        ["saves", 500],
      ]);
    });

    test("Wilson on the summed counts would be more than twenty times too narrow", () => {
      const wilson = wilsonInterval(byReach.numerator, byReach.denominator, 0.95);
      expect((byReach.high - byReach.low) / (wilson.high - wilson.low)).toBeGreaterThan(20);
    });

    test("groups add up to the whole", () => {
      const { rows: groups } = computeKpis(rows, { kpis: ["content.post_reach"], by: ["Type"], fields });
      expect(groups.map((row) => row.group.Type)).toEqual(["Link", "Photo", "Status", "Video"]);
      const sum = groups.reduce((total, row) => total + row.values["content.post_reach"]!.numerator!, 0);
      expect(sum).toBe(byReach.denominator);
    });
  });

  test("Facebook ads: click-through and conversion rate", () => {
    const rows = read("kag_conversion_data.csv");
    const fields = { impressions: "Impressions", clicks: "Clicks", conversions: "Approved_Conversion" };
    expect(golden.ads.clickThroughRate).toMatchObject({ numerator: 38165, denominator: 213434828 });
    expectRate(kpiOf(rows, "content.click_through_rate", { fields }), golden.ads.clickThroughRate);
    expectRate(kpiOf(rows, "marketing.conversion_rate", { fields }), golden.ads.conversionRate);
  });

  test("tweets of a president: sums, by year in his own zone", () => {
    const rows = read("twitter_obama_538.csv");
    const fields = {
      publishedAt: "created_at_utc",
      likes: "favorites",
      shares: "retweets",
      comments: "replies",
    };
    const { likes, shares, comments, rows: count } = golden.tweets;
    expect(kpiOf(rows, "content.engagements", { fields })).toMatchObject({
      value: likes + shares + comments,
      n: count,
    });
    const years = computeKpis(rows, {
      kpis: ["content.posts"],
      period: { unit: "year", timeZone: "America/New_York" },
      fields,
    }).rows;
    expect(years.map((year) => year.period!.label)).toEqual(["2014", "2015", "2016", "2017"]);
    expect(years.reduce((n, year) => n + year.values["content.posts"]!.numerator!, 0)).toBe(count);
  });
});
