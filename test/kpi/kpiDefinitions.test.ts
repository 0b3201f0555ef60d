import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { fieldUnits } from "../../src/kpi/fieldUnits.ts";
import { summedFields } from "../../src/kpi/internal/formulaFields.ts";
import { nearestId } from "../../src/kpi/internal/nearestId.ts";
import { type KpiDefinition, kpiDefinitionSchema } from "../../src/kpi/kpiDefinitionSchema.ts";
import { kpiDefinitions } from "../../src/kpi/kpiDefinitions.ts";
import { kpiFormulaSchema } from "../../src/kpi/kpiFormulaSchema.ts";
import { kpiInputs } from "../../src/kpi/kpiInputs.ts";
import { postSchema } from "../../src/model/nouns/postSchema.ts";

test("the catalogue has the ids that others call", () => {
  const ids = kpiDefinitions.map((kpi) => kpi.id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 9).concat("marketing.conversion_rate")).toEqual([
    "content.posts",
    "content.impressions",
    "content.post_reach",
    "content.engagements",
    "content.engagement_rate_by_reach",
    "content.engagement_rate_by_impressions",
    "content.engagement_rate_by_followers",
    "content.click_through_rate",
    "content.share_rate",
    "marketing.conversion_rate",
  ]);
  expect(ids).toContain("marketing.conversion_rate");
});

/** The 93 definitions of the plan of KPIs, family by family, under their full names. */
const planned = `
content.posts content.publish_frequency content.publish_regularity content.impressions content.unique_reach content.frequency
content.engagements content.engagement_rate_by_reach content.engagement_rate_by_impressions content.engagement_rate_by_followers
content.engagement_rate_by_views content.daily_engagement_rate content.click_through_rate content.applause_rate
content.conversation_rate content.amplification_rate content.share_rate content.save_rate content.negative_feedback_rate
content.net_sentiment content.response_rate content.view_through_rate content.completion_rate content.mean_watch_time
content.half_life
audience.followers audience.net_follower_change audience.follower_growth_rate
users.new_users users.daily_active_users users.weekly_active_users users.monthly_active_users users.stickiness_daily_to_monthly
users.mean_active_days users.retention_day_n users.retention_unbounded users.retention_bracket users.retention_within
users.churn_rate users.resurrected_users users.quick_ratio users.net_active_growth_rate users.activation_rate
users.sessions_per_user users.mean_session_duration users.engaged_session_rate users.bounce_rate_not_engaged
users.bounce_rate_single_page users.contributor_share users.revenue_per_active_user users.time_to_first_response
spread.cascade_size spread.depth spread.maximum_breadth spread.structural_virality spread.reproduction_number
spread.viral_coefficient spread.viral_share
channel.visits channel.share_of_visits channel.visit_concentration channel.funnel_step_rate channel.funnel_conversion_rate
channel.time_to_convert channel.attributed_conversions channel.removal_effect channel.assist_ratio
marketing.spend marketing.cost_per_thousand_impressions marketing.cost_per_click marketing.cost_per_conversion
marketing.conversion_rate marketing.participation_rate marketing.return_on_ad_spend marketing.return_on_investment
marketing.incremental_lift
competition.share_of_voice competition.share_of_engagement competition.activity_index
tech.largest_contentful_paint tech.interaction_to_next_paint tech.cumulative_layout_shift tech.first_contentful_paint
tech.time_to_first_byte tech.good_vitals_rate tech.apdex tech.availability tech.error_rate tech.crash_free_user_rate
audit.completeness audit.duplicate_rate audit.validity audit.freshness
`;

/** Those beside the plan: what exports fill, live sessions and private domain. */
const beside = `
content.post_reach content.views content.follows content.net_follows content.engaged_user_rate_by_reach content.wechat_open_rate
users.revenue_per_buyer
marketing.conversions marketing.revenue
live.mean_concurrent_viewers live.peak_concurrent_viewers live.mean_watch_time live.viewer_to_follower_rate live.interaction_rate
live.product_click_rate live.order_rate_by_viewers live.order_rate_by_product_clicks live.gross_merchandise_value
live.gross_merchandise_value_per_thousand_views
private_domain.contact_rate private_domain.cost_per_contact private_domain.group_join_rate private_domain.active_rate
private_domain.first_order_rate private_domain.repurchase_rate private_domain.block_rate
`;

