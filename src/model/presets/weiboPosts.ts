import type { ExportPreset } from "../exportPresetSchema.ts";

/** The table of single posts of Weibo's data assistant. */
export const weiboPosts: ExportPreset = {
  id: "weibo-posts",
  title: "Weibo data assistant, posts, single posts (微博数据助手 > 博文分析 > 单条博文)",
  noun: "post",
  columns: {
    发布时间: "publishedAt",
    微博内容: "text",
    // Displays, those of reposts included; not readers.
    阅读数: "impressions",
    转发数: "shares",
    评论数: "comments",
    点赞数: "likes",
    点击数: "clicks",
  },
  otherColumns: ["转评赞数", "URL"],
  idFrom: ["发布时间", "微博内容"],
  // The platform's own sum of 转发数, 评论数 and 点赞数.
  engagements: ["转评赞数"],
  kpis: [
    "content.posts",
    "content.impressions",
    "content.engagements",
    "content.engagement_rate_by_impressions",
    "content.click_through_rate",
    "content.share_rate",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
  ],
  constants: { platform: "weibo" },
  timeZone: "Asia/Shanghai",
  timeZoneNote: "No exported file was seen; the platform shows times of China.",
  missing: ["-", "--"],
  isVerified: false,
  source: {
    kind: "source",
    title:
      "No exported file and no document of the platform could be opened. The names are those that a public program of 2026 gives to what it reads off the assistant's pages: its table of single posts without 转发数, 评论数 and 点赞数, and these three from its table of days",
    url: "https://dss.sc.weibo.com/pc/index",
    checked: "2026-11-23",
    confidence: "low",
  },
};
