import type { ExportPreset } from "../exportPresetSchema.ts";

/** The sheet "All posts" of a LinkedIn page's content export. Its first row is a note; the column names are the second. */
export const linkedinPagePosts: ExportPreset = {
  id: "linkedin-page-posts",
  title:
    'LinkedIn page analytics, content, export (….xls), sheet "All posts" without its first row, which is a note',
  noun: "post",
  columns: {
    "Post link": "id",
    "Post title": "text",
    "Created date": "publishedAt",
    "Content Type": "format",
    Impressions: "impressions",
    // Videos only.
    "Views (Excluding offsite video views)": "views",
    Views: "views",
    // Clicks on the post, its content, the page's name or logo: more than clicks on links.
    Clicks: "clicks",
    Likes: "likes",
    Comments: "comments",
    Reposts: "shares",
    Follows: "follows",
  },
  otherColumns: [
    "Post type",
    "Campaign name",
    "Posted by",
    "Campaign start date",
    "Campaign end date",
    "Audience",
    "Offsite Views",
    "Click through rate (CTR)",
    "Engagement rate",
  ],
  // What "Engagement rate" is of the impressions, in all 86 posts of the file that was checked.
  engagements: ["Clicks", "Likes", "Comments", "Reposts"],
  kpis: [
    "content.posts",
    "content.impressions",
    "content.engagements",
    "content.engagement_rate_by_impressions",
    "content.click_through_rate",
    "content.share_rate",
    "content.views",
    "content.engagement_rate_by_views",
    "content.applause_rate",
    "content.conversation_rate",
    "content.amplification_rate",
    "content.view_through_rate",
  ],
  constants: { platform: "linkedin" },
  dateFormat: "MM/dd/yyyy",
  timeZone: "UTC",
  timeZoneNote:
    "The note above the columns says UTC. Dates have no time of day, so hours of posting cannot be told.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported file of January 2024 in a public repository (Raw Data Files/bethlehem-haven_content_LinkedInData_01_23__01_24 (1).xls, commit 5580a4b); the newer name Views, from several public programs of 2025 and 2026",
    url: "https://github.com/jakemaz66/Non-Profit-Language-Processing",
    checked: "2026-11-23",
    confidence: "high",
  },
};
