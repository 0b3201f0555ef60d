import { ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Own mentions out of those of the set. */
export const ownShareOfVoice: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "competition.share_of_voice",
  en: [
    "Share of voice",
    "Mentions of the own brand over mentions of all brands in the set, over mentions that say whose they are (column own). Says nothing of tone, and depends on which brands are in the set.",
  ],
  zh: [
    "声量份额",
    "提及本品牌的声量 ÷ 对比范围内全部品牌的声量，仅计标明归属（own 列）的提及。不反映口碑好坏，且取决于纳入哪些竞品。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "mention",
  where: { field: "own", op: "exists" },
  numerator: { op: "count", where: { field: "own", op: "eq", value: true } },
  denominator: { op: "count" },
  interval: "wilson",
  source: [
    "Own mentions over mentions of the set, as listening tools have it; the interval takes mentions as independent",
  ],
});

/** Own engagements out of those of the set. */
export const shareOfEngagement: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "competition.share_of_engagement",
  en: [
    "Share of engagement",
    "Engagements of own accounts over those of all accounts in the set, over records that say whose they are (column own).",
  ],
  zh: ["互动份额", "本方账号互动量 ÷ 对比范围内全部账号互动量，仅计标明归属（own 列）的记录。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "account",
  where: { field: "own", op: "exists" },
  numerator: { op: "sum", field: "engagements", where: { field: "own", op: "eq", value: true } },
  denominator: "engagements",
  source: ["Own engagements over engagements of the set"],
});

/** Own posts a day over those of the median competitor. */
export const activityIndex: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "competition.activity_index",
  en: [
    "Activity index",
    "Own posts per day over the set's median posts per day, both summed over periods. 1 is as active as the middle of the set.",
  ],
  zh: [
    "发布活跃指数",
    "本方日均发帖量 ÷ 对比范围日均发帖量的中位数，按周期分别累加后相除；1 表示与中位竞品同样活跃。",
  ],
  unit: "ratio",
  direction: "neutral",
  range: [0, null],
  noun: "account",
  numerator: "postsPerDay",
  denominator: "medianPostsPerDay",
  nUnit: "periods",
  source: ["Posts per day over the median of the set"],
});
