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
  ],
  constants: { platform: "x" },
  dateFormat: "EEE, MMM d, yyyy",
  timeZoneNote:
    "Dates have no time of day and no zone, and which zone's days they are is not documented: give the one that the account's analytics show. Hours of posting cannot be told from this file.",
  missing: [],
  isVerified: false,
  source: {
    kind: "source",
    title:
      "Column names and dates as several public programs that read such files have them; no document of the platform lists them",
    url: "https://x.com/i/account_analytics",
    checked: "2026-11-22",
    confidence: "low",
  },
};
