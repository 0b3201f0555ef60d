import type { PresetFixture } from "./PresetFixture.ts";

/** As several public programs have it, among them github.com/bellisji233/content-workbench, examples/make_demo.py, commit ca5a39b. */
export const douyinPosts: PresetFixture = {
  preset: "douyin-posts",
  header:
    "作品名称,发布时间,体裁,审核状态,播放量,完播率,5s完播率,封面点击率,2s跳出率,平均播放时长,点赞量,分享量,评论量,收藏量,主页访问量,粉丝增量".split(
      ",",
    ),
  rows: [
    "一句话 #话题,2026-07-18 14:11:20,1-3min视频,公开,1481,0.0875,0.375,-,0.375123,9.53,26,4,3,7,13,2".split(
      ",",
    ),
    "两句话,2026-07-19 00:05:01,图文,公开,0,-,-,-,-,-,0,0,0,0,0,0".split(","),
  ],
  records: [
    {
      id: "2026-07-18 14:11:20 · 一句话 #话题",
      platform: "douyin",
      publishedAt: "2026-07-18T06:11:20Z",
      text: "一句话 #话题",
      format: "1-3min视频",
      views: 1481,
      likes: 26,
      comments: 3,
      shares: 4,
      saves: 7,
      follows: 2,
    },
    {
      id: "2026-07-19 00:05:01 · 两句话",
      platform: "douyin",
      publishedAt: "2026-07-18T16:05:01Z",
      text: "两句话",
      format: "图文",
      views: 0,
      likes: 0,
      comments: 0,
      shares: 0,
      saves: 0,
      follows: 0,
    },
  ],
  otherVersions: ["发布状态", "作品时长"],
};
