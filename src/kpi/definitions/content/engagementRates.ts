import { ratioKpi } from "../../internal/catalogKpi.ts";
import { hootsuiteFormulas, rivalIqRates } from "../../internal/kpiSources.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";
import { engagementsFormula } from "./engagementsFormula.ts";

/** Engagements over views, both summed over posts. */
export const engagementRateByViews: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.engagement_rate_by_views",
  en: [
    "Engagement rate by views",
    "Engagements over views, both summed over the posts that have both. The rate of video platforms; not comparable with rates by reach or impressions.",
  ],
  zh: [
    "播放互动率",
    "互动量 ÷ 播放/阅读量，分子分母均只取两项数据齐全的帖子累加后相除。视频平台常用口径，与触达互动率、曝光互动率不可比。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: engagementsFormula,
  denominator: "views",
  source: [rivalIqRates],
});

/** Different people who engaged over people reached, post by post. */
export const engagedUserRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.engaged_user_rate_by_reach",
  en: [
    "Engaged people by reach",
    "People who engaged over people reached, both summed over the posts that have both. Each person counts once a post however often they engage, so it is at most 1 and lower than content.engagement_rate_by_reach.",
  ],
  zh: [
    "触达互动人数占比",
    "互动人数 ÷ 触达人数，分子分母均只取两项数据齐全的帖子累加后相除。同一人在一帖中无论互动几次只计一次，故不超过 1，并低于按互动次数计算的触达互动率。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "post",
  numerator: "engagedUsers",
  denominator: "reach",
  source: [hootsuiteFormulas],
});

/** Engagements of a day over followers of that day. */
export const dailyEngagementRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.daily_engagement_rate",
  en: [
    "Daily engagement rate",
    "Engagements of a day over followers on that day, both summed over records of an account and a day. Counts engagements with posts of any age. Give one record an account and day.",
  ],
  zh: [
    "日互动率",
    "当日互动量 ÷ 当日粉丝数，按“账号 × 日”记录分别累加后相除；对历史帖子的互动也计入。每个账号每天应只有一条记录。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, null],
  noun: "account",
  numerator: "engagements",
  denominator: "followers",
  source: [hootsuiteFormulas],
});
