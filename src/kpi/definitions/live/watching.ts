import { catalogKpi, ratioKpi } from "../../internal/catalogKpi.ts";
import type { KpiDefinition } from "../../kpiDefinitionSchema.ts";

/** People watching, as a mean over sessions. */
export const meanConcurrentViewers: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.mean_concurrent_viewers",
  en: [
    "Mean concurrent viewers",
    "People watching at a moment, as a mean over each session and then over sessions: every session counts alike, however long.",
  ],
  zh: ["平均在线人数", "先取每场直播的平均在线人数，再按场次平均；各场权重相同，与时长无关。"],
  unit: "people per session",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "meanConcurrent",
  denominator: { op: "count" },
  source: ["Average concurrent viewers, as live consoles have it"],
});

/** Most people watching at one moment of any session. */
export const peakConcurrentViewers: KpiDefinition = /* @__PURE__ */ catalogKpi({
  id: "live.peak_concurrent_viewers",
  en: [
    "Peak concurrent viewers",
    "Most people watching at one moment; of several sessions the highest. Peaks do not add up.",
  ],
  zh: ["最高在线人数", "单一时刻的最高在线人数；多场直播取其中最高的一场，峰值不可相加。"],
  unit: "people",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  formula: { op: "quantile", p: 1, of: { op: "sum", field: "peakConcurrent" } },
  source: ["Peak concurrent viewers, as live consoles have it"],
});

/** Seconds watched per viewer. */
export const meanLiveWatchTime: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.mean_watch_time",
  en: [
    "Mean watch time per viewer",
    "Seconds watched over viewers, both summed over the sessions that have both. Viewers are different people in one session; someone who watched two sessions counts twice.",
  ],
  zh: [
    "人均观看时长",
    "观看总时长（秒）÷ 观看人数，分子分母均只取两项数据齐全的场次累加后相除。观看人数为单场去重，看了两场的人计两次。",
  ],
  unit: "seconds per viewer",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "watchSeconds",
  denominator: "viewers",
  source: ["Average watch time, as live consoles have it"],
});

/** Follows per viewer. */
export const viewerToFollowerRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.viewer_to_follower_rate",
  en: [
    "Viewer-to-follower rate",
    "Follows during sessions over viewers, both summed over the sessions that have both. Viewers who followed already are in the denominator.",
  ],
  zh: [
    "观众转粉率",
    "直播新增粉丝数 ÷ 观看人数，分子分母均只取两项数据齐全的场次累加后相除；原本已关注的观众也在分母中。",
  ],
  unit: "ratio",
  direction: "up",
  range: [0, 1],
  noun: "liveSession",
  numerator: "newFollowers",
  denominator: "viewers",
  source: ["Follows over viewers, as live consoles have it"],
});

/** Comments per viewer. */
export const liveInteractionRate: KpiDefinition = /* @__PURE__ */ ratioKpi({
  id: "live.interaction_rate",
  en: [
    "Live interaction rate",
    "Comments over viewers, both summed over the sessions that have both. Likes, gifts and shares are not in it; one viewer can comment often, so it can exceed 1.",
  ],
  zh: [
    "直播互动率（评论）",
    "评论数 ÷ 观看人数，分子分母均只取两项数据齐全的场次累加后相除。不含点赞、打赏与分享；一人可多次评论，故可能大于 1。",
  ],
  unit: "comments per viewer",
  direction: "up",
  range: [0, null],
  noun: "liveSession",
  numerator: "comments",
  denominator: "viewers",
  source: ["Comments over viewers; consoles of platforms add likes, gifts and shares, each in its own way"],
});