test("the catalogue has the definitions of its plan, what exports fill, live sessions and private domain, and no other", () => {
  const [plan, more] = [planned, beside].map((ids) => ids.trim().split(/\s+/)) as [string[], string[]];
  expect(plan).toHaveLength(93);
  expect(kpiDefinitions.map(({ id }) => id).sort()).toEqual([...plan, ...more].sort());
});

test("what is called by one name and is not the same has ids and titles of its own", () => {
  const titles = kpiDefinitions.map(({ title }) => title);
  for (const locale of ["en", "zh-CN"] as const)
    expect(new Set(titles.map((title) => title[locale])).size).toBe(titles.length);
  const ids = kpiDefinitions.map((kpi) => kpi.id);
  expect(ids.filter((id) => /bounce_rate|engage\w+_rate/.test(id))).toHaveLength(9);
});

describe.each(kpiDefinitions.map((kpi) => [kpi.id, kpi] as const))("%s", (_, kpi) => {
  test("fits the schema and is plain JSON", () => {
    expect(z.parse(kpiDefinitionSchema, kpi)).toEqual(kpi);
    expect(JSON.parse(JSON.stringify(kpi))).toEqual(kpi);
  });
  test("has its columns titled, and a unit for each that is added up", () => {
    for (const { field, title, role } of kpiInputs(kpi)) {
      expect(title["zh-CN"], field).toMatch(/\p{Script=Han}/u);
      expect(title.en).not.toBe(title["zh-CN"]);
      if (role !== "condition" && summedFields(kpi.formula).includes(field))
        expect(fieldUnits).toHaveProperty(field);
    }
  });
  test("has texts in both languages, and a source", () => {
    expect(kpi.title["zh-CN"]).toMatch(/\p{Script=Han}/u);
    expect(kpi.definition["zh-CN"]).toMatch(/\p{Script=Han}/u);
    for (const locale of ["en", "zh-CN"] as const) {
      expect(kpi.definition[locale]).toMatch(locale === "en" ? /\.$/ : /。$/);
      expect(kpi.title[locale]).not.toMatch(/[.。]$/);
    }
    expect(kpi.title.en).not.toMatch(/\p{Script=Han}/u);
    expect(kpi.definition.en).not.toMatch(/\p{Script=Han}/u);
    expect(kpi.definition["zh-CN"]).not.toBe(kpi.title["zh-CN"]);
    expect(kpi.source.length).toBeGreaterThan(0);
  });
  test("has the interval that its formula allows", () => {
    const { formula } = kpi;
    if (formula.op === "quantile")
      return expect(kpi.interval).toBe(formula.p > 0 && formula.p < 1 ? "order-statistics" : "none");
    if (formula.op !== "ratio") return expect(kpi.interval).toBe("none");
    const sides = [formula.numerator.op, formula.denominator.op];
    // A share of rows is Wilson's; a ratio of what differs from row to row is the delta method's.
    if (kpi.interval === "wilson") expect(sides).toEqual(["count", "count"]);
    else if (sides.includes("distinct")) expect(kpi.interval).toBe("none");
    else expect(["delta", "none"]).toContain(kpi.interval);
  });
});

test("summed reach says in both languages that it is not unique people", () => {
  const { title, definition } = kpiDefinitions.find((kpi) => kpi.id === "content.post_reach")!;
  expect(title.en).toContain("not unique people");
  expect(title["zh-CN"]).toContain("非去重");
  expect(definition.en).toContain("counts three times");
  expect(definition["zh-CN"]).toContain("去重");
});

test("every number field of the post has a unit", () => {
  const numbers = Object.entries(postSchema.shape).filter(
    ([name, field]) => name !== "publishedAt" && z.safeParse(field as z.ZodMiniType, 0).success,
  );
  expect(numbers.length).toBeGreaterThan(15);
  for (const [name] of numbers) expect(fieldUnits).toHaveProperty(name);
});

