import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import type { ChangeExplanation } from "../../../src/kpi/change/changeExplanationSchema.ts";
import { compareKpis } from "../../../src/kpi/change/compareKpis.ts";
import { type ExplainChangeOptions, explainChange } from "../../../src/kpi/change/explainChange.ts";
import type { KpiComparison } from "../../../src/kpi/change/kpiComparisonSchema.ts";
import { clickThroughRate } from "../../../src/kpi/definitions/content/clickThroughRate.ts";
import { engagementRateByReach } from "../../../src/kpi/definitions/content/engagementRateByReach.ts";
import { evaluateKpis } from "../../../src/kpi/evaluateKpis.ts";
import type { KpiDefinition } from "../../../src/kpi/kpiDefinitionSchema.ts";
import type { KpiValue } from "../../../src/kpi/kpiResultSchema.ts";
import golden from "../../golden/kpi/changes.json" with { type: "json" };
import { ownKpi } from "../ownKpi.ts";
import { valueOfCounts } from "./valueOfCounts.ts";

function expectNear(got: number | null | undefined, wanted: number, tolerance: number, what: string): void {
  if (typeof got !== "number") throw new Error(`${what}: no number`);
  expect(Math.abs(got - wanted), `${what}: ${got} for ${wanted}`).toBeLessThanOrEqual(tolerance);
}

function valueIn(estimate: Estimate): number {
  if (estimate.status !== "ok") throw new Error(`absent: ${estimate.reason}`);
  return estimate.value;
}

function endsIn(estimate: Estimate): readonly [number, number] {
  if (estimate.status !== "ok" || estimate.interval === null) throw new Error("no interval");
  return [estimate.interval.low, estimate.interval.high];
}

interface Wanted {
  low: number;
  high: number;
  pValue: number;
  quotient: number[] | null;
  relativeTolerance: number;
}

function expectComparison(got: KpiComparison, wanted: Wanted): void {
  const { relativeTolerance: within } = wanted;
  const [low, high] = endsIn(got.change);
  expectNear(low, wanted.low, within * Math.abs(wanted.low), "low");
  expectNear(high, wanted.high, within * Math.abs(wanted.high), "high");
  expectNear(got.pValue, wanted.pValue, within * wanted.pValue, "p");
  if (wanted.quotient === null) {
    expect(got.relative).not.toHaveProperty("interval.low");
    return;
  }
  const [from, to] = endsIn(got.relative);
  expectNear(from, wanted.quotient[0]! - 1, within, "quotient, low");
  expectNear(to, wanted.quotient[1]! - 1, within, "quotient, high");
}

describe("compareKpis agrees with scipy and statsmodels", () => {
  test.each(golden.proportions)("on proportions $before and $after", (wanted) => {
    const [a, b] = [wanted.before, wanted.after].map(([x, n]) => valueOfCounts("wilson", x!, n!));
    const got = compareKpis(a!, b!);
    expectComparison(got, wanted);
    expect(got.method).toBe(wanted.method);
  });

  test.each(golden.rates)("on rates $before and $after", (wanted) => {
    const [a, b] = [wanted.before, wanted.after].map(([x, t]) => valueOfCounts("poisson", x!, t!));
    const got = compareKpis(a!, b!);
    expectComparison(got, wanted);
    expect(got.method).toBe(wanted.method);
  });

  test("on ratios of sums", () => {
    const { before, after, ...wanted } = golden.ratios;
    const [a, b] = [before, after].map(({ clicks, impressions }) => {
      const rows = clicks.map((count, i) => ({ clicks: count, impressions: impressions[i] }));
      return evaluateKpis(rows, { kpis: [clickThroughRate] }).rows[0]!.values[clickThroughRate.id]!;
    }) as [KpiValue, KpiValue];
    expectNear(a.standardError, before.standardError, 1e-14, "standard error");
    expectNear(b.standardError, after.standardError, 1e-14, "standard error");
    const got = compareKpis(a, b);
    expectNear(valueIn(got.change), wanted.change, 1e-15, "change");
    expectComparison(got, wanted);
  });
});

type Row = Record<string, string>;
type SplitName = keyof typeof golden.splits;

const folder = process.env.SOCIALOPS_DATA;

