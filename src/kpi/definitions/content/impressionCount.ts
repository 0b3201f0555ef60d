import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Impressions, summed over posts. */
export const impressionCount: KpiDefinition = {
  id: "content.impressions",
  version: 1,
  title: { en: "Impressions", "zh-CN": "曝光量" },
  definition: {
    en: "Times posts were shown, summed over posts. Posts without the figure are left out.",
    "zh-CN": "帖子被展示的总次数，按帖子累加；缺少该数据的帖子不计入。",
  },
  unit: "impressions",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: { op: "sum", field: "impressions" },
  aggregation: "sum",
  zeroDenominator: "absent",
  interval: "none",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "Impressions as platforms report them; what they count as one changed over the years",
      confidence: "medium",
    },
  ],
};
