import { expect, test } from "vitest";
import { aggregateKpis } from "../../src/kpi/aggregateKpis.ts";
import { shareRate } from "../../src/kpi/definitions/content/shareRate.ts";
import { finishKpis } from "../../src/kpi/finishKpis.ts";
import type { KpiAggregate } from "../../src/kpi/kpiAggregateSchema.ts";
import { mergeKpis } from "../../src/kpi/mergeKpis.ts";
import { caught } from "./caught.ts";

const rows = [{ platform: "x", publishedAt: "2026-03-02T09:00:00Z", shares: 2, impressions: 40, clicks: 1 }];
const period = { unit: "week", timeZone: "UTC" } as const;
const plain = aggregateKpis(rows, { kpis: [shareRate] });

test.each<[string, KpiAggregate, string, RegExp]>([
  [
    "other KPIs",
    aggregateKpis(rows, { kpis: ["content.posts"] }),
    "b.definitions",
    /content\.share_rate version 1/,
  ],
  [
    "another version",
    aggregateKpis(rows, { kpis: [{ ...shareRate, version: 2 }] }),
    "b.definitions",
    /share_rate version 1/,
  ],
  [
    "another formula of the same version",
    aggregateKpis(rows, {
      kpis: [
        {
          ...shareRate,
          formula: {
            op: "ratio",
            numerator: { op: "sum", field: "clicks" },
            denominator: { op: "sum", field: "impressions" },
          },
        },
      ],
    }),
    "b.definitions[0]",
    /the definition of content\.share_rate in a/,
  ],
  ["other groups", aggregateKpis(rows, { kpis: [shareRate], by: ["platform"] }), "b.by", /nothing, as in a/],
  ["other periods", aggregateKpis(rows, { kpis: [shareRate], period }), "b.period", /null, as in a/],
  ["another noun", { ...plain, noun: "transaction" }, "b.noun", /"post"/],
])("refuses %s", (_, other, path, expected) => {
  const error = caught(() => mergeKpis(plain, other));
  expect(error).toMatchObject({ code: "incompatible", path });
  expect(error.expected).toMatch(expected);
});

test("refuses zones that differ", () => {
  const [utc, shanghai] = ["UTC", "Asia/Shanghai"].map((timeZone) =>
    aggregateKpis(rows, { kpis: [shareRate], period: { unit: "week", timeZone } }),
  );
  expect(caught(() => mergeKpis(utc!, shanghai!))).toMatchObject({ code: "incompatible", path: "b.period" });
});

test("weeks that begin on Monday by default merge with those that do so by word", () => {
  const worded = aggregateKpis(rows, { kpis: [shareRate], period: { ...period, weekStart: 1 } });
  const merged = mergeKpis(aggregateKpis(rows, { kpis: [shareRate], period }), worded);
  expect(merged.groups).toHaveLength(1);
  expect(merged.groups[0]!.rows).toBe(2);
});

test("takes aggregates whose keys were written in another order", () => {
  const turned = JSON.parse(JSON.stringify(plain)) as KpiAggregate;
  const definitions = turned.definitions.map(
    (kpi) => Object.fromEntries(Object.entries(kpi).reverse()) as never,
  );
  expect(
    finishKpis(mergeKpis(plain, { ...turned, definitions })).rows[0]!.values[shareRate.id],
  ).toMatchObject({
    numerator: 4,
    denominator: 80,
    interval: null,
  });
});

test.each<[string, unknown, string, string]>([
  ["no aggregate", {}, "invalid-argument", "b.kind"],
  ["nothing", null, "invalid-argument", "b"],
  ["a later version", { ...plain, version: 2 }, "unsupported-version", "b.version"],
  [
    "parts that do not match the definitions",
    { ...plain, groups: [{ group: {}, rows: 1, parts: [] }] },
    "invalid-argument",
    "b.groups[0].parts",
  ],
])("refuses %s", (_, other, code, path) => {
  expect(caught(() => mergeKpis(plain, other as KpiAggregate))).toMatchObject({ code, path });
});

test("adds issues up, and keeps the first hundred", () => {
  const bad = Array.from({ length: 80 }, () => ({ shares: -1, impressions: 1 }));
  const one = aggregateKpis(bad, { kpis: [shareRate] });
  const { issues } = mergeKpis(one, one);
  expect(issues).toMatchObject({ read: 160, kept: 160, rejected: 0, byCode: { "invalid-cell": 160 } });
  expect(issues.first).toHaveLength(100);
  expect(issues.notSupplied).toEqual(["id", "platform", "publishedAt"]);
});

test("a field is not supplied only where neither part had it", () => {
  const without = aggregateKpis([{ impressions: 3 }], { kpis: [shareRate] });
  expect(without.issues.notSupplied).toContain("shares");
  expect(mergeKpis(without, plain).issues.notSupplied).toEqual(["id"]);
  const empty = aggregateKpis([], { kpis: [shareRate] });
  expect(mergeKpis(without, empty).issues.notSupplied).toEqual([...without.issues.notSupplied].sort());
  expect(mergeKpis(empty, without).issues.notSupplied).toEqual([...without.issues.notSupplied].sort());
});

test("keeps apart groups whose values only look alike", () => {
  const counted = { kpis: ["content.posts"], by: ["platform"] };
  const a = aggregateKpis([{ platform: "1" }, { platform: "null" }], counted);
  const b = aggregateKpis([{ platform: null }, { likes: 1 }], { ...counted, fields: { platform: "kind" } });
  const merged = mergeKpis(a, { ...b, groups: [...b.groups, { ...a.groups[0]!, group: { platform: 1 } }] });
  expect(merged.groups.map(({ group, rows: size }) => [group.platform, size])).toEqual([
    [1, 1],
    ["1", 1],
    ["null", 1],
    [null, 2],
  ]);
});
