import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Saves over reach, both summed over posts. */
export const saveRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.save_rate",
  en: ["Save rate", "Saves over reach, both summed over the posts that have both."],
  zh: ["收藏率", "收藏量 ÷ 触达人数，分子分母均只取两项数据齐全的帖子累加后相除。"],
  unit: "ratio",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "saves",
  denominator: "reach",
  source: ["Saves over reach; consoles of platforms without reach divide by views"],
});

/** Hides, reports and unfollows over impressions. */
export const negativeFeedbackRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.negative_feedback_rate",
  en: [
    "Negative feedback rate",
    "Hides and reports plus unfollows, over impressions, both summed over the posts that have impressions and one of the two. A post without the other is counted as partial. Not the tone of comments.",
  ],
  zh: [
    "负反馈率",
    "（隐藏或举报 + 取关）÷ 曝光量，分子分母均只取有曝光量且至少有其中一项的帖子累加后相除；缺另一项的帖子计为“部分缺失”。与评论情感无关。",
  ],
  unit: "ratio",
  direction: "down",
  range: [0, null],
  noun: "post",
  numerator: {
    op: "add",
    terms: [
      { op: "sum", field: "hides" },
      { op: "sum", field: "unfollows" },
    ],
  },
  denominator: "impressions",
  source: ["Hides, reports and unfollows over impressions, after Facebook's negative feedback"],
});
