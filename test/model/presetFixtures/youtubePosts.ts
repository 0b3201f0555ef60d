import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of an exported file of 2026: github.com/priyankapatel05/YouTube-Channel-Analytics-Dashboard, Table data.csv, commit f5c757e. */
export const youtubePosts: PresetFixture = {
  preset: "youtube-posts",
  header:
    "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)".split(
      ",",
    ),
  rows: [["aaaaaaaaaaa", "Some words", "Sep 8, 2026", "30", "5000", "41.25", "-3", "9000", "5.8"]],
  timeZone: "Europe/Berlin",
  records: [
    {
      id: "aaaaaaaaaaa",
      platform: "youtube",
      publishedAt: "2026-09-07T22:00:00Z",
      text: "Some words",
      impressions: 9000,
      views: 5000,
      watchSeconds: 148500,
    },
  ],
  otherVersions: [
    "Thumbnail impressions",
    "Likes",
    "Comments added",
    "Shares",
    "Thumbnail click-through rate (%)",
  ],
};
