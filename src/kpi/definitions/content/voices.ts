import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Positive less negative mentions, over all scored ones. */
export const netSentiment: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.net_sentiment",
  en: [
    "Net sentiment",
    "Positive less negative texts, over all that have a sentiment: above 0 is positive, below 0 negative, 0 neutral. The strength of a sentiment does not count; whether the scores are right is another question.",
  ],
  zh: [
    "净情感值",
    "（正面 − 负面）÷ 有情感分的全部文本：大于 0 为正面，小于 0 为负面，等于 0 为中性。不计情感强度，也不代表情感判定本身准确。",
  ],
  unit: "ratio",
  direction: "up",
  range: [-1, 1],
  noun: "mention",
  where: { field: "sentiment", op: "exists" },
  numerator: {
    op: "difference",
    terms: [
      { op: "count", where: { field: "sentiment", op: "gt", value: 0 } },
      { op: "count", where: { field: "sentiment", op: "lt", value: 0 } },
    ],
  },
  denominator: { op: "count" },
  source: ["Net sentiment over all scored texts; others leave out the neutral ones"],
});

/** Messages answered in the window, out of those whose window has passed. */
export const responseRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.response_rate",
  en: [
    "Response rate",
    "Inbound messages answered within the window, over those whose whole window has been observed. Messages too young to tell are left out, and so are those that nobody said of whether they were answered.",
  ],
  zh: [
    "响应率",
    "在约定时限内得到回复的消息数 ÷ 时限已完整观察的消息数。时限未到的消息不计入，未标明是否回复的也不计入。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "feedback",
  where: {
    all: [
      { field: "windowObserved", op: "eq", value: true },
      { field: "answeredInWindow", op: "exists" },
    ],
  },
  numerator: { op: "count", where: { field: "answeredInWindow", op: "eq", value: true } },
  denominator: { op: "count" },
  interval: "wilson",
  source: ["Answered within a window of the caller's choice, over messages whose window has passed"],
});
