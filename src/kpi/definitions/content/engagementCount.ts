import { rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { engagementsFormula } from "./engagementsFormula.ts";

/** Reactions + comments + shares + saves, summed over posts. */
export const engagementCount: KpiDefinition = {
  id: "content.engagements",
  version: 1,
  title: { en: "Engagements", "zh-CN": "互动量" },
  definition: {
    en: "Reactions + comments + shares + saves, summed over posts. A component without a figure is left out of its post, and the post is counted as partial.",
    "zh-CN":
      "点赞等表态 + 评论 + 转发 + 收藏，按帖子累加。某一项缺数据时仅以其余各项相加，并将该帖计为“部分缺失”。",
  },
  unit: "engagements",
  direction: "up",
  range: { low: 0, high: null },
  noun: "post",
  formula: engagementsFormula,
  aggregation: "sum",
  zeroDenominator: "absent",
  interval: "none",
  nUnit: "posts",
  source: [
    rivalIqRates,
    {
      kind: "convention",
      title: "Saves count as engagements where the platform has them; clicks and views do not",
      confidence: "medium",
    },
  ],
};
