import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Reach, summed over posts: not unique people. */
export const postReach: KpiDefinition = {
  id: "content.post_reach",
  version: 1,
  title: {
    en: "Post reach (summed over posts, not unique people)",
    "zh-CN": "帖子触达人次（逐帖累加，非去重人数）",
  },
  definition: {
    en: "Reach of each post, summed over posts. Someone reached by three posts counts three times, so this is not the number of people reached.",
    "zh-CN": "各帖触达人数逐帖累加：同一人被三条帖子触达计三次，因此不等于去重后的触达人数。",
  },
  unit: "people reached per post, summed",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: { op: "sum", field: "reach" },
  aggregation: "sum",
  zeroDenominator: "absent",
  interval: "none",
  nUnit: "posts",
  source: [
    {
      kind: "convention",
      title: "Unique counts do not add; the sum is named for what it is",
      confidence: "medium",
    },
  ],
};
