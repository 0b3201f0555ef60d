/** First lines of exported files, by preset, with a row of made-up values in the same forms. */
export const presetHeaders: Readonly<Record<string, { header: string; row: string; separator: string }>> = {
  // github.com/mongodb-developer/SocialStats, tests/ui/files/twotweets.csv at commit e878caf, an exported file of 2020.
  "x-tweet-activity": {
    separator: ",",
    header:
      "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks,hashtag clicks,detail expands,permalink clicks,app opens,app installs,follows,email tweet,dial phone,media views,media engagements,promoted impressions,promoted engagements,promoted engagement rate,promoted retweets,promoted replies,promoted likes,promoted user profile clicks,promoted url clicks,promoted hashtag clicks,promoted detail expands,promoted permalink clicks,promoted app opens,promoted app installs,promoted follows,promoted email tweet,promoted dial phone,promoted media views,promoted media engagements",
    row: "1225785799146430465,https://example.org/1,Some words,2020-02-07 14:18 +0000,206.0,6.0,0.029126,1.0,2.0,3.0,1.0,4.0,0.0,0.0,0.0,0,0,5,0,0,0,0,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-,-",
  },
  // As public programs have it that read files named account_analytics_content_<from>_<to>.csv (2024 to 2026); tabs here, as
  // the dates have commas.
  "x-account-analytics": {
    separator: "\t",
    header:
      "Post id\tDate\tPost text\tPost Link\tImpressions\tLikes\tEngagements\tBookmarks\tShares\tNew follows\tReplies\tReposts\tProfile visits\tDetail Expands\tURL Clicks\tHashtag Clicks\tPermalink Clicks",
    row: "2074000000000000001\tTue, Jul 14, 2026\tSome words\thttps://example.org/1\t1,229\t12\t30\t1\t2\t3\t4\t5\t9\t20\t6\t0\t0",
  },
};

/** The row of a preset as a CSV reader gives it. */
export function presetRow(id: string): Record<string, string> {
  const { header, row, separator } = presetHeaders[id]!;
  const cells = row.split(separator);
  return Object.fromEntries(header.split(separator).map((name, i) => [name, cells[i]!]));
}
