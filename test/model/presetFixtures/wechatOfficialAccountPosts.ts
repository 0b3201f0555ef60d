import type { PresetFixture } from "./PresetFixture.ts";

/** The header line of exported files of 2025: github.com/ironfrancis/auto-doc-streamlit, app/utils/result.xls, commit a9d2c72. */
export const wechatOfficialAccountPosts: PresetFixture = {
  preset: "wechat-official-account-posts",
  header:
    "内容标题,发表时间,总阅读人数,总阅读次数,总分享人数,总分享次数,阅读后关注人数,送达人数,公众号消息阅读次数,送达阅读率,首次分享次数,分享产生阅读次数,首次分享率,每次分享带来阅读次数,阅读完成率,内容url".split(
      ",",
    ),
  rows: [
    "一个标题,20260302,94,163,7,10,3,2112,79,0.0374,5,69,0.0633,6.9000,0.6889,https://example.org/1".split(
      ",",
    ),
    // Some readers of sheets make numbers of digits; rates that are none are empty.
    ["另一个标题", 20260303, 4, 13, 0, 0, 0, 27, 0, 0, 0, 4, "", "", 0.75, "https://example.org/2"],
  ],
  records: [
    {
      id: "20260302 · 一个标题",
      platform: "wechat",
      publishedAt: "2026-03-01T16:00:00Z",
      surface: "official-account",
      text: "一个标题",
      views: 163,
      shares: 10,
      follows: 3,
      delivered: 2112,
      reads: 94,
    },
    {
      id: "20260303 · 另一个标题",
      platform: "wechat",
      publishedAt: "2026-03-02T16:00:00Z",
      surface: "official-account",
      text: "另一个标题",
      views: 13,
      shares: 0,
      follows: 0,
      delivered: 27,
      reads: 4,
    },
  ],
};
