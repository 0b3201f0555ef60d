import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of an exported file of 2026: github.com/RBCHK/x-growth-copilot, src/lib/account_analytics_content_2026-02-14_2026-02-27-2.csv, commit 4ae5ea2. */
export const xAccountAnalytics: PresetFixture = {
  preset: "x-account-analytics",
  header:
    "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks".split(
      ",",
    ),
  rows: [
    [
      ...[
        "2074000000000000001",
        "Tue, Jul 14, 2026",
        "Some words",
        "https://example.org/1",
        "1,229",
        "12",
        "30",
      ],
      ...["1", "2", "3", "4", "5", "9", "20", "6", "0", "0"],
    ],
  ],
  timeZone: "Asia/Tokyo",
  records: [
    {
      id: "2074000000000000001",
      platform: "x",
      publishedAt: "2026-07-13T15:00:00Z",
      text: "Some words",
      impressions: 1229,
      clicks: 6,
      likes: 12,
      comments: 4,
      shares: 5,
      saves: 1,
      follows: 3,
    },
  ],
};
