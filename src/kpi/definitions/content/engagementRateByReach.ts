import { deltaMethodPaper, hootsuiteFormulas, rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { engagementsFormula } from "./engagementsFormula.ts";

/** Engagements over reach, both summed over posts. */
export const engagementRateByReach: KpiDefinition = {
  id: "content.engagement_rate_by_reach",
  version: 1,
  title: { en: "Engagement rate by reach", "zh-CN": "触达互动率" },
  definition: {
    en: "Engagements over reach, both summed over the posts that have both. One person can engage more than once, so it can exceed 1.",
    "zh-CN":
      "互动量 ÷ 触达人数，分子分母均只取两项数据齐全的帖子累加后相除。同一人可多次互动，故可能大于 1。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: { op: "ratio", numerator: engagementsFormula, denominator: { op: "sum", field: "reach" } },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [hootsuiteFormulas, rivalIqRates, deltaMethodPaper],
};
