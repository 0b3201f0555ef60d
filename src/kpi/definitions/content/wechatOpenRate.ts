import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Readers over people a WeChat official account's article was delivered to. */
export const wechatOpenRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.wechat_open_rate",
  en: [
    "Open rate (WeChat official account)",
    "Readers over people the article was delivered to, both summed over the articles that have both. Readers who came from shares or search are in the numerator, so it can exceed 1 and is not the share of followers who opened it.",
  ],
  zh: [
    "公众号打开率",
    "阅读人数 ÷ 送达人数，分子分母均只取两项数据齐全的图文累加后相除。阅读人数含来自分享、搜一搜等渠道的非粉丝，故可能大于 1，也不等于粉丝打开占比。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "reads",
  denominator: "delivered",
  source: ["Readers over deliveries, as operators of official accounts reckon it"],
});
