import type { PresetFixture } from "./PresetFixture.ts";

/**
 * The header line of exported files of 2026: github.com/zbqingtianyun/bilibili-video-dashboard-v1.0, 近期稿件对比.csv, commits
 * 1865b76 and ecfe6af. A video of the last hours has dashes, as in the second row.
 */
export const bilibiliPosts: PresetFixture = {
  preset: "bilibili-posts",
  header:
    "视频标题,发布时间,播放量,游客播放占比,粉丝观看率,封标点击率,粉丝点击率,游客点击率,3秒跳出率,粉丝3秒跳出率,游客3秒跳出率,互动率,粉丝互动率,游客互动率,涨粉量,播转粉率,取关量,点赞量,点赞率,评论量,评论率,弹幕量,弹幕率,收藏量,收藏率,投币量,投币率,转发量,转发率,平均播放进度".split(
      ",",
    ),
  rows: [
    "一个视频,2026年03月02日 09:00:05,1000,100%,0%,4.2星,2星,4.3星,17.4%,0%,17.4%,5.5%,0%,5.7%,6,0.6%,1,15,1.5%,11,1.1%,1,0.1%,23,2.3%,3,0.3%,2,0.2%,39%".split(
      ",",
    ),
    "另一个视频,2026年03月03日 12:16:33,29,-,-,3.4星,2星,3.5星,-,-,-,0%,-,-,-,-,-,1,3.4%,1,3.4%,0,0%,0,0%,0,0%,0,0%,-".split(
      ",",
    ),
  ],
  records: [
    {
      id: "2026年03月02日 09:00:05 · 一个视频",
      platform: "bilibili",
      publishedAt: "2026-03-02T01:00:05Z",
      format: "video",
      text: "一个视频",
      views: 1000,
      likes: 15,
      comments: 11,
      shares: 2,
      saves: 23,
      follows: 6,
      unfollows: 1,
    },
    {
      id: "2026年03月03日 12:16:33 · 另一个视频",
      platform: "bilibili",
      publishedAt: "2026-03-03T04:16:33Z",
      format: "video",
      text: "另一个视频",
      views: 29,
      likes: 1,
      comments: 1,
      shares: 0,
      saves: 0,
    },
  ],
};
