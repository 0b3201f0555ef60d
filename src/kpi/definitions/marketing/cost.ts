import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Money spent, summed over posts. */
export const adSpend: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "marketing.spend",
  en: ["Spend", "Money spent on posts and ads, summed. Posts without the figure are left out, not free."],
  zh: ["投放花费", "帖子与广告的花费合计；缺少该数据的不计入，并非花费为零。"],
  unit: "money",
  direction: "neutral",
  range: [0, null],
  noun: "post",
  formula: { op: "sum", field: "spend" },
  source: ["Spend as ad consoles report it"],
});

/** Cost of a thousand impressions. */
export const costPerThousandImpressions: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.cost_per_thousand_impressions",
  en: [
    "Cost per thousand impressions (CPM)",
    "1000 times spend over impressions, both summed over the posts that have both.",
  ],
  zh: ["千次曝光成本（CPM）", "花费 ÷ 曝光量 × 1000，分子分母均只取两项数据齐全的帖子累加后相除。"],
  unit: "money per thousand impressions",
  direction: "down",
  range: [0, null],
  noun: "post",
  numerator: { op: "weighted-sum", terms: [{ weight: 1000, of: { op: "sum", field: "spend" } }] },
  denominator: "impressions",
  source: ["Cost per mille, as advertising has it"],
});

/** Cost of a click. */
export const costPerClick: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.cost_per_click",
  en: ["Cost per click (CPC)", "Spend over clicks, both summed over the posts that have both."],
  zh: ["单次点击成本（CPC）", "花费 ÷ 点击量，分子分母均只取两项数据齐全的帖子累加后相除。"],
  unit: "money per click",
  direction: "down",
  range: [0, null],
  noun: "post",
  numerator: "spend",
  denominator: "clicks",
  source: ["Spend over clicks, as ad consoles have it"],
});

/** Cost of a conversion. */
export const costPerConversion: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.cost_per_conversion",
  en: [
    "Cost per conversion (CPA)",
    "Spend over conversions, both summed over the posts that have both. Absent without a conversion, however much was spent.",
  ],
  zh: [
    "单次转化成本（CPA）",
    "花费 ÷ 转化数，分子分母均只取两项数据齐全的帖子累加后相除；没有转化时无数值，与花费多少无关。",
  ],
  unit: "money per conversion",
  direction: "down",
  range: [0, null],
  noun: "post",
  numerator: "spend",
  denominator: "conversions",
  source: ["Spend over conversions, as ad consoles have it"],
});
