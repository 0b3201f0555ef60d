import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/core.ts";
import { createRandomSource } from "../../src/kernel/createRandomSource.ts";
import { auditData } from "../../src/kpi/audit/auditData.ts";
import type { AuditOptions } from "../../src/kpi/audit/auditOptionsSchema.ts";
import type { AuditCode, AuditFinding } from "../../src/kpi/audit/auditResultSchema.ts";
import { caught } from "./caught.ts";

const DAY = 86_400_000;
const FROM = Date.UTC(2026, 0, 5, 9, 30);

/** A hundred and twenty days of posts without a fault. */
function cleanPosts(seed: string, days = 120): Record<string, unknown>[] {
  const random = createRandomSource(seed);
  return Array.from({ length: days }, (_, day) => {
    const impressions = 500 + random.nextInt(4000);
    const reach = Math.floor(impressions * (0.5 + 0.4 * random.nextFloat()));
    const clicks = random.nextInt(1 + Math.floor(impressions / 20));
    return {
      id: `p${day}`,
      platform: "weibo",
      publishedAt: FROM + day * DAY + random.nextInt(8) * 3_600_000,
      impressions,
      reach,
      clicks,
      likes: random.nextInt(300),
      comments: random.nextInt(40),
      conversions: random.nextInt(1 + Math.floor(clicks / 10)),
      revenue: random.nextInt(5000),
      currency: "CNY",
    };
  });
}

const options: AuditOptions = { noun: "post", timeZone: "Asia/Shanghai", asOf: FROM + 200 * DAY };
const find = (rows: object[], code: AuditCode, more: Partial<AuditOptions> = {}): AuditFinding[] =>
  auditData(rows, { ...options, ...more }).findings.filter((finding) => finding.code === code);
const change = (at: number, cells: object): object[] =>
  cleanPosts("change").map((post, i) => (i === at ? { ...post, ...cells } : post));

describe("clean data", () => {
  test("bring neither errors nor warnings, whatever the seed", () => {
    for (let seed = 0; seed < 40; seed++) {
      const { findings, checked } = auditData(cleanPosts(`clean ${seed}`), options);
      expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
      expect(findings.length).toBeLessThanOrEqual(1);
      expect(checked.filter(({ ran }) => !ran).map(({ code }) => code)).toEqual([
        "impossible-time",
        "broken-sum",
        "sample-ratio",
      ]);
    }
  });

  test("of no rows bring nothing", () => {
    expect(auditData([], options)).toMatchObject({ findings: [], n: 0 });
  });
});

