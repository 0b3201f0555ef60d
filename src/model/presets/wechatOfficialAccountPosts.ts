import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of single articles of mp.weixin.qq.com, content analysis. */
export const wechatOfficialAccountPosts: ExportPreset = {
  id: "wechat-official-account-posts",
  title:
    "WeChat official account, data, content analysis, notified content, download details (数据分析 > 内容分析 > 已通知内容 > 下载数据明细; .xls)",
  noun: "post",
  columns: {
    内容标题: "text",
    发表时间: "publishedAt",
    总阅读人数: "reads",
    总阅读次数: "views",
    总分享次数: "shares",
    阅读后关注人数: "follows",
    送达人数: "delivered",
  },
  otherColumns: [
    // People, not times: no count of shares.
    "总分享人数",
    "公众号消息阅读次数",
    "送达阅读率",
    "首次分享次数",
    "分享产生阅读次数",
    "首次分享率",
    "每次分享带来阅读次数",
    "阅读完成率",
    "内容url",
  ],
  // The addresses in 内容url carry parameters that may change; a published title does not.
  idFrom: ["发表时间", "内容标题"],
  // The file has no engagement figure; shares are the only engagements that it counts.
  engagements: ["总分享次数"],
  kpis: [
    "content.posts",
    "content.engagements",
    "content.views",
    "content.follows",
    "content.engagement_rate_by_views",
    "content.amplification_rate",
    "content.wechat_open_rate",
  ],
  constants: { platform: "wechat", surface: "official-account" },
  dateFormat: "yyyyMMdd",
  timeZone: "Asia/Shanghai",
  timeZoneNote:
    "Days in digits without time of day or zone; the platform counts days of China. Hours of posting cannot be told from this file.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported files in the history of a public program that downloads them (app/utils/result.xls, commit a9d2c72, and result.xls, commit 24795d7, 2025); a second public program has the same header line of 2022",
    url: "https://github.com/ironfrancis/auto-doc-streamlit",
    checked: "2026-11-23",
    confidence: "high",
  },
};
