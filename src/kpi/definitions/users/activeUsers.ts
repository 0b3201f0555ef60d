import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { activeDaysSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Different members who were active, for a day. */
export const dailyActiveUsers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.daily_active_users",
  en: [
    "Daily active users (DAU)",
    "Different members with an interaction. The day is the caller's: group by day, or give the rows of one. Values of days do not add up to that of a week.",
  ],
  zh: [
    "日活跃用户数（DAU）",
    "有互动行为的不同用户数。“日”由调用方界定：按日分组，或只传入某一天的数据；各日数值相加不等于周活。",
  ],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  formula: { op: "distinct", field: "memberId" },
  source: [activeDaysSource],
});

/** Different members who were active, for seven days. */
export const weeklyActiveUsers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.weekly_active_users",
  en: [
    "Weekly active users (WAU)",
    "Different members with an interaction. The week is the caller's: calendar weeks by grouping, or the last 7 days by a condition; the two differ. Not the sum of daily values.",
  ],
  zh: [
    "周活跃用户数（WAU）",
    "有互动行为的不同用户数。“周”由调用方界定：按自然周分组，或用条件限定最近 7 天，两者数值不同；也不是各日日活之和。",
  ],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  formula: { op: "distinct", field: "memberId" },
  source: [activeDaysSource],
});

/** Different members who were active, for 28 days. */
export const monthlyActiveUsers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.monthly_active_users",
  en: [
    "Monthly active users (MAU)",
    "Different members with an interaction. The month is the caller's: calendar months by grouping, or the last 28 (some say 30) days by a condition; they differ. Not the sum of daily values.",
  ],
  zh: [
    "月活跃用户数（MAU）",
    "有互动行为的不同用户数。“月”由调用方界定：按自然月分组，或用条件限定最近 28 天（也有取 30 天的），数值各不相同；也不是各日日活之和。",
  ],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "interaction",
  formula: { op: "distinct", field: "memberId" },
  source: [activeDaysSource],
});

/** Mean daily over all active users of the window: days active over days possible. */
export const stickiness: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.stickiness_daily_to_monthly",
  en: [
    "Stickiness (mean DAU / MAU)",
    "Days on which members were active over days of the window, over members active at least once. It equals the mean of daily active users over the users active in the window. Not the last day's DAU over MAU, and not PostHog's histogram of the same name.",
  ],
  zh: [
    "用户粘性（日均 DAU / MAU）",
    "窗口内活跃过的用户中，活跃天数之和 ÷ 窗口天数之和，等于窗口内日活均值 ÷ 窗口活跃用户数。不是最后一天的 DAU ÷ MAU，也不是 PostHog 的同名直方图。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  where: { field: "activeDays", op: "gt", value: 0 },
  numerator: "activeDays",
  denominator: "windowDays",
  source: [activeDaysSource],
});

/** Mean number of days on which an active member was active. */
export const meanActiveDays: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.mean_active_days",
  en: [
    "Mean active days (L28)",
    "Days on which a member was active in the window, as a mean over members active at least once. With a window of 28 days it is the mean of L28.",
  ],
  zh: ["人均活跃天数（L28）", "窗口内至少活跃一天的用户，其活跃天数的平均值；窗口为 28 天时即 L28 均值。"],
  unit: "days per member",
  direction: "up",
  range: [1, null],
  noun: "member",
  where: { field: "activeDays", op: "gt", value: 0 },
  numerator: "activeDays",
  denominator: { op: "count" },
  source: [activeDaysSource],
});
