import type { ExportPreset } from "../exportPresetSchema.ts";

/** The content file of TikTok Studio: some of the account's posts. Its dates are without a year, so that it has to be added. */
export const tiktokPosts: ExportPreset = {
  id: "tiktok-posts",
  title:
    "TikTok Studio, Analytics, Content, download (Content.csv), with the year added to Post time: June 13, 2026",
  noun: "post",
  columns: {
    "Video link": "id",
    "Video title": "text",
    "Post time": "publishedAt",
    "Total likes": "likes",
    "Total comments": "comments",
    "Total shares": "shares",
    "Total views": "views",
  },
  // The day of the download.
  otherColumns: ["Time"],
  // The file has no sum and no rate.
  engagements: [],
  kpis: [
    "content.posts",
    "content.engagements",
    "content.views",
    "content.engagement_rate_by_views",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
  ],
  constants: { platform: "tiktok" },
  dateFormat: "MMMM d, yyyy",
  timeZoneNote:
    "Dates have no time of day and no year, are in the language of the account's interface (June 13, 9月6日), and which zone's days they are is not documented. Add the year, and give a dateFormat where the language is not English; or leave the dates out with without.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported files of 2026 in three public repositories, with the same columns whatever the interface's language (here data/tiktok/Content.csv, commit 3cbe0f7)",
    url: "https://github.com/sobatti-polines/sobatti",
    checked: "2026-11-23",
    confidence: "high",
  },
};
