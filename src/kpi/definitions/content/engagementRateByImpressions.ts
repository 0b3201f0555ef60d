import { deltaMethodPaper, hootsuiteFormulas, rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { engagementsFormula } from "./engagementsFormula.ts";

/** Engagements over impressions, both summed over posts. */
export const engagementRateByImpressions: KpiDefinition = {
  id: "content.engagement_rate_by_impressions",
  version: 1,
  title: { en: "Engagement rate by impressions", "zh-CN": "曝光互动率" },
  definition: {
    en: "Engagements over impressions, both summed over the posts that have both.",
    "zh-CN": "互动量 ÷ 曝光量，分子分母均只取两项数据齐全的帖子累加后相除。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: { op: "ratio", numerator: engagementsFormula, denominator: { op: "sum", field: "impressions" } },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [hootsuiteFormulas, rivalIqRates, deltaMethodPaper],
};
