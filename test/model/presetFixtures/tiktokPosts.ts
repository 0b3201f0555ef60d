import type { PresetFixture } from "./PresetFixture.ts";

/**
 * The header line of an exported file of 2026: github.com/sobatti-polines/sobatti, data/tiktok/Content.csv, commit 3cbe0f7.
 * The year of Post time is added, as the file says "June 13".
 */
export const tiktokPosts: PresetFixture = {
  preset: "tiktok-posts",
  header: "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views".split(
    ",",
  ),
  rows: [["June 30", "Some words", "https://example.org/1", "June 13, 2026", "200", "0", "4", "3566"]],
  timeZone: "Asia/Jakarta",
  records: [
    {
      id: "https://example.org/1",
      platform: "tiktok",
      publishedAt: "2026-06-12T17:00:00Z",
      text: "Some words",
      views: 3566,
      likes: 200,
      comments: 0,
      shares: 4,
    },
  ],
};
