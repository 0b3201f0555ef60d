import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Contacts added per person reached in public. */
export const contactRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "private_domain.contact_rate",
  en: [
    "Contact rate (public reach to contact)",
    "Contacts added over people reached in public, both summed over campaigns. Totals of campaigns, so that nobody is looked at by name; someone reached by two campaigns counts twice.",
  ],
  zh: [
    "加粉率（公域触达 → 添加联系人）",
    "新增私域联系人数 ÷ 公域触达人数，按活动分别累加后相除。只用活动汇总数据，不涉及个人；被两场活动触达的人计两次。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "campaign",
  numerator: "contactsAdded",
  denominator: "reach",
  source: ["First step of the private-domain funnel, as Chinese operators reckon it"],
});

/** Money spent per contact added. */
export const costPerContact: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "private_domain.cost_per_contact",
  en: [
    "Cost per contact",
    "Spend over contacts added, both summed over the campaigns that have both. Contacts who left again are not taken off.",
  ],
  zh: [
    "单个联系人获取成本",
    "花费 ÷ 新增私域联系人数，分子分母均只取两项数据齐全的活动累加后相除；之后流失的联系人不扣除。",
  ],
  unit: "money per contact",
  direction: "down",
  range: [0, null],
  noun: "campaign",
  numerator: "spend",
  denominator: "contactsAdded",
  source: ["Spend over new contacts, as Chinese operators reckon it"],
});
