import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Units that went on to the next step. */
export const funnelStepRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "channel.funnel_step_rate",
  en: [
    "Step conversion rate",
    "Units that reached the next step within the window, over units at a step whose window has been observed, both summed over records of a step. Group by step. Strict, ordered and any order give different values.",
  ],
  zh: [
    "漏斗单步转化率",
    "在窗口内到达下一步的人数 ÷ 本步窗口已可观察的人数，按步骤记录分别累加后相除；请按步骤分组。严格顺序、有序与不限顺序的结果不同。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "touchpoint",
  numerator: "continued",
  denominator: "entered",
  nUnit: "step records",
  source: ["Reached the next step over reached the step, with the window observed"],
});

/** Ways to a conversion that ended in one. */
export const funnelConversionRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "channel.funnel_conversion_rate",
  en: [
    "Path conversion rate",
    "Different paths with a contact that converted, over different paths. Paths that are still open count as not converted.",
  ],
  zh: ["路径转化率", "含转化接触点的不同路径数 ÷ 不同路径总数；尚未结束的路径按未转化计。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "touchpoint",
  numerator: { op: "distinct", field: "pathId", where: { field: "converted", op: "eq", value: true } },
  denominator: { op: "distinct", field: "pathId" },
  interval: "none",
  source: ["Units that reach the last step over units that enter"],
});

/** Median time from the first to the last step. */
export const timeToConvert: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "channel.time_to_convert",
  en: [
    "Time to convert (median)",
    "Median seconds from the first to the last step, over units that converted. Those who have not converted yet are not in it.",
  ],
  zh: ["转化时长（中位数）", "已转化者从第一步到最后一步所用秒数的中位数；尚未转化者不计入。"],
  unit: "seconds",
  direction: "down",
  range: [0, null],
  noun: "touchpoint",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "secondsToConvert" } },
  nUnit: "conversions",
  source: ["Median over those who converted"],
});
