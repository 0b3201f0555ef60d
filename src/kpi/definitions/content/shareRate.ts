import { deltaMethodPaper } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Shares over impressions, both summed over posts. */
export const shareRate: KpiDefinition = {
  id: "content.share_rate",
  version: 1,
  title: { en: "Share rate", "zh-CN": "转发率" },
  definition: {
    en: "Shares over impressions, both summed over the posts that have both.",
    "zh-CN": "转发量 ÷ 曝光量，分子分母均只取两项数据齐全的帖子累加后相除。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: {
    op: "ratio",
    numerator: { op: "sum", field: "shares" },
    denominator: { op: "sum", field: "impressions" },
  },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "Shares over impressions; others divide by reach or by posts",
      confidence: "medium",
    },
    deltaMethodPaper,
  ],
};
