import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of an exported file of 2025: github.com/crispee107161/pcm-dss-main, data/Organic Posts/Sep-01-2025_Sep-30-2025_2855862537940540.csv, commit 51759c2. */
export const metaFacebookPosts: PresetFixture = {
  preset: "meta-facebook-posts",
  header: [
    ..."Post ID,Page ID,Page name,Title,Description,Duration (sec),Publish time,Caption type,Permalink,Is crosspost,Is share,Post type,Languages,Custom labels,Funded content status,Data comment,Date,Views,Views from Organic posts,Views from Boosted posts,Reach,Reach from Organic posts,Reach from Boosted posts,3-second video views,1-minute video views,3-Second viewers,1-minute viewers,3-second video views from Boosted posts,3-second video views from Organic posts".split(
      ",",
    ),
    "Reactions, Comments and Shares",
    ..."Reactions,Comments,Shares,Seconds viewed,Average Seconds viewed".split(","),
  ],
  rows: [
    "1000000000000001,100000000000001,A page,Some words,,0,09/30/2026 22:00,N/A,https://example.org/1,0,0,Photos,,,,,Lifetime,5000,5000,0,3600,3600,0,0,0,0,0,0,0,9,6,1,2,,".split(
      ",",
    ),
    "1000000000000002,100000000000001,A page,A reel,A reel,62,01/15/2026 08:05,mixed,https://example.org/2,1,0,Reels,,,,,Lifetime,900,901,0,700,700,0,,,,,0,229,4,4,0,0,4395.683,5.189".split(
      ",",
    ),
  ],
  records: [
    {
      id: "1000000000000001",
      platform: "facebook",
      publishedAt: "2026-10-01T05:00:00Z",
      account: "A page",
      format: "Photos",
      text: "Some words",
      reach: 3600,
      views: 5000,
      likes: 6,
      comments: 1,
      shares: 2,
    },
    {
      id: "1000000000000002",
      platform: "facebook",
      publishedAt: "2026-01-15T16:05:00Z",
      account: "A page",
      format: "Reels",
      text: "A reel",
      reach: 700,
      views: 900,
      likes: 4,
      comments: 0,
      shares: 0,
      watchSeconds: 4395.683,
    },
  ],
  otherVersions: [
    "Impressions",
    "Link Clicks",
    "Total clicks",
    "Other Clicks",
    "Matched Audience Targeting Consumption (Photo Click)",
    "Matched Audience Targeting Consumption (Video Click)",
    "Negative feedback from users: Hide all",
    "Negative feedback from users: Hide",
    "Estimated earnings (USD)",
    "Ad CPM (USD)",
    "Ad impressions",
  ],
};
