import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Conversions, summed over posts. */
export const conversionCount: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "marketing.conversions",
  en: ["Conversions", "Conversions that the console credits to posts, summed over posts."],
  zh: ["转化数", "平台归因到各帖的转化，按帖子累加。"],
  unit: "conversions",
  direction: "up",
  range: [0, null],
  noun: "post",
  formula: { op: "sum", field: "conversions" },
  source: ["Conversions as ad consoles credit them"],
});

/** Revenue, summed over posts. */
export const attributedRevenue: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "marketing.revenue",
  en: ["Revenue", "Revenue that the console credits to posts, summed over posts. Not profit."],
  zh: ["归因收入", "平台归因到各帖的收入，按帖子累加；不是利润。"],
  unit: "money",
  direction: "up",
  range: [null, null],
  noun: "post",
  formula: { op: "sum", field: "revenue" },
  source: ["Revenue as ad consoles credit it"],
});

/** Attributed revenue over spend. */
export const returnOnAdSpend: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.return_on_ad_spend",
  en: [
    "Return on ad spend (ROAS)",
    "Attributed revenue over spend, both summed over the posts that have both. Costs other than spend are not in it: at 1 money was lost on anything that costs something to make.",
  ],
  zh: [
    "广告支出回报率（ROAS，国内投放后台多称 ROI）",
    "归因收入 ÷ 花费，分子分母均只取两项数据齐全的帖子累加后相除。未扣除商品等其他成本，等于 1 时通常仍是亏损；国内投放后台把“成交额 ÷ 花费”叫作 ROI，即为此指标。",
  ],
  unit: "ratio",
  direction: "up",
  range: [null, null],
  noun: "post",
  numerator: "revenue",
  denominator: "spend",
  source: ["Attributed revenue over spend, as ad consoles have it"],
});

/** Margin less spend, over spend. */
export const returnOnInvestment: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "marketing.return_on_investment",
  en: [
    "Return on investment (ROI)",
    "Margin less spend, over spend, both summed over campaigns: 0 is break-even. Margin is revenue less the cost of what was sold. Not revenue over spend, which Chinese ad consoles call ROI.",
  ],
  zh: [
    "投资回报率（ROI，扣除成本）",
    "（毛利 − 花费）÷ 花费，按活动分别累加后相除；0 为盈亏平衡。毛利为收入减去所售商品的成本。不是国内投放后台所称的 ROI（成交额 ÷ 花费）。",
  ],
  unit: "ratio",
  direction: "up",
  range: [null, null],
  noun: "campaign",
  numerator: {
    op: "difference",
    terms: [
      { op: "sum", field: "margin" },
      { op: "sum", field: "spend" },
    ],
  },
  denominator: "spend",
  source: ["Return on investment as finance has it"],
});
