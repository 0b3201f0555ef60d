import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of an Instagram account's posts from Meta Business Suite. */
export const metaInstagramPosts: ExportPreset = {
  id: "meta-instagram-posts",
  title:
    "Meta Business Suite, Insights, Content, export of Instagram posts (Mon-dd-yyyy_Mon-dd-yyyy_….csv, English)",
  noun: "post",
  columns: {
    "Post ID": "id",
    "Account username": "account",
    Description: "text",
    "Publish time": "publishedAt",
    "Post type": "format",
    // Times played or displayed. Older files have "Impressions".
    Views: "views",
    Impressions: "impressions",
    Reach: "reach",
    Likes: "likes",
    Comments: "comments",
    Shares: "shares",
    Saves: "saves",
    Follows: "follows",
  },
  otherColumns: ["Account ID", "Account name", "Duration (sec)", "Permalink", "Data comment", "Date"],
  // What Instagram counts as interactions; the file has no sum.
  engagements: ["Likes", "Comments", "Shares", "Saves"],
  kpis: [
    "content.posts",
    "content.post_reach",
    "content.engagements",
    "content.engagement_rate_by_reach",
    "content.views",
    "content.follows",
    "content.engagement_rate_by_views",
    "content.save_rate",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
  ],
  constants: { platform: "instagram" },
  dateFormat: "MM/dd/yyyy HH:mm",
  timeZone: "America/Los_Angeles",
  timeZoneNote:
    "Not documented. Times are Pacific Time wherever the account is: those of 12 posts of accounts in three parts of the world agree with the times in the posts' links, summer time included.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported file of March 2026 in a public repository (data/instagram/Mar-17-2025_Mar-17-2026_1583510916282258.csv, commit 58b6a9f); the older name Impressions, from a public program",
    url: "https://github.com/CyberSystema/okn-analytics",
    checked: "2026-11-23",
    confidence: "high",
  },
};
