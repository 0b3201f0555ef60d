import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Clicks on products per viewer. */
export const productClickRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.product_click_rate",
  en: [
    "Product click rate",
    "Clicks on products over viewers, both summed over the sessions that have both. Clicks, not people who clicked: it can exceed 1.",
  ],
  zh: [
    "商品点击率（人均点击次数）",
    "商品点击次数 ÷ 观看人数，分子分母均只取两项数据齐全的场次累加后相除。按次数而非点击人数，故可能大于 1。",
  ],
  unit: "clicks per viewer",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "productClicks",
  denominator: "viewers",
  source: ["Product clicks over viewers; Douyin's console divides by showings of products"],
});

/** Orders per viewer. */
export const orderRateByViewers: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.order_rate_by_viewers",
  en: [
    "Order rate by viewers",
    "Orders over viewers, both summed over the sessions that have both. One viewer can order twice.",
  ],
  zh: ["观看成交率", "成交订单数 ÷ 观看人数，分子分母均只取两项数据齐全的场次累加后相除；一人可下多单。"],
  unit: "orders per viewer",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "orders",
  denominator: "viewers",
  source: ["Orders over viewers, one of the two rates that Douyin's console has"],
});

/** Orders per click on a product. */
export const orderRateByProductClicks: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.order_rate_by_product_clicks",
  en: [
    "Order rate by product clicks",
    "Orders over clicks on products, both summed over the sessions that have both. Not the order rate by viewers.",
  ],
  zh: [
    "商品点击成交率",
    "成交订单数 ÷ 商品点击次数，分子分母均只取两项数据齐全的场次累加后相除；与观看成交率不同。",
  ],
  unit: "orders per click",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "orders",
  denominator: "productClicks",
  source: ["Orders over product clicks, one of the two rates that Douyin's console has"],
});

/** What orders of sessions paid. */
export const grossMerchandiseValue: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "live.gross_merchandise_value",
  en: [
    "Gross merchandise value (GMV)",
    "What orders of live sessions paid, summed over sessions. Later refunds are not taken off, unless the export did. Not income of the account.",
  ],
  zh: [
    "直播成交金额（GMV）",
    "直播订单的支付金额，按场次累加。除非导出数据已扣除，否则不减后续退款；不等于账号收入。",
  ],
  unit: "money",
  direction: "up",
  range: [null, null],
  noun: "liveSession",
  formula: { op: "sum", field: "revenue" },
  source: ["Gross merchandise value as live consoles have it; some count unpaid orders too"],
});

/** What orders paid per thousand viewers. */
export const revenuePerThousandViews: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.gross_merchandise_value_per_thousand_views",
  en: [
    "GMV per thousand views (GPM)",
    "1000 times what orders paid, over viewers, both summed over the sessions that have both. Viewers stand for views, as a live session has no count of views: people come and go, so consoles that divide by views show less.",
  ],
  zh: [
    "千次观看成交金额（GPM）",
    "成交金额 ÷ 观看人数 × 1000，分子分母均只取两项数据齐全的场次累加后相除。此处以观看人数代替观看次数（数据中没有次数），因同一人可多次进出，平台按观看次数算出的数值会更低。",
  ],
  unit: "money per thousand viewers",
  direction: "up",
  range: [null, null],
  noun: "liveSession",
  numerator: { op: "weighted-sum", terms: [{ weight: 1000, of: { op: "sum", field: "revenue" } }] },
  denominator: "viewers",
  source: ["GPM of live consoles, with viewers for views"],
});
