import { ratioKpi } from "../../internal/catalogKpi.ts";
import { apdexSource } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** How satisfied people can be with response times. */
export const serviceApdex: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "tech.apdex",
  en: [
    "Apdex",
    "Satisfied samples plus half the tolerating ones, over samples, summed over records of a service in a period. Satisfied is up to the target T, tolerating up to 4 T; failures are neither. Scores with different T do not compare.",
  ],
  zh: [
    "Apdex 性能指数",
    "（满意样本 + 容忍样本 ÷ 2）÷ 样本总数，按“服务 × 周期”记录分别累加后相除。响应不超过目标值 T 为满意，不超过 4T 为容忍，失败的请求两者都不算；T 不同时不可比。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "account",
  numerator: {
    op: "weighted-sum",
    terms: [
      { weight: 1, of: { op: "sum", field: "satisfiedSamples" } },
      { weight: 0.5, of: { op: "sum", field: "toleratingSamples" } },
    ],
  },
  denominator: "samples",
  nUnit: "service records",
  source: [apdexSource],
});

/** Minutes in which a service was up. */
export const serviceAvailability: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "tech.availability",
  en: [
    "Availability",
    "Good minutes over minutes observed, summed over records of a service in a period. Minutes in which nobody looked are in neither.",
  ],
  zh: ["可用性", "正常分钟数 ÷ 观测分钟数，按“服务 × 周期”记录分别累加后相除；未监测的分钟两边都不计。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "account",
  numerator: "goodMinutes",
  denominator: "observedMinutes",
  nUnit: "service records",
  source: ["Good over total minutes; request-based availability is 1 - tech.error_rate"],
});

/** Requests that failed. */
export const errorRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "tech.error_rate",
  en: ["Error rate", "Failed requests over requests, summed over records of a service in a period."],
  zh: ["错误率", "失败请求数 ÷ 请求总数，按“服务 × 周期”记录分别累加后相除。"],
  unit: "ratio",
  direction: "down",
  range: [0, 1],
  noun: "account",
  numerator: "failedRequests",
  denominator: "requests",
  nUnit: "service records",
  source: ["Failed over all requests"],
});

/** Users whose app did not crash. */
export const crashFreeUserRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "tech.crash_free_user_rate",
  en: [
    "Crash-free users",
    "Users without a crash in the window, over users of the window. Give one row a user; longer windows give lower values.",
  ],
  zh: ["无崩溃用户占比", "窗口内未遇崩溃的用户 ÷ 窗口内的用户，每位用户一行；窗口越长，数值越低。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "member",
  where: { field: "crashed", op: "exists" },
  numerator: { op: "count", where: { field: "crashed", op: "eq", value: false } },
  denominator: { op: "count" },
  interval: "wilson",
  source: ["Users without a crash over users"],
});
