import { deltaMethodPaper } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Conversions over clicks, both summed over posts. */
export const conversionRate: KpiDefinition = {
  id: "marketing.conversion_rate",
  version: 1,
  title: { en: "Conversion rate", "zh-CN": "转化率" },
  definition: {
    en: "Conversions over clicks, both summed over the posts that have both. One click can convert more than once, so it can exceed 1.",
    "zh-CN":
      "转化数 ÷ 点击量，分子分母均只取两项数据齐全的帖子累加后相除。一次点击可能带来多次转化，故可能大于 1。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: {
    op: "ratio",
    numerator: { op: "sum", field: "conversions" },
    denominator: { op: "sum", field: "clicks" },
  },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "Conversions over clicks, as ad consoles have it; others divide by visits or people",
      confidence: "medium",
    },
    deltaMethodPaper,
  ],
};
