import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of the notes of Xiaohongshu's creator platform. */
export const xiaohongshuPosts: ExportPreset = {
  id: "xiaohongshu-posts",
  title:
    "Xiaohongshu creator platform (小红书创作服务平台), 数据看板 > 内容分析 > 笔记数据, export (笔记列表明细表.xlsx; its names are in the second line, below a notice in every cell of the first)",
  noun: "post",
  columns: {
    笔记标题: "text",
    首次发布时间: "publishedAt",
    体裁: "format",
    // Showings of the cover: a video that plays by itself is viewed without one, so 观看量 can be the larger.
    曝光: "impressions",
    观看量: "views",
    点赞: "likes",
    评论: "comments",
    收藏: "saves",
    涨粉: "follows",
    分享: "shares",
  },
  otherColumns: ["封面点击率", "人均观看时长", "弹幕"],
  idFrom: ["首次发布时间", "笔记标题"],
  // What the same platform's export 近30日互动数据 has sheets of; operators' 赞藏评 leaves 分享 out.
  engagements: ["点赞", "评论", "收藏", "分享"],
  kpis: [
    "content.posts",
    "content.impressions",
    "content.engagements",
    "content.engagement_rate_by_impressions",
    "content.share_rate",
    "content.views",
    "content.follows",
    "content.engagement_rate_by_views",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
    "content.view_through_rate",
  ],
  constants: { platform: "xiaohongshu" },
  dateFormat: "yyyy年MM月dd日HH时mm分ss秒",
  timeZone: "Asia/Shanghai",
  timeZoneNote:
    "Times have no offset and are in Beijing time, as the programs that read the file take them; the platform does not document it.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title: "Exported file in a public repository (笔记列表明细表.xlsx, commit f67d362, July 2026)",
    url: "https://github.com/wanjeans33/ai-briefcast",
    checked: "2026-11-23",
    confidence: "high",
  },
};
