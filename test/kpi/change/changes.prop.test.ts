import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import type { Estimate } from "../../../src/kernel/estimateSchema.ts";
import { aggregateKpis } from "../../../src/kpi/aggregateKpis.ts";
import {
  type ChangeExplanation,
  changeExplanationSchema,
} from "../../../src/kpi/change/changeExplanationSchema.ts";
import { compareKpis } from "../../../src/kpi/change/compareKpis.ts";
import { explainChange } from "../../../src/kpi/change/explainChange.ts";
import { kpiComparisonSchema } from "../../../src/kpi/change/kpiComparisonSchema.ts";
import { computeKpis } from "../../../src/kpi/computeKpis.ts";
import type { KpiValue } from "../../../src/kpi/kpiResultSchema.ts";
import { ownKpi } from "../ownKpi.ts";
import { valueOfCounts } from "./valueOfCounts.ts";

const CLICKS = "content.click_through_rate";

const post = fc.record({
  platform: fc.constantFrom("weibo", "x", "douyin", null),
  paid: fc.option(fc.boolean(), { nil: null }),
  clicks: fc.option(fc.nat(1000), { nil: null, freq: 6 }),
  impressions: fc.option(fc.nat(100_000), { nil: null, freq: 6 }),
  follows: fc.nat(50),
  unfollows: fc.nat(50),
});
const posts = fc.array(post, { minLength: 1, maxLength: 30 });

const proportion = fc.nat(500).chain((n) => fc.nat(n + 1).map((x) => valueOfCounts("wilson", x, n + 1)));
const rate = fc
  .tuple(fc.nat(300), fc.double({ min: 0.1, max: 1000, noNaN: true }))
  .map(([x, t]) => valueOfCounts("poisson", x, t));
const ratio = fc
  .array(fc.record({ clicks: fc.nat(50), impressions: fc.integer({ min: 1, max: 900 }) }), {
    minLength: 1,
    maxLength: 12,
  })
  .map((rows) => computeKpis(rows, { kpis: [CLICKS] }).rows[0]!.values[CLICKS]!);
const pair = fc.oneof(fc.tuple(proportion, proportion), fc.tuple(rate, rate), fc.tuple(ratio, ratio));

const near = (a: number, b: number, scale: number): void =>
  expect(Math.abs(a - b), `${a} for ${b}`).toBeLessThanOrEqual(1e-10 * Math.max(scale, Number.MIN_VALUE));

function ok(estimate: Estimate): Extract<Estimate, { status: "ok" }> {
  if (estimate.status !== "ok") throw new Error(estimate.reason);
  return estimate;
}

describe("compareKpis", () => {
  test("the other way round the change has the other sign, and the p-value is the same", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const [there, back] = [compareKpis(a, b), compareKpis(b, a)];
        expect(z.safeParse(kpiComparisonSchema, there).success).toBe(true);
        const [forth, reverse] = [ok(there.change), ok(back.change)];
        expect(forth.value).toBe(-reverse.value + 0);
        expect(there.method).toBe(back.method);
        if (forth.interval !== null && reverse.interval !== null) {
          const width = forth.interval.high - forth.interval.low;
          near(forth.interval.low, -reverse.interval.high, width);
          near(forth.interval.high, -reverse.interval.low, width);
          expect(forth.interval.low).toBeLessThanOrEqual(forth.value);
          expect(forth.interval.high).toBeGreaterThanOrEqual(forth.value);
        }
        if (there.pValue !== null) near(there.pValue, back.pValue!, 1);
      }),
    );
  });

  test("of a value with itself the change is 0, and p is 1 where there is a test", () => {
    fc.assert(
      fc.property(fc.oneof(proportion, rate, ratio), (value: KpiValue) => {
        const { change, pValue } = compareKpis(value, value);
        expect(ok(change).value).toBe(0);
        if (pValue !== null) near(pValue, 1, 1);
      }),
    );
  });

  test("the quotient's interval holds 0 where the difference's does, as both come from the same limits", () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { change, relative } = compareKpis(a, b);
        if (relative.status !== "ok" || relative.interval === null || ok(change).interval === null) return;
        const { low, high } = ok(change).interval!;
        const isClear = low > 1e-9 || high < -1e-9;
        if (isClear && a.status === "ok" && b.status === "ok" && b.value > 0)
          expect(relative.interval.low > 0 || relative.interval.high < 0).toBe(true);
      }),
    );
  });
});

const figures = [
  CLICKS,
  "content.impressions",
  "content.posts",
  ownKpi({
    op: "difference",
    terms: [
      { op: "sum", field: "follows" },
      { op: "sum", field: "unfollows" },
    ],
  }),
] as const;
const question = fc.record({
  before: posts,
  after: posts,
  kpi: fc.constantFrom(...figures),
  by: fc.constantFrom("platform", ["paid"], ["platform", "paid"], [] as string[]),
});

function sizeOf({ parts }: ChangeExplanation): number {
  return parts.reduce(
    (sum, { mix, rate: own, volume }) =>
      sum +
      Math.abs(ok(mix).value) +
      Math.abs(ok(own).value) +
      (volume === null ? 0 : Math.abs(ok(volume).value)),
    0,
  );
}

