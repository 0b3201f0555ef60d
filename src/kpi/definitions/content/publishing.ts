import { ratioKpi } from "../../internal/catalogKpi.ts";
import { rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Posts a day, over records of an account and a period. */
export const publishFrequency: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.publish_frequency",
  en: [
    "Posts per day",
    "Posts over days, both summed over records of an account in a period. Days on which nothing was published count too.",
  ],
  zh: ["日均发帖量", "发帖量 ÷ 天数，按“账号 × 周期”记录分别累加后相除；未发帖的日子同样计入天数。"],
  unit: "posts per day",
  direction: "neutral",
  range: [0, null],
  noun: "account",
  numerator: "posts",
  denominator: "days",
  source: [rivalIqRates, "Posts per calendar day"],
});

/** One less the coefficient of variation of the gaps between posts. */
export const publishRegularity: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.publish_regularity",
  en: [
    "Regularity of publishing",
    "1 - standard deviation / mean of the gaps between an account's posts, both summed over records of an account in a period. 1 is a fixed beat, 0 as irregular as chance (a Poisson process), below 0 is bursts. Not clipped at 0.",
  ],
  zh: [
    "发布规律度",
    "1 − 发帖间隔的标准差 ÷ 均值（变异系数），按“账号 × 周期”记录分别累加后相除。1 表示间隔完全固定，0 相当于随机发布（泊松过程），负值表示扎堆发布；不在 0 处截断。",
  ],
  unit: "ratio",
  direction: "up",
  range: [null, 1],
  noun: "account",
  numerator: {
    op: "difference",
    terms: [
      { op: "sum", field: "meanGapSeconds" },
      { op: "sum", field: "gapDeviationSeconds" },
    ],
  },
  denominator: "meanGapSeconds",
  source: ["One less the coefficient of variation; other tools count days with a post"],
});
