import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** People who took part out of people reached. */
export const participationRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.participation_rate",
  en: [
    "Participation rate",
    "People who took part over people reached, both summed over campaigns. Someone who took part in two campaigns counts twice.",
  ],
  zh: ["活动参与率", "参与人数 ÷ 触达人数，按活动分别累加后相除；同一人参与两场活动计两次。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "campaign",
  numerator: "participants",
  denominator: "reach",
  source: ["Participants over reach; over the invited where everyone was invited by name"],
});

/** Conversions more than without treatment, relative to those. */
export const incrementalLift: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.incremental_lift",
  en: [
    "Incremental lift",
    "Conversions of the treated less those expected without treatment, over the expected, both summed over experiments. Expected is the rate of the control group times the number of treated. The experiment is the unit: for one experiment use compareVariants, which knows its people.",
  ],
  zh: [
    "增量提升率",
    "（实验组转化数 − 无干预时的预期转化数）÷ 预期转化数，按实验分别累加后相除；预期值 = 对照组转化率 × 实验组人数。此处以实验为分析单位，单个实验请用 compareVariants（以人为单位）。",
  ],
  unit: "ratio",
  direction: "up",
  range: [-1, null],
  noun: "campaign",
  numerator: {
    op: "difference",
    terms: [
      { op: "sum", field: "treatedConversions" },
      { op: "sum", field: "expectedConversions" },
    ],
  },
  denominator: "expectedConversions",
  nUnit: "experiments",
  source: ["Relative difference to the control group"],
});
