import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of the comparison of videos of member.bilibili.com, whose columns people choose. */
export const bilibiliPosts: ExportPreset = {
  id: "bilibili-posts",
  title:
    "Bilibili creative center, data overview, comparison of recent videos, export (创作中心 > 数据概览 > 近期稿件对比 > 导出; 近期稿件对比.csv)",
  noun: "post",
  columns: {
    视频标题: "text",
    发布时间: "publishedAt",
    播放量: "views",
    涨粉量: "follows",
    取关量: "unfollows",
    点赞量: "likes",
    评论量: "comments",
    收藏量: "saves",
    转发量: "shares",
  },
  otherColumns: [
    "游客播放占比",
    "粉丝观看率",
    // Stars, such as 3.5星.
    "封标点击率",
    "粉丝点击率",
    "游客点击率",
    "3秒跳出率",
    "粉丝3秒跳出率",
    "游客3秒跳出率",
    "互动率",
    "粉丝互动率",
    "游客互动率",
    "播转粉率",
    "点赞率",
    "评论率",
    "弹幕量",
    "弹幕率",
    "收藏率",
    "投币量",
    "投币率",
    "转发率",
    "平均播放进度",
  ],
  idFrom: ["发布时间", "视频标题"],
  // Their sum over 播放量 is 互动率 in the opened files, to within one; a new video has 0% for some hours.
  engagements: ["点赞量", "评论量", "弹幕量", "收藏量", "投币量", "转发量"],
  kpis: ["content.posts", "content.engagements"],
  constants: { platform: "bilibili", format: "video" },
  dateFormat: "yyyy年MM月dd日 HH:mm:ss",
  timeZone: "Asia/Shanghai",
  timeZoneNote: "Times without a zone; the platform shows those of China.",
  missing: ["-"],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported files in the history of a public dashboard (近期稿件对比.csv, commits 1865b76 and ecfe6af, 2026); a second public program reads the same columns by their places",
    url: "https://github.com/zbqingtianyun/bilibili-video-dashboard-v1.0",
    checked: "2026-11-23",
    confidence: "high",
  },
};
