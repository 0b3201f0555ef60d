import type { ExportPreset } from "../exportPresetSchema.ts";

/** The export of the content table of x.com/i/account_analytics, since 2024. */
export const xAccountAnalytics: ExportPreset = {
  id: "x-account-analytics",
  title: "X account analytics, content, export (account_analytics_content_….csv, since 2024)",
  noun: "post",
  columns: {
    "Post id": "id",
    Date: "publishedAt",
    "Post text": "text",
    Impressions: "impressions",
    Likes: "likes",
    Bookmarks: "saves",
    // "Shares" counts links passed on outside; the posts that carry this one further are "Reposts".
    Reposts: "shares",
    Replies: "comments",
    "New follows": "follows",
    "URL Clicks": "clicks",
  },
  otherColumns: [
    "Post Link",
    "Engagements",
    "Shares",
    "Profile visits",
    "Detail Expands",
    "Hashtag Clicks",
    "Permalink Clicks",
  ],
  engagements: ["Engagements"],
  kpis: [
    "content.posts",
    "content.impressions",
    "content.engagements",
    "content.engagement_rate_by_impressions",
    "content.click_through_rate",
    "content.share_rate",
    "content.follows",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
  ],
  constants: { platform: "x" },
  dateFormat: "EEE, MMM d, yyyy",
  timeZoneNote:
    "Dates have no time of day and no zone, and which zone's days they are is not documented. In one exported file that was checked against the times in its post ids they are days of UTC; whether that holds for every account is not known. Hours of posting cannot be told from this file.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported file of February 2026 among the sources of a public program (src/lib/account_analytics_content_2026-02-14_2026-02-27-2.csv, commit 4ae5ea2); the header line in another program's tests is the same",
    url: "https://github.com/RBCHK/x-growth-copilot",
    checked: "2026-11-23",
    confidence: "high",
  },
};
