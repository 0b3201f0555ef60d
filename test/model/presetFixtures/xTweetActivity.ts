import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of an exported file of 2020: github.com/mongodb-developer/SocialStats, tests/ui/files/twotweets.csv, commit e878caf. */
export const xTweetActivity: PresetFixture = {
  preset: "x-tweet-activity",
  header:
    "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements,promoted impressions,promoted engagements,promoted engagement rate,promoted retweets,promoted replies,promoted likes,promoted user profile clicks,promoted url clicks,promoted hashtag clicks,promoted detail expands,promoted permalink clicks,promoted app opens,promoted app installs,promoted follows,promoted email tweet,promoted dial phone,promoted media views,promoted media engagements".split(
      ",",
    ),
  rows: [
    "1225785799146430465,https://example.org/1,Some words,2020-02-07 14:18 +0000,206.0,6.0,0.029126,1.0,2.0,3.0,1.0,4.0,0.0,0.0,0.0,0,0,5,0,0,0,0,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-".split(
      ",",
    ),
  ],
  records: [
    {
      id: "1225785799146430465",
      platform: "x",
      publishedAt: "2020-02-07T14:18:00Z",
      text: "Some words",
      impressions: 206,
      clicks: 4,
      likes: 3,
      comments: 2,
      shares: 1,
      follows: 5,
    },
  ],
  otherVersions: ["favorites"],
};
