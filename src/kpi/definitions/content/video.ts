import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** Views over impressions, both summed over posts. */
export const viewThroughRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.view_through_rate",
  en: [
    "View-through rate",
    "Views over impressions, both summed over the posts that have both. Views from where showings are not counted (a profile, a link) can take it past 1.",
  ],
  zh: [
    "曝光播放率（曝光点击率）",
    "播放/阅读量 ÷ 曝光量，分子分母均只取两项数据齐全的帖子累加后相除。来自主页、外链等不计曝光处的播放可能使其大于 1。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "views",
  denominator: "impressions",
  source: ["Views over impressions; advertising also calls the share of completed views by this name"],
});

/** Plays to the end over plays begun. */
export const completionRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.completion_rate",
  en: ["Completion rate", "Plays to the end over plays begun, both summed over the posts that have both."],
  zh: ["完播率", "完整播放次数 ÷ 开始播放次数，分子分母均只取两项数据齐全的帖子累加后相除。"],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "post",
  numerator: "videoCompletions",
  denominator: "videoStarts",
  source: ["Completed plays over started plays; consoles differ in how much of a video is complete"],
});

/** Seconds watched over views. */
export const meanWatchTime: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "content.mean_watch_time",
  en: [
    "Mean watch time per view",
    "Seconds watched over views, both summed over the posts that have both. A mean over views, not over viewers.",
  ],
  zh: [
    "次均播放时长",
    "播放总时长（秒）÷ 播放量，分子分母均只取两项数据齐全的帖子累加后相除；按播放次数平均，不是人均。",
  ],
  unit: "seconds per view",
  direction: "up",
  range: [0, null],
  noun: "post",
  numerator: "watchSeconds",
  denominator: "views",
  source: ["Average view duration, as YouTube Studio has it"],
});

/** Median time to half of a post's engagements. */
export const contentHalfLife: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "content.half_life",
  en: [
    "Half-life of posts",
    "Median over posts of the seconds in which a post got half of its lifetime engagements. Give only posts old enough to have got nearly all of them.",
  ],
  zh: [
    "内容半衰期（中位数）",
    "各帖获得其全部互动量的一半所用秒数的中位数。只应传入发布已久、互动基本完成的帖子。",
  ],
  unit: "seconds",
  direction: "neutral",
  range: [0, null],
  noun: "post",
  formula: { op: "quantile", p: 0.5, of: { op: "sum", field: "halfLifeSeconds" } },
  source: ["Time to half of lifetime engagements; others take clicks"],
});
