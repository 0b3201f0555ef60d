import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of the list of works of Kuaishou's creator platform. */
export const kuaishouPosts: ExportPreset = {
  id: "kuaishou-posts",
  title: "Kuaishou creator platform (快手创作者服务平台), 数据中心 > 作品分析, 导出数据 (作品列表明细….xlsx)",
  noun: "post",
  columns: {
    作品: "text",
    发布时间: "publishedAt",
    播放量: "views",
    评论量: "comments",
    点赞量: "likes",
    收藏量: "saves",
    涨粉量: "follows",
  },
  otherColumns: ["完播率"],
  idFrom: ["发布时间", "作品"],
  // The file has no sum of its own, and no shares: these are its counts of people's interactions (互动).
  engagements: ["评论量", "点赞量", "收藏量"],
  kpis: [
    "content.posts",
    "content.engagements",
    "content.views",
    "content.follows",
    "content.engagement_rate_by_views",
    "content.applause_rate",
    "content.conversation_rate",
  ],
  constants: { platform: "kuaishou" },
  timeZone: "Asia/Shanghai",
  timeZoneNote:
    "Times have no offset; that they are in Beijing time follows from where the platform is, no document says so.",
  missing: [],
  isVerified: false,
  source: {
    kind: "source",
    title:
      "An operator's own workbook into which such an export was pasted (data/source/latest.xlsx, sheet 快手, columns 作品 to 涨粉量, commit bb918db, 2026); the page shows the same six figures in the same order. No exported file and no document of the platform could be opened, so there may be further columns",
    url: "https://github.com/mosaictail/creator-dashboard",
    checked: "2026-11-23",
    confidence: "low",
  },
};
