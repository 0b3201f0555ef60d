import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { computeKpis } from "../../src/kpi/computeKpis.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import type { KpiValue } from "../../src/kpi/kpiResultSchema.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { caught } from "./caught.ts";
import { ownKpi } from "./ownKpi.ts";

const clickRate = ownKpi(
  {
    op: "ratio",
    numerator: { op: "sum", field: "clicks" },
    denominator: { op: "sum", field: "impressions" },
  },
  { interval: "delta", range: { low: 0, high: null } },
);
const figureOf = (rows: object[], options: object = { clusterBy: "account" }): KpiValue =>
  computeKpis(rows, { kpis: [clickRate], ...options }).rows[0]!.values[clickRate.id]!;

/** Ten people's clicks and impressions; the intervals are those of R's survey::svyratio and of gbstats (t with 9 degrees of freedom). */
const clicks = [2, 0, 5, 1, 3, 0, 7, 2, 4, 1];
const impressions = [20, 5, 40, 12, 25, 8, 50, 15, 60, 10];
const low = 0.0707268916897;
const high = 0.1333547409634;

/** A row an impression, as a log of events has them. */
const events = clicks.flatMap((clicked, person) =>
  Array.from({ length: impressions[person]! }, (_, i) => ({
    platform: "x",
    account: `person ${person}`,
    clicks: i < clicked ? 1 : 0,
    impressions: 1,
  })),
);

describe("the unit of analysis", () => {
  test("is what clusterBy names, however many rows it has", () => {
    const found = figureOf(events);
    expect(found).toMatchObject({ n: 10, nUnit: "account", numerator: 25, denominator: 245, leftOut: 0 });
    expect(found.status === "ok" && found.interval).toMatchObject({ method: "delta (account)" });
    const interval = found.status === "ok" ? found.interval! : { low: 0, high: 0 };
    expect(Math.abs(interval.low - low)).toBeLessThan(1e-12);
    expect(Math.abs(interval.high - high)).toBeLessThan(1e-12);
  });

  test("is the row without it, which takes events of one person for independent", () => {
    const found = figureOf(events, {});
    expect(found).toMatchObject({ n: 245, nUnit: "posts" });
    const interval = found.status === "ok" ? found.interval! : { low: 0, high: 0 };
    expect(interval.high - interval.low).toBeGreaterThan(1.2 * (high - low));
  });

  test("leaves out rows that name none", () => {
    const found = figureOf([...events, { platform: "x", clicks: 1, impressions: 1 }]);
    expect(found).toMatchObject({ n: 10, numerator: 25, leftOut: 1 });
  });

  test("of one person tells no variation", () => {
    const found = figureOf(events.filter(({ account }) => account === "person 0"));
    expect(found).toMatchObject({ n: 1, interval: null });
    expect(found.status === "ok" && found.method).toBe(
      "ratio of sums; no interval: one account tells no variation",
    );
  });

  test("has its own totals in each group", () => {
    const { rows } = computeKpis(
      events.map((event, i) => ({ ...event, format: i % 2 === 0 ? "video" : "photo" })),
      { kpis: [clickRate], by: ["format"], clusterBy: "account" },
    );
    expect(rows.map(({ values }) => values[clickRate.id]!.n)).toEqual([10, 10]);
  });

  test("does not matter to KPIs without the delta method", () => {
    const clicked = ownKpi({ op: "sum", field: "clicks" });
    const { values } = computeKpis([...events, { platform: "x", clicks: 5 }], {
      kpis: [clicked],
      clusterBy: "account",
    }).rows[0]!;
    expect(values[clicked.id]).toMatchObject({ value: 30, nUnit: "posts" });
  });
});

describe("parts of the rows", () => {
  test("give the interval of the whole, whoever's rows are where", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 245, maxLength: 245 }), (places) => {
        const parts = [0, 1, 2].map((place) =>
          aggregateKpis(
            events.filter((_, i) => places[i] === place),
            { kpis: [clickRate], clusterBy: "account" },
          ),
        );
        const merged = mergeKpis(mergeKpis(parts[2]!, parts[0]!), parts[1]!);
        expect(finishKpis(merged).rows[0]!.values[clickRate.id]).toEqual(figureOf(events));
      }),
      { numRuns: 20 },
    );
  });

  test("past 10,000 units keep an interval of much the same width", () => {
    const rows = Array.from({ length: 24_000 }, (_, i) => ({
      platform: "x",
      account: `person ${i % 12_000}`,
      clicks: (i % 12_000) % 3,
      impressions: 3 + (i % 7),
    }));
    const options = { kpis: [clickRate], clusterBy: "account" };
    const whole = aggregateKpis(rows, options);
    const merged = mergeKpis(
      aggregateKpis(rows.slice(0, 9_000), options),
      aggregateKpis(rows.slice(9_000), options),
    );
    expect(merged.groups[0]!.parts[0]!.clusters).toEqual(whole.groups[0]!.parts[0]!.clusters);
    const found = finishKpis(whole).rows[0]!.values[clickRate.id]!;
    expect(found).toMatchObject({ nUnit: "random groups of account" });
    expect(found.n).toBeLessThanOrEqual(4096);
    const width = (value: KpiValue): number =>
      value.status === "ok" && value.interval !== null ? value.interval.high - value.interval.low : 0;
    const exact = figureOf(
      Array.from({ length: 12_000 }, (_, i) => ({
        platform: "x",
        clicks: rows[i]!.clicks + rows[i + 12_000]!.clicks,
        impressions: rows[i]!.impressions + rows[i + 12_000]!.impressions,
      })),
      {},
    );
    expect(width(found) / width(exact)).toBeGreaterThan(0.95);
    expect(width(found) / width(exact)).toBeLessThan(1.05);
  });

  test("do not merge with parts of another unit", () => {
    const parts = ["account", "format"].map((clusterBy) =>
      aggregateKpis(events, { kpis: [clickRate], clusterBy }),
    );
    expect(caught(() => mergeKpis(parts[0]!, parts[1]!))).toMatchObject({
      code: "incompatible",
      path: "b.clusterBy",
    });
  });
});

test("a field with many values a row is refused", () => {
  expect(caught(() => figureOf(events, { clusterBy: "topics" }))).toMatchObject({
    code: "invalid-argument",
    path: "options.clusterBy",
  });
});