describe("explainChange", () => {
  test("parts, and mix + rate + volume, add up to the change, which is that of the KPI", () => {
    fc.assert(
      fc.property(question, ({ before, after, ...options }) => {
        const got = explainChange(before, after, options);
        expect(z.safeParse(changeExplanationSchema, got).success).toBe(true);
        expect(JSON.parse(JSON.stringify(got))).toEqual(got);
        if (got.total.status === "absent") return;
        const scale = Math.max(sizeOf(got), Math.abs(got.total.value));
        const sum = (which: "effect" | "mix" | "rate" | "volume"): number =>
          got.parts.reduce((all, part) => all + (part[which] === null ? 0 : ok(part[which]).value), 0);
        near(sum("effect"), got.total.value, scale);
        near(sum("mix"), ok(got.mix).value, scale);
        near(sum("rate"), ok(got.rate).value, scale);
        near(sum("mix") + sum("rate") + sum("volume"), got.total.value, scale);
        for (const { effect, mix, rate: own, volume } of got.parts)
          near(
            ok(mix).value + ok(own).value + (volume === null ? 0 : ok(volume).value),
            ok(effect).value,
            scale,
          );
        const [a, b] = [before, after].map(
          (rows) => computeKpis(rows, { kpis: [options.kpi] }).rows[0]!.values[got.kpi],
        ) as [KpiValue, KpiValue];
        near(ok(b).value - ok(a).value, got.total.value, Math.abs(ok(a).value) + Math.abs(ok(b).value));
      }),
    );
  });

  test("the other way round every effect has the other sign", () => {
    fc.assert(
      fc.property(question, ({ before, after, ...options }) => {
        const [there, back] = [explainChange(before, after, options), explainChange(after, before, options)];
        if (there.total.status === "absent") return void expect(back.total).toEqual(there.total);
        const scale = Math.max(sizeOf(there), Math.abs(there.total.value));
        for (const which of ["total", "mix", "rate"] as const)
          near(ok(there[which]).value, -ok(back[which]).value, scale);
        for (const [i, part] of there.parts.entries()) {
          expect(back.parts[i]!.group).toEqual(part.group);
          near(ok(part.mix).value, -ok(back.parts[i]!.mix).value, scale);
        }
      }),
    );
  });

  test("aggregates say what rows say", () => {
    fc.assert(
      fc.property(question, ({ before, after, kpi, by }) => {
        const fields = typeof by === "string" ? [by] : by;
        const sum = (rows: typeof before) => aggregateKpis(rows, { kpis: [kpi], by: fields });
        const fromRows = explainChange(before, after, { kpi, by });
        const fromSums = explainChange(sum(before), sum(after), { kpi, by });
        expect(fromSums.parts.map(({ group }) => group)).toEqual(fromRows.parts.map(({ group }) => group));
        for (const which of ["total", "mix", "rate"] as const) {
          const [one, other] = [fromRows[which], fromSums[which]];
          if (one.status === "absent") expect(other).toEqual(one);
          else if (kpi === CLICKS) expect(other).toEqual(one);
          else expect(ok(other).value).toBe(one.value);
        }
        expect(fromSums.checks.map(({ code }) => code)).toEqual(fromRows.checks.map(({ code }) => code));
        expect(fromSums.checks[0]!.found).toBeNull();
      }),
    );
  });

  test("the names and order of groups and rows do not matter", () => {
    const renamed = new Map<string | null, string | null>([
      ["weibo", "z"],
      ["x", "a"],
      ["douyin", "m"],
      [null, null],
    ]);
    fc.assert(
      fc.property(posts, posts, (before, after) => {
        const rename = (rows: typeof before) =>
          rows.map((row) => ({ ...row, platform: renamed.get(row.platform)! })).reverse();
        const options = { kpi: CLICKS, by: "platform" };
        const [one, other] = [
          explainChange(before, after, options),
          explainChange(rename(before), rename(after), options),
        ];
        if (one.total.status === "absent") return;
        const scale = sizeOf(one);
        near(ok(one.mix).value, ok(other.mix).value, scale);
        for (const part of one.parts) {
          const twin = other.parts.find(
            ({ group }) => group.platform === renamed.get(part.group.platform as string),
          )!;
          near(ok(part.mix).value, ok(twin.mix).value, scale);
          near(ok(part.rate).value, ok(twin.rate).value, scale);
        }
      }),
    );
  });

  test("without a field to split by all is rate, with the interval of compareKpis", () => {
    fc.assert(
      fc.property(posts, posts, (before, after) => {
        const got = explainChange(before, after, { kpi: CLICKS, by: [] });
        if (got.total.status === "absent") return;
        const [a, b] = [before, after].map(
          (rows) => computeKpis(rows, { kpis: [CLICKS] }).rows[0]!.values[CLICKS]!,
        );
        const { interval } = ok(compareKpis(a!, b!).change);
        near(ok(got.rate).value, got.total.value, Math.abs(got.total.value));
        if (interval === null || got.total.interval === null) return;
        const width = interval.high - interval.low;
        expect(Math.abs(got.total.interval.low - interval.low)).toBeLessThanOrEqual(1e-9 * width);
        expect(Math.abs(got.total.interval.high - interval.high)).toBeLessThanOrEqual(1e-9 * width);
      }),
    );
  });
});
