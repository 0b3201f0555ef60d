import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { firstResponseSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** New users who reached the key event in their window. */
export const activationRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.activation_rate",
  en: [
    "Activation rate",
    "New members who reached the key event within their window, over new members whose whole window has been observed. What the key event is, is the caller's choice. Members too new to tell are left out.",
  ],
  zh: [
    "激活率",
    "在观察窗口内完成关键行为的新用户 ÷ 窗口已完整观察的新用户。关键行为由调用方定义；窗口未满的新用户不计入。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  where: {
    all: [
      { field: "activationObserved", op: "eq", value: true },
      { field: "activated", op: "exists" },
    ],
  },
  numerator: { op: "count", where: { field: "activated", op: "eq", value: true } },
  denominator: { op: "count" },
  interval: "wilson",
  source: ["Share of new users who reach an event that stands for first value"],
});

/** Members who posted or commented, out of all who were active. */
export const contributorShare: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.contributor_share",
  en: [
    "Share of contributors",
    'Different members with an interaction of kind "post" or "comment", over different members with any. Likes and shares are not contributions here.',
  ],
  zh: [
    "贡献者占比",
    "发过帖（post）或评论（comment）的不同用户 ÷ 有任意行为的不同用户；点赞与转发在此不算贡献。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "interaction",
  numerator: {
    op: "distinct",
    field: "memberId",
    where: { field: "kind", op: "in", value: ["post", "comment"] },
  },
  denominator: { op: "distinct", field: "memberId" },
  interval: "none",
  source: ["Contributors out of active members, after the 90-9-1 rule of participation"],
});

/** Revenue per member who was active, buyers or not. */
export const revenuePerActiveUser: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.revenue_per_active_user",
  en: [
    "Revenue per active user (ARPU)",
    "Amounts over different active members. Needs a row for each active member, with amount 0 for those who did not buy, and a column activeInPeriod; from orders alone only users.revenue_per_buyer can be told. Refunds are negative amounts.",
  ],
  zh: [
    "每活跃用户收入（ARPU）",
    "金额合计 ÷ 不同的活跃用户数。未消费的活跃用户也须有一行（金额记 0），并以 activeInPeriod 标明；仅有订单数据时只能计算 users.revenue_per_buyer。退款以负数计。",
  ],
  unit: "money per active user",
  direction: "up",
  range: [null, null],
  noun: "transaction",
  where: { field: "activeInPeriod", op: "eq", value: true },
  numerator: "amount",
  denominator: { op: "distinct", field: "memberId" },
  interval: "none",
  source: ["Average revenue per user, over users who were active"],
});

/** Revenue per member who bought. */
export const revenuePerBuyer: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.revenue_per_buyer",
  en: [
    "Revenue per buyer (ARPPU)",
    "Amounts over different members who had an order with an amount above 0. Refunds are taken off. Not ARPU: users who did not buy are not in the denominator.",
  ],
  zh: [
    "每付费用户收入（ARPPU）",
    "金额合计（扣除退款）÷ 有过正金额订单的不同用户数。不是 ARPU：未消费用户不在分母中。",
  ],
  unit: "money per buyer",
  direction: "up",
  range: [null, null],
  noun: "transaction",
  numerator: "amount",
  denominator: { op: "distinct", field: "memberId", where: { field: "amount", op: "gt", value: 0 } },
  interval: "none",
  source: ["Average revenue per paying user"],
});

/** Median time to the first answer. */
export const timeToFirstResponse: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.time_to_first_response",
  en: [
    "Time to first response (median)",
    "Median seconds from a message to its first answer, over messages that have been answered. Messages still waiting are not in it, so it flatters a slow desk; responseTimes counts them as censored.",
  ],
  zh: [
    "首次响应时长（中位数）",
    "从收到消息到首次回复的秒数的中位数，仅计已回复的消息。仍在等待的消息未计入，会低估实际时长；responseTimes 会将其按删失处理。",
  ],
  unit: "seconds",
  direction: "down",
  range: [0, null],
  noun: "feedback",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "responseSeconds" } },
  source: [firstResponseSource],
});
