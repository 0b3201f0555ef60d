import type { PresetFixture } from "./PresetFixture.ts";

/** The second line of an exported file of July 2026: github.com/wanjeans33/ai-briefcast, 笔记列表明细表.xlsx, commit f67d362. */
export const xiaohongshuPosts: PresetFixture = {
  preset: "xiaohongshu-posts",
  header:
    "笔记标题,首次发布时间,体裁,曝光,观看量,封面点击率,点赞,评论,收藏,涨粉,分享,人均观看时长,弹幕".split(","),
  rows: [
    ["一篇笔记", "2026年07月10日02时00分38秒", "视频", 439, 141, 0.022, 8, 0, 2, 1, 3, 16, 0],
    ["另一篇", "2025年10月03日12时05分16秒", "图文", 0, 12, 0, 3, 1, 1, 0, 0, 0, 0],
  ],
  records: [
    {
      id: "2026年07月10日02时00分38秒 · 一篇笔记",
      platform: "xiaohongshu",
      publishedAt: "2026-07-09T18:00:38Z",
      text: "一篇笔记",
      format: "视频",
      impressions: 439,
      views: 141,
      likes: 8,
      comments: 0,
      shares: 3,
      saves: 2,
      follows: 1,
    },
    {
      id: "2025年10月03日12时05分16秒 · 另一篇",
      platform: "xiaohongshu",
      publishedAt: "2025-10-03T04:05:16Z",
      text: "另一篇",
      format: "图文",
      impressions: 0,
      views: 12,
      likes: 3,
      comments: 1,
      shares: 0,
      saves: 1,
      follows: 0,
    },
  ],
};