describe.skipIf(!folder)("explainChange agrees with numpy on", () => {
  const read = (file: string): Row[] =>
    Papa.parse<Row>(readFileSync(join(folder!, file), "utf8"), { header: true, skipEmptyLines: true }).data;
  const number = (cell: string | undefined): number | null =>
    cell === undefined || cell === "" ? null : Number(cell);

  function expectSplit(name: SplitName, got: ChangeExplanation): void {
    const wanted = golden.splits[name];
    const scale = wanted.parts.reduce((sum, { mix, rate }) => sum + Math.abs(mix) + Math.abs(rate), 0);
    const within = wanted.valueTolerance * scale;
    for (const which of ["total", "mix", "rate"] as const)
      expectNear(valueIn(got[which]), wanted[which], within, which);
    if (wanted.volume === null) expect(got.volume).toBeNull();
    else expectNear(valueIn(got.volume!), wanted.volume, within, "volume");
    const parts = new Map(got.parts.map((part) => [Object.values(part.group).map(String).join("/"), part]));
    expect(parts.size).toBe(wanted.parts.length);
    for (const { group, effect, mix, rate } of wanted.parts) {
      const part = parts.get(group)!;
      expectNear(valueIn(part.effect), effect, within, `effect of ${group}`);
      expectNear(valueIn(part.mix), mix, within, `mix of ${group}`);
      expectNear(valueIn(part.rate), rate, within, `rate of ${group}`);
    }
    const expectEnds = (estimate: Estimate, [low, high]: number[], what: string): void => {
      const [from, to] = endsIn(estimate);
      expectNear(from, low!, wanted.intervalTolerance * (high! - low!), `low of ${what}`);
      expectNear(to, high!, wanted.intervalTolerance * (high! - low!), `high of ${what}`);
    };
    for (const [which, ends] of Object.entries(wanted.intervals))
      expectEnds(got[which as "mix" | "rate"], ends, which);
    for (const [key, ends] of Object.entries(wanted.partIntervals)) {
      const [group, which] = key.split(":") as [string, "effect" | "mix" | "rate"];
      expectEnds(parts.get(group)![which], ends, key);
    }
    if (!("bootstrap" in wanted)) return;
    for (const [which, error] of Object.entries(wanted.bootstrap)) {
      const [low, high] = endsIn(got[which as "mix" | "rate"]);
      const own = (high - low) / 2 / 1.965; // Student t of these many rows
      expect(Math.abs(own / error - 1), `${which}: ${own} for ${error}`).toBeLessThan(
        wanted.bootstrapTolerance,
      );
    }
  }

  function expectExact({ total, mix, rate, volume, parts }: ChangeExplanation): void {
    const scale = parts.reduce(
      (sum, part) => sum + Math.abs(valueIn(part.mix)) + Math.abs(valueIn(part.rate)),
      Math.abs(valueIn(total)),
    );
    const whole = valueIn(mix) + valueIn(rate) + (volume === null ? 0 : valueIn(volume));
    expectNear(whole, valueIn(total), 1e-13 * scale, "mix + rate + volume");
    const added = parts.reduce((sum, { effect }) => sum + valueIn(effect), 0);
    expectNear(added, valueIn(total), 1e-13 * scale, "parts");
  }

  function explained(
    rows: readonly Row[],
    isBefore: (row: Row) => boolean,
    fields: (row: Row) => object,
    options: ExplainChangeOptions,
  ): ChangeExplanation {
    const found = explainChange(
      rows.filter((row) => isBefore(row)).map(fields),
      rows.filter((row) => !isBefore(row)).map(fields),
      options,
    );
    expectExact(found);
    return found;
  }

  test.each([
    ["facebookByType", "format"],
    ["facebookByPaid", "paid"],
  ] as const)("Facebook posts: %s", (name, by) => {
    const got = explained(
      read("facebook_metrics_moro2016.csv"),
      (row) => Number(row["Post Month"]) <= 6,
      (row) => ({
        format: row.Type,
        paid: row.Paid === "" ? null : row.Paid === "1",
        likes: number(row.like),
        comments: number(row.comment),
        shares: number(row.share),
        reach: number(row["Lifetime Post Total Reach"]),
      }),
      { kpi: engagementRateByReach, by },
    );
    expectSplit(name, got);
  });

  test.each([
    ["kagByAge", ["age"]],
    ["kagByGender", ["gender"]],
    ["kagByBoth", ["age", "gender"]],
  ] as const)("advertisements: %s", (name, by) => {
    const got = explained(
      read("kag_conversion_data.csv"),
      (row) => row.xyz_campaign_id !== "1178",
      (row) => ({ ...row, clicks: Number(row.Clicks), impressions: Number(row.Impressions) }),
      { kpi: "content.click_through_rate", by },
    );
    expectSplit(name, got);
  });

  test("advertisements by campaign, of which some are on one side only", () => {
    const got = explained(
      read("kag_conversion_data.csv"),
      (row) => Number(row.ad_id) < 950_000,
      (row) => ({
        campaign: row.xyz_campaign_id,
        clicks: Number(row.Clicks),
        impressions: Number(row.Impressions),
      }),
      { kpi: "content.click_through_rate", by: "campaign" },
    );
    expectSplit("kagByCampaign", got);
  });

  test("comments on live sellers' posts: rows, mix and rate", () => {
    const rows = read("fb_live_sellers_thailand.csv").filter((row) =>
      / 201[78]|201[78] /.test(row.status_published!),
    );
    const comments = ownKpi({ op: "sum", field: "comments" });
    const got = explained(
      rows,
      (row) => row.status_published!.includes("2017"),
      (row) => ({ format: row.status_type, comments: Number(row.num_comments) }),
      { kpi: comments, by: ["format"] },
    );
    expect(got.total).toMatchObject({ interval: null });
    expectSplit("thailandByType", got);
  });

  test("players of a game by its version", () => {
    const retained: KpiDefinition = ownKpi(
      { op: "ratio", numerator: { op: "sum", field: "retained" }, denominator: { op: "count" } },
      { unit: "ratio", interval: "wilson", noun: "member", nUnit: "members", range: { low: 0, high: 1 } },
    );
    const got = explained(
      read("cookie_cats.csv"),
      (row) => Number(row.userid) < 5_000_000,
      (row) => ({ version: row.test_version, retained: row.retention_1 === "True" ? 1 : 0 }),
      { kpi: retained, by: "version" },
    );
    expectSplit("cookieCatsByVersion", got);
  });
});
