import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Visits that channels brought. */
export const visitCount: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "channel.visits",
  en: ["Visits", "Contacts through channels: the number of rows. Group by channel for each one's visits."],
  zh: ["访问量", "来自各渠道的接触次数，即行数；按渠道分组即得各渠道访问量。"],
  unit: "visits",
  direction: "up",
  range: [0, null],
  noun: "touchpoint",
  formula: { op: "count" },
  source: ["A count of rows"],
});

/** Visits of a channel out of all visits. */
export const visitShare: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "channel.share_of_visits",
  en: [
    "Share of visits",
    "Visits of a channel over visits of all channels, both summed over records of a channel in a period. Says where visits come from, not what brought them about.",
  ],
  zh: [
    "渠道访问占比",
    "某渠道访问量 ÷ 全部渠道访问量，按“渠道 × 周期”记录分别累加后相除。只说明访问从哪来，不代表由谁带来。",
  ],
  unit: "ratio",
  direction: "neutral",
  range: [0, 1],
  noun: "touchpoint",
  numerator: "visits",
  denominator: "allVisits",
  interval: "none",
  nUnit: "channel records",
  source: ["Visits of a channel over all visits"],
});

/** Sum of squared shares of channels. */
export const visitConcentration: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "channel.visit_concentration",
  en: [
    "Concentration of channels (Herfindahl-Hirschman)",
    "Sum of the squared shares of channels in the visits of one period: 1 where all come through one channel, 1/k where k have equal shares. Give one record a channel.",
  ],
  zh: [
    "渠道集中度（HHI）",
    "单一周期内各渠道访问占比的平方和：全部来自一个渠道时为 1，k 个渠道均分时为 1/k。每个渠道一条记录。",
  ],
  unit: "ratio",
  direction: "neutral",
  range: [0, 1],
  noun: "touchpoint",
  formula: { op: "sum", field: "squaredShare" },
  nUnit: "channels",
  source: [
    "Herfindahl-Hirschman index on shares from 0 to 1; competition authorities use percent, up to 10,000",
  ],
});
