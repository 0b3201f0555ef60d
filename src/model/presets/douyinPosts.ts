import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of the list of works (作品列表) of Douyin's creator center. */
export const douyinPosts: ExportPreset = {
  id: "douyin-posts",
  title:
    "Douyin creator center (抖音创作者中心), 数据中心 > 作品分析 > 投稿作品 > 投稿列表, export (作品列表….xlsx)",
  noun: "post",
  columns: {
    作品名称: "text",
    发布时间: "publishedAt",
    体裁: "format",
    播放量: "views",
    点赞量: "likes",
    分享量: "shares",
    评论量: "comments",
    收藏量: "saves",
    粉丝增量: "follows",
  },
  otherColumns: [
    "审核状态",
    "完播率",
    "5s完播率",
    "封面点击率",
    "2s跳出率",
    "平均播放时长",
    "主页访问量",
    // One program's tests have these two instead of 审核状态 and 封面点击率.
    "发布状态",
    "作品时长",
  ],
  idFrom: ["发布时间", "作品名称"],
  // The file has no sum of its own: these are its counts of people's interactions (互动).
  engagements: ["点赞量", "评论量", "分享量", "收藏量"],
  kpis: [
    "content.posts",
    "content.engagements",
    "content.views",
    "content.follows",
    "content.engagement_rate_by_views",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
  ],
  constants: { platform: "douyin" },
  timeZone: "Asia/Shanghai",
  timeZoneNote:
    "Times have no offset and are in Beijing time, as the programs that read the file take them; the platform does not document it.",
  missing: ["-"],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "The whole header line as several independent public programs have it that read or imitate the file (among them examples/make_demo.py, commit ca5a39b, 2026), and, but for 封面点击率, as an operator's workbook has it into which an export was pasted; no exported file itself could be opened",
    url: "https://github.com/bellisji233/content-workbench",
    checked: "2026-11-23",
    confidence: "medium",
  },
};
