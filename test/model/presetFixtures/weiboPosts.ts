import type { PresetFixture } from "./PresetFixture.ts";

/** Not a header line that was seen: the names that a public program gives to what it reads off the data assistant's pages. */
export const weiboPosts: PresetFixture = {
  preset: "weibo-posts",
  header: "发布时间,微博内容,阅读数,转评赞数,转发数,评论数,点赞数,点击数,URL".split(","),
  rows: ["2026-03-02 09:00,一条微博,1.2万,60,10,20,30,5,https://example.org/1".split(",")],
  records: [
    {
      id: "2026-03-02 09:00 · 一条微博",
      platform: "weibo",
      publishedAt: "2026-03-02T01:00:00Z",
      text: "一条微博",
      impressions: 12000,
      clicks: 5,
      likes: 30,
      comments: 20,
      shares: 10,
    },
  ],
};
