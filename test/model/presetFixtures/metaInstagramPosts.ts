import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of an exported file of 2026: github.com/CyberSystema/okn-analytics, data/instagram/Mar-17-2025_Mar-17-2026_1583510916282258.csv, commit 58b6a9f. */
export const metaInstagramPosts: PresetFixture = {
  preset: "meta-instagram-posts",
  header:
    "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves".split(
      ",",
    ),
  rows: [
    "18000000000000001,17000000000000001,an_account,An account,Some words,38,03/15/2026 02:14,https://example.org/1,IG reel,,Lifetime,3950,2780,208,54,3,6,12".split(
      ",",
    ),
  ],
  records: [
    {
      id: "18000000000000001",
      platform: "instagram",
      publishedAt: "2026-03-15T09:14:00Z",
      account: "an_account",
      format: "IG reel",
      text: "Some words",
      reach: 2780,
      views: 3950,
      likes: 208,
      comments: 6,
      shares: 54,
      saves: 12,
      follows: 3,
    },
  ],
  otherVersions: ["Impressions"],
};
