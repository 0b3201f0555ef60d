import { ratioKpi } from "../../internal/catalogKpi.ts";
import { kaushikRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Likes and other reactions per post. */
export const applauseRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.applause_rate",
  en: [
    "Reactions per post",
    "Likes and other reactions over posts, both over the posts that have the figure. Called a rate, but a mean: it grows with the audience.",
  ],
  zh: [
    "篇均点赞数",
    "点赞等表态 ÷ 帖子数，仅计有该数据的帖子。国外称 applause rate，实为均值而非比率，会随受众规模增长。",
  ],
  unit: "reactions per post",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "likes",
  denominator: { op: "count" },
  source: [kaushikRates],
});

/** Comments per post. */
export const conversationRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.conversation_rate",
  en: [
    "Comments per post",
    "Comments and replies over posts, both over the posts that have the figure. Called a rate, but a mean: it grows with the audience.",
  ],
  zh: [
    "篇均评论数",
    "评论与回复 ÷ 帖子数，仅计有该数据的帖子。国外称 conversation rate，实为均值而非比率，会随受众规模增长。",
  ],
  unit: "comments per post",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "comments",
  denominator: { op: "count" },
  source: [kaushikRates],
});

/** Shares per post. */
export const amplificationRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.amplification_rate",
  en: [
    "Shares per post",
    "Shares and reposts over posts, both over the posts that have the figure. Called a rate, but a mean; content.share_rate divides by impressions.",
  ],
  zh: [
    "篇均转发数",
    "转发与分享 ÷ 帖子数，仅计有该数据的帖子。国外称 amplification rate，实为均值；按曝光计算的见 content.share_rate。",
  ],
  unit: "shares per post",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "shares",
  denominator: { op: "count" },
  source: [kaushikRates],
});
