import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import { anderlPaper } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Conversions credited to channels. */
export const attributedConversions: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "channel.attributed_conversions",
  en: [
    "Attributed conversions",
    "Conversions that a model of attribution credits to channels, summed over records of a channel. All channels of one model add up to all conversions; values of different models do not compare. Credit is a rule, no proof of cause.",
  ],
  zh: [
    "归因转化数",
    "某一归因模型分配给各渠道的转化数，按渠道记录累加；同一模型下各渠道之和等于总转化数，不同模型之间不可比。归因是分配规则，不证明因果。",
  ],
  unit: "conversions",
  direction: "up",
  range: [0, null],
  noun: "touchpoint",
  formula: { op: "sum", field: "conversions" },
  nUnit: "channel records",
  source: ["Credit by the model that the caller chose"],
});

/** Share of conversions that would be missing without a channel, by the Markov model. */
export const removalEffect: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "channel.removal_effect",
  en: [
    "Removal effect",
    "Probability of a conversion less that without the channel, over the former, in the Markov model of paths. Effects of channels add up to more than 1; they are made shares by dividing by their sum.",
  ],
  zh: [
    "移除效应",
    "（转化概率 − 移除该渠道后的转化概率）÷ 转化概率，基于路径的马尔可夫模型。各渠道移除效应之和通常大于 1，归一化后才是占比。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "touchpoint",
  numerator: {
    op: "difference",
    terms: [
      { op: "sum", field: "conversionProbability" },
      { op: "sum", field: "conversionProbabilityWithout" },
    ],
  },
  denominator: "conversionProbability",
  interval: "none",
  nUnit: "channel records",
  source: [anderlPaper],
});

/** Conversions a channel helped along per conversion it closed. */
export const assistRatio: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "channel.assist_ratio",
  en: [
    "Assist ratio",
    "Conversions in which the channel took part without being last, over those in which it was last, both summed over records of a channel. Above 1 it opens more than it closes. Absent for a channel that never is last.",
  ],
  zh: [
    "助攻比",
    "该渠道参与但非末次接触的转化数 ÷ 以其为末次接触的转化数，按渠道记录分别累加后相除；大于 1 说明更多起引导作用。从未作为末次接触时无数值。",
  ],
  unit: "assists per last contact",
  direction: "neutral",
  range: [0, null],
  noun: "touchpoint",
  numerator: "assistedConversions",
  denominator: "lastContactConversions",
  nUnit: "channel records",
  source: ["Assisted over last-click conversions, as Universal Analytics had it"],
});
