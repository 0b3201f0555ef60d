import { deltaMethodPaper } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Clicks over impressions, both summed over posts. */
export const clickThroughRate: KpiDefinition = {
  id: "content.click_through_rate",
  version: 1,
  title: { en: "Click-through rate", "zh-CN": "点击率" },
  definition: {
    en: "Clicks on links over impressions, both summed over the posts that have both.",
    "zh-CN": "链接点击量 ÷ 曝光量，分子分母均只取两项数据齐全的帖子累加后相除。",
  },
  unit: "ratio",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: {
    op: "ratio",
    numerator: { op: "sum", field: "clicks" },
    denominator: { op: "sum", field: "impressions" },
  },
  aggregation: "ratio-of-sums",
  zeroDenominator: "absent",
  interval: "delta",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "Clicks over impressions, as ad consoles have it; one showing can be clicked twice",
      confidence: "medium",
    },
    deltaMethodPaper,
  ],
};
