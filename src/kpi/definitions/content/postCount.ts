import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Posts published: counts rows. */
export const postCount: KpiDefinition = {
  id: "content.posts",
  version: 1,
  title: { en: "Posts", "zh-CN": "发帖量" },
  definition: {
    en: "Number of posts published.",
    "zh-CN": "发布的帖子数量。",
  },
  unit: "posts",
  direction: "neutral",
  range: { low: 0, high: null },
  noun: "post",
  formula: { op: "count" },
  aggregation: "sum",
  zeroDenominator: "absent",
  interval: "none",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "A count of rows",
      confidence: "medium",
    },
  ],
};
