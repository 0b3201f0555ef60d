import type { ExportPreset } from "../exportPresetSchema.ts";

/**
 * The content table of YouTube Studio's advanced mode, with the columns that it opens with. Its first row is the total and
 * has no date, so that it is rejected and counted.
 */
export const youtubePosts: ExportPreset = {
  id: "youtube-posts",
  title: "YouTube Studio, Analytics, advanced mode, Content, export (Table data.csv, English)",
  noun: "post",
  columns: {
    Content: "id",
    "Video title": "text",
    "Video publish time": "publishedAt",
    Views: "views",
    "Watch time (hours)": "watchSeconds",
    // Times the thumbnail was shown; "Thumbnail impressions" in files of late 2026.
    Impressions: "impressions",
    "Thumbnail impressions": "impressions",
    // These three are there once they are added to the table.
    Likes: "likes",
    "Comments added": "comments",
    Shares: "shares",
  },
  otherColumns: [
    "Duration",
    // Gained less lost.
    "Subscribers",
    "Impressions click-through rate (%)",
    "Thumbnail click-through rate (%)",
  ],
  scales: { "Watch time (hours)": 3600 },
  // Studio has no engagement figure for this table.
  engagements: [],
  // More with the columns that can be added to the table.
  kpis: [
    "content.posts",
    "content.impressions",
    "content.views",
    "content.view_through_rate",
    "content.mean_watch_time",
  ],
  constants: { platform: "youtube" },
  dateFormat: "MMM d, yyyy",
  timeZoneNote:
    "Dates have no time of day, and which zone's days they are is not documented. Figures are those of the period that was picked, not of the video's life.",
  missing: [],
  isVerified: true,
  source: {
    kind: "source",
    title:
      "Exported files of 2026 in several public repositories (here Table data.csv, commit f5c757e; Thumbnail impressions: gabrielebolognese/FlashCC, commit 5bb4de7; Likes, Comments added, Shares: mike-data-science/Clipizator, commit f0ea6b7)",
    url: "https://github.com/priyankapatel05/YouTube-Channel-Analytics-Dashboard",
    checked: "2026-11-23",
    confidence: "high",
  },
};