describe("the schema", () => {
  const rate = kpiDefinitions.find((kpi) => kpi.id === "content.share_rate")!;
  const sum = (field: string) => ({ op: "sum", field });
  test.each<[string, object, string]>([
    ["a KPI whose aggregation is not its formula's", { aggregation: "sum" }, "aggregation"],
    ["a ratio's interval on a sum", { formula: sum("likes"), aggregation: "sum" }, "interval"],
    ["a range upside down", { range: { low: 1, high: 0 } }, "range"],
    [
      "people added to impressions",
      {
        formula: {
          op: "ratio",
          numerator: { op: "add", terms: [sum("reach"), sum("impressions")] },
          denominator: { op: "count" },
        },
      },
      "formula",
    ],
    [
      "rows added to likes",
      {
        formula: {
          op: "ratio",
          numerator: { op: "count" },
          denominator: { op: "add", terms: [sum("likes"), { op: "count" }] },
        },
      },
      "formula",
    ],
    [
      "a ratio of ratios",
      { formula: { op: "ratio", numerator: rate.formula, denominator: { op: "count" } } },
      "formula",
    ],
    [
      "an empty sum",
      { formula: { op: "ratio", numerator: { op: "add", terms: [] }, denominator: { op: "count" } } },
      "formula",
    ],
    [
      "what a formula does not know",
      { formula: { op: "sum", field: "likes", where: {} }, aggregation: "sum", interval: "none" },
      "formula",
    ],
    ["an unknown operation", { formula: { op: "mean", field: "likes" } }, "formula"],
    ["one language only", { title: { en: "Shares" } }, "title"],
  ])("refuses %s", (_, change, field) => {
    const outcome = z.safeParse(kpiDefinitionSchema, { ...rate, ...change });
    expect(outcome.success).toBe(false);
    expect(outcome.error!.issues.map((issue) => issue.path[0])).toContain(field);
  });

  test("adds fields of the caller's own to anything", () => {
    const own: KpiDefinition = {
      ...rate,
      formula: {
        op: "ratio",
        numerator: { op: "add", terms: [sum("likes"), sum("stickers")] as never },
        denominator: { op: "sum", field: "impressions" },
      },
    };
    expect(z.safeParse(kpiDefinitionSchema, own).success).toBe(true);
  });

  test("is a recursive JSON Schema", () => {
    const schema = JSON.stringify(z.toJSONSchema(kpiDefinitionSchema));
    expect(schema).toContain('"$ref"');
    expect(JSON.stringify(z.toJSONSchema(kpiFormulaSchema))).toContain('"ratio"');
  });
});

test.each([
  ["content.reach", "content.post_reach"],
  ["engagement_rate_by_followers", "content.engagement_rate_by_followers"],
  ["content.ctr", "content.posts"],
  ["content.engagement_rate", "content.engagement_rate_by_reach"],
  ["conversion rate", "marketing.conversion_rate"],
  ["", "tech.apdex"],
])("the id nearest to %j is %s", (written, nearest) => {
  const ids = kpiDefinitions.map((kpi) => kpi.id);
  expect(nearestId(written, ids)).toBe(nearest);
});

test("a bundle of evaluateKpis and one definition has no other definition", async () => {
  const bundle = async (code: string): Promise<string> => {
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: new URL("../../src/kpi", import.meta.url).pathname, loader: "ts" },
      bundle: true,
      write: false,
      format: "esm",
      minifySyntax: true,
    });
    return outputFiles[0]!.text;
  };
  const small = await bundle('export { evaluateKpis, shareRate } from "./index.ts";');
  expect(small).toContain("content.share_rate");
  expect(small).not.toContain("marketing.conversion_rate");
  const merging = await bundle('export { mergeKpis, finishKpis } from "./index.ts";');
  expect(merging).not.toContain("content.share_rate");
  expect(await bundle('export { computeKpis } from "./index.ts";')).toContain("marketing.conversion_rate");
});
