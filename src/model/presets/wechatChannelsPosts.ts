import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of single videos of channels.weixin.qq.com. */
export const wechatChannelsPosts: ExportPreset = {
  id: "wechat-channels-posts",
  title:
    "WeChat Channels assistant, data center, video data, single videos, download table (视频号助手 > 数据中心 > 视频数据 > 单篇视频 > 下载表格; 视频号动态数据明细.csv)",
  noun: "post",
  columns: {
    视频ID: "id",
    视频描述: "text",
    发布时间: "publishedAt",
    播放量: "views",
    // The thumb. The heart, which recommends a video to friends, is counted apart as 推荐.
    喜欢: "likes",
    评论量: "comments",
    分享量: "shares",
    关注量: "follows",
  },
  otherColumns: [
    "推荐",
    "完播率",
    // Texts such as 14.73秒.
    "平均播放时长",
    "转发聊天和朋友圈",
    "设为铃声",
    "设为状态",
    "设为朋友圈封面",
    "企微链接点击次数",
    "企微链接点击人数",
    "添加到通讯录次数",
    "添加到通讯录人数",
  ],
  // The file has no engagement figure; these are its counts of what viewers do with a video.
  engagements: ["推荐", "喜欢", "评论量", "分享量"],
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
  constants: { platform: "wechat", surface: "channels", format: "video" },
  timeZone: "Asia/Shanghai",
  timeZoneNote:
    "Days without time of day or zone; a public program found them to be days of China. Hours of posting cannot be told from this file.",
  missing: ["-"],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported file of a public dashboard (视频号动态数据明细.csv, commit f5246d6, 2025); the four columns of 企微 and 通讯录 as several public programs of 2026 have them",
    url: "https://github.com/BruceLee1024/social_media_data_analysis",
    checked: "2026-11-23",
    confidence: "high",
  },
};