describe("finds", () => {
  test.each<[AuditCode, object, number]>([
    ["impossible-order", { reach: 99_999 }, 7],
    ["impossible-order", { clicks: 3, conversions: 5 }, 7],
    ["impossible-date", { publishedAt: 0 }, 7],
    ["impossible-date", { publishedAt: FROM + 500 * DAY }, 7],
    ["duplicate", { id: "p3" }, 7],
    ["mixed-currency", { currency: null }, 7],
  ])("%s with %j", (code, cells, at) => {
    const [finding] = find(change(at, cells), code);
    expect(finding).toMatchObject({ rows: 1, first: [at] });
    expect(finding!.share).toBeCloseTo(1 / 120, 12);
    for (const locale of ["en", "zh-CN"] as const)
      expect(explain(finding!.because, { locale })).not.toMatch(/[?{]/);
  });

  test("cells that were dropped and rows that were rejected", () => {
    expect(find(change(2, { likes: -4 }), "dropped-cells")).toMatchObject([
      { severity: "warning", rows: 1, fields: ["likes"] },
    ]);
    expect(find(change(2, { platform: null }), "rejected-rows")).toMatchObject([
      { severity: "error", rows: 1, share: 1 / 120 },
    ]);
  });

  test("a unit that changes, and from when", () => {
    const rows = cleanPosts("unit").map((post, i) =>
      i < 70 ? post : { ...post, reach: null, impressions: Number(post.impressions) * 10_000 },
    );
    const [finding] = find(rows, "unit-change");
    expect(finding).toMatchObject({ fields: ["impressions"], severity: "error" });
    expect(finding!.values.times).toBeGreaterThan(5000);
    expect(finding!.kpis).toContainEqual({ id: "content.impressions", effect: "too-high" });
    expect(Math.abs(finding!.first[0]! - 70)).toBeLessThanOrEqual(6);
  });

  test("days that are missing", () => {
    const rows = cleanPosts("gap").filter((_, i) => i < 40 || i > 60);
    expect(find(rows, "missing-days")).toMatchObject([{ values: { days: 21, from: "2026-02-13" } }]);
  });

  test("drift, constant columns, columns that are mostly missing or 0, and dates without a time", () => {
    const rows = cleanPosts("many").map((post, i) => ({
      ...post,
      likes: Number(post.likes) + (i < 60 ? 0 : 250),
      shares: 7,
      saves: i < 10 ? i : null,
      views: i % 3,
      publishedAt: `2026-${String(1 + Math.floor(i / 28)).padStart(2, "0")}-${String(1 + (i % 28)).padStart(2, "0")}T00:00:00+08:00`,
    }));
    expect(find(rows, "drift")).toMatchObject([{ fields: ["likes"], severity: "note" }]);
    expect(find(rows, "constant-column")).toMatchObject([{ fields: ["shares"], values: { value: 7 } }]);
    expect(find(rows, "mostly-missing")).toMatchObject([{ fields: ["saves"] }]);
    expect(find(rows, "mostly-zero")).toMatchObject([{ fields: ["views"], rows: 40 }]);
    expect(find(rows, "dates-without-time")).toHaveLength(1);
  });

  test("times that end before they begin", () => {
    const sessions = [
      {
        id: "a",
        platform: "douyin",
        startsAt: FROM,
        endsAt: FROM + 3_600_000,
        viewers: 10,
        peakConcurrent: 4,
      },
      { id: "b", platform: "douyin", startsAt: FROM, endsAt: FROM - 1, viewers: 10, peakConcurrent: 14 },
    ];
    const { findings } = auditData(sessions, { noun: "liveSession" });
    expect(findings.map(({ code, first }) => [code, first])).toEqual([
      ["impossible-order", [1]],
      ["impossible-time", [1]],
    ]);
  });

  test("only among rows that match", () => {
    const rows = change(7, { reach: 99_999, format: "video" });
    expect(find(rows, "impossible-order", { where: { field: "format", op: "missing" } })).toEqual([]);
  });
});

test.each<[string, unknown, string]>([
  ["a noun", { noun: "posts" }, "options.noun"],
  ["a zone", { noun: "post", timeZone: "Mars/Base" }, "options.timeZone"],
  ["sums", { noun: "post", sums: [{ total: "reactions", parts: [] }] }, "options.sums[0].parts"],
  ["weights", { noun: "post", arms: { field: "arm", weights: { a: 0 } } }, "options.arms.weights.a"],
  ["a time", { noun: "post", asOf: "yesterday" }, "options.asOf"],
])("refuses %s that is none", (_, wrong, path) => {
  expect(caught(() => auditData([], wrong as AuditOptions)).path).toBe(path);
});

const folder = process.env.SOCIALOPS_DATA ?? "";
describe.skipIf(folder === "")("real files", () => {
  const read = (name: string): Record<string, string>[] =>
    Papa.parse<Record<string, string>>(readFileSync(join(folder, name), "utf8"), {
      header: true,
      skipEmptyLines: true,
    }).data;
  const numbers = (
    row: Record<string, string>,
    names: Record<string, string>,
  ): Record<string, number | null> =>
    Object.fromEntries(
      Object.entries(names).map(([ours, theirs]) => [ours, row[theirs] === "" ? null : Number(row[theirs])]),
    );

  test("page posts: 4 of 500 have more reach than impressions", () => {
    const rows = read("facebook_metrics_moro2016.csv").map((row, i) => ({
      id: `${i}`,
      platform: "facebook",
      ...numbers(row, {
        reach: "Lifetime Post Total Reach",
        impressions: "Lifetime Post Total Impressions",
        engagedUsers: "Lifetime Engaged Users",
      }),
    }));
    expect(rows).toHaveLength(500);
    expect(
      auditData(rows, { noun: "post" }).findings.filter(({ code }) => code === "impossible-order"),
    ).toMatchObject([{ rows: 4, fields: ["reach", "impressions"] }]);
  });

  test("live sellers: 53 of 7,050 rows repeat an id, 9 break the sum of reactions", () => {
    const reactions = ["likes", "loves", "wows", "hahas", "sads", "angrys"];
    const rows = read("fb_live_sellers_thailand.csv").map((row) => ({
      id: row.status_id,
      ...numbers(row, {
        reactions: "num_reactions",
        ...Object.fromEntries(reactions.map((name) => [name, `num_${name}`])),
      }),
    }));
    expect(rows).toHaveLength(7050);
    const { findings } = auditData(rows, { noun: "post", sums: [{ total: "reactions", parts: reactions }] });
    const count = (wanted: AuditCode): number | undefined =>
      findings.find(({ code }) => code === wanted)?.rows;
    expect(count("duplicate")).toBe(53);
    expect(count("broken-sum")).toBe(9);
  });

  test("ads: 207 of 1,143 without a click, one with more conversions than clicks", () => {
    const rows = read("kag_conversion_data.csv").map((row) => ({
      id: row.ad_id,
      platform: "facebook",
      ...numbers(row, { impressions: "Impressions", clicks: "Clicks", conversions: "Approved_Conversion" }),
    }));
    const { findings } = auditData(rows, { noun: "post" });
    expect(findings.find(({ code }) => code === "mostly-zero")).toMatchObject({
      rows: 207,
      fields: ["clicks"],
    });
    expect(findings.find(({ code }) => code === "impossible-order")).toMatchObject({
      rows: 1,
      severity: "warning",
      fields: ["conversions", "clicks"],
    });
  });

  test("the game: arms of 44,700 and 45,489 players, p = 0.0086", () => {
    const rows = read("cookie_cats.csv").map((row) => ({ memberId: row.userid, version: row.test_version }));
    const { findings } = auditData(rows, { noun: "interaction", arms: { field: "version" } });
    const [finding] = findings.filter(({ code }) => code === "sample-ratio");
    expect(finding).toMatchObject({ severity: "warning" });
    expect(Math.abs(Number(finding!.values.pValue) - 0.008607987810836)).toBeLessThan(1e-12);
  });
});
