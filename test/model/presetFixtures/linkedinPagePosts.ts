import type { PresetFixture } from "./PresetFixture.ts";

/** The second row of the sheet "All posts" of an exported file of 2024: github.com/jakemaz66/Non-Profit-Language-Processing, Raw Data Files/bethlehem-haven_content_LinkedInData_01_23__01_24 (1).xls, commit 5580a4b. */
export const linkedinPagePosts: PresetFixture = {
  preset: "linkedin-page-posts",
  header:
    "Post title,Post link,Post type,Campaign name,Posted by,Created date,Campaign start date,Campaign end date,Audience,Impressions,Views (Excluding offsite video views),Offsite Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type".split(
      ",",
    ),
  rows: [
    [
      ...[
        "Some words",
        "https://example.org/1",
        "Organic",
        "",
        "A person",
        "12/14/2026",
        "",
        "",
        "All followers",
      ],
      ...[800, "", "", 40, 0.05, 32, 1, 7, "", 0.1, ""],
    ],
    [
      ...[
        "A video",
        "https://example.org/2",
        "Organic",
        "",
        "A person",
        "12/15/2026",
        "",
        "",
        "All followers",
      ],
      ...[100, 30, "", 2, 0.02, 3, 0, 0, "", 0.05, "Video"],
    ],
  ],
  records: [
    {
      id: "https://example.org/1",
      platform: "linkedin",
      publishedAt: "2026-12-14T00:00:00Z",
      text: "Some words",
      impressions: 800,
      clicks: 40,
      likes: 32,
      comments: 1,
      shares: 7,
    },
    {
      id: "https://example.org/2",
      platform: "linkedin",
      publishedAt: "2026-12-15T00:00:00Z",
      format: "Video",
      text: "A video",
      impressions: 100,
      views: 30,
      clicks: 2,
      likes: 3,
      comments: 0,
      shares: 0,
    },
  ],
  otherVersions: ["Views"],
};
