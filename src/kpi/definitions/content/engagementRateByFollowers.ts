import { deltaMethodPaper, rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { engagementsFormula } from "./engagementsFormula.ts";

/** Engagements over followers at publish time, both summed over posts. */
export const engagementRateByFollowers: KpiDefinition = {
  id: "content.engagement_rate_by_followers",
  version: 1,
  title: { en: "Engagement rate by followers", "zh-CN": "粉丝互动率" },
  definition: {
    en: "Engagements over the followers the account had when each post went out, both summed over the posts that have both. The denominator counts the followers once a post.",
    "zh-CN":
      "互动量 ÷ 各帖发布时的粉丝数，分子分母均只取两项数据齐全的帖子累加后相除；同一批粉丝在分母中每帖计一次。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: {
    op: "ratio",
    numerator: engagementsFormula,
    denominator: { op: "sum", field: "followersAtPublish" },
  },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [rivalIqRates, deltaMethodPaper],
};
