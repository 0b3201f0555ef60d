import { ratioKpi } from "../../internal/catalogKpi.ts";
import { retentionKindsSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Members active on the very day N. */
export const retentionDayN: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.retention_day_n",
  en: [
    "Retention on day N",
    "Members of a cohort active on day N itself, over those whose day N has been observed, both summed over cohorts (the cells of one offset that retention with kind n-day gives). Calendar days or 24-hour days are the caller's choice and give different values.",
  ],
  zh: [
    "第 N 日留存率",
    "同期群中恰在第 N 日活跃的用户 ÷ 第 N 日已可观察的用户，按同期群累加后相除（取 retention 以 n-day 计算的同一 offset 的单元格）。N = 1 即次日留存；按自然日还是按 24 小时计由调用方决定，数值不同。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  numerator: "retained",
  denominator: "eligible",
  nUnit: "cohorts",
  source: [retentionKindsSource],
});

/** Members active on day N or later. */
export const retentionUnbounded: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.retention_unbounded",
  en: [
    "Unbounded retention",
    "Members of a cohort active on day N or later, over those whose day N has been observed, both summed over cohorts (kind unbounded). Young cohorts have had less time to come back, so values still rise.",
  ],
  zh: [
    "N 日及以后留存率（无界留存）",
    "同期群中在第 N 日或之后任意一天活跃的用户 ÷ 第 N 日已可观察的用户，按同期群累加后相除（unbounded）。较新的同期群回访时间不足，数值还会上升。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  numerator: "retained",
  denominator: "eligible",
  nUnit: "cohorts",
  source: [retentionKindsSource],
});

/** Members active on any day of a bracket. */
export const retentionBracket: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.retention_bracket",
  en: [
    "Bracket retention",
    "Members of a cohort active on any day from a to b, over those whose day b has been observed, both summed over cohorts (kind bracket).",
  ],
  zh: [
    "区间留存率",
    "同期群中在第 a 至 b 日内任意一天活跃的用户 ÷ 第 b 日已可观察的用户，按同期群累加后相除（bracket）。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  numerator: "retained",
  denominator: "eligible",
  nUnit: "cohorts",
  source: [retentionKindsSource],
});

/** Members active on any of the days 1 to N. */
export const retentionWithin: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.retention_within",
  en: [
    "Retention within N days",
    "Members of a cohort active on any of the days 1 to N, over those whose day N has been observed, both summed over cohorts (kind within). It only rises with N; it is no share of members still there on day N.",
  ],
  zh: [
    "N 日内留存率",
    "同期群中在第 1 至 N 日内任意一天活跃的用户 ÷ 第 N 日已可观察的用户，按同期群累加后相除（within）。随 N 只增不减，并非第 N 日仍在的用户占比。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  numerator: "retained",
  denominator: "eligible",
  nUnit: "cohorts",
  source: [retentionKindsSource],
});
