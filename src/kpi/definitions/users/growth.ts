import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { growthAccountingSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import type { AddFormula } from "../../kpiFormulaSchema.ts";

/** The users of the period before: each of them stayed or left. */
const activeBefore: AddFormula = {
  op: "add",
  terms: [
    { op: "sum", field: "retained" },
    { op: "sum", field: "churned" },
  ],
};

/** The users who were not there in the period before. */
const gained: AddFormula = {
  op: "add",
  terms: [
    { op: "sum", field: "new" },
    { op: "sum", field: "resurrected" },
  ],
};

/** Users whose first activity is in the period. */
export const newUsers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.new_users",
  en: [
    "New users",
    "Users whose first activity ever is in the period, summed over periods of growth accounting. A person is new once, so periods add up.",
  ],
  zh: [
    "新增用户数",
    "首次活跃落在本周期的用户，按用户增长拆解的各周期累加；每人只新增一次，故各周期可相加。",
  ],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "account",
  formula: { op: "sum", field: "new" },
  nUnit: "periods",
  source: [growthAccountingSource],
});

/** Users who came back after a period without activity. */
export const resurrectedUsers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "users.resurrected_users",
  en: [
    "Resurrected users",
    "Users active in the period who were seen before but not in the period just before, summed over periods of growth accounting. Someone can come back more than once: over several periods these are returns, not people.",
  ],
  zh: [
    "回流用户数",
    "曾经活跃、上一周期未活跃而本周期再次活跃的用户，按用户增长拆解的各周期累加；同一人可多次回流，跨周期时为回流人次。",
  ],
  unit: "returns",
  direction: "up",
  range: [0, null],
  noun: "account",
  formula: { op: "sum", field: "resurrected" },
  nUnit: "periods",
  source: [growthAccountingSource],
});

/** Users of the period before who were not active again. */
export const churnRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.churn_rate",
  en: [
    "Churn rate",
    "Users of the period before who were not active in this one, over users of the period before (retained + churned), both summed over periods of growth accounting. They may come back later; nobody has cancelled anything.",
  ],
  zh: [
    "流失率",
    "上一周期活跃而本周期未活跃的用户 ÷ 上一周期活跃用户（留存 + 流失），按用户增长拆解的各周期累加后相除。流失用户之后仍可能回流，并不表示注销或退订。",
  ],
  unit: "ratio",
  direction: "down",
  range: [0, 1],
  noun: "account",
  numerator: "churned",
  denominator: activeBefore,
  nUnit: "periods",
  source: [growthAccountingSource],
});

/** Users gained per user lost. */
export const quickRatio: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.quick_ratio",
  en: [
    "Quick ratio",
    "New plus resurrected users over churned users, summed over periods of growth accounting. Above 1 the active base grows. Absent where nobody churned. Not the quick ratio of accounting, nor that of recurring revenue.",
  ],
  zh: [
    "增长速动比率",
    "（新增 + 回流）÷ 流失，按用户增长拆解的各周期累加后相除；大于 1 表示活跃规模在扩大，无人流失时无数值。不是财务速动比率，也不是 SaaS 收入口径的同名指标。",
  ],
  unit: "users gained per user lost",
  direction: "up",
  range: [0, null],
  noun: "account",
  numerator: gained,
  denominator: "churned",
  nUnit: "periods",
  source: [growthAccountingSource],
});

/** Net change of active users, relative to the period before. */
export const netActiveGrowth: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "users.net_active_growth_rate",
  en: [
    "Net growth of active users",
    "New plus resurrected less churned users, over users of the period before (retained + churned), both summed over periods of growth accounting.",
  ],
  zh: [
    "活跃用户净增长率",
    "（新增 + 回流 − 流失）÷ 上一周期活跃用户（留存 + 流失），按用户增长拆解的各周期累加后相除。",
  ],
  unit: "ratio",
  direction: "up",
  range: [-1, null],
  noun: "account",
  numerator: { op: "difference", terms: [gained, { op: "sum", field: "churned" }] },
  denominator: activeBefore,
  nUnit: "periods",
  source: [growthAccountingSource],
});
