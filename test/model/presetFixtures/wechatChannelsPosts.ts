import type { PresetFixture } from "./PresetFixture.ts";

/**
 * The header line of an exported file of 2025: github.com/BruceLee1024/social_media_data_analysis, 视频号动态数据明细.csv,
 * commit f5246d6.
 */
export const wechatChannelsPosts: PresetFixture = {
  preset: "wechat-channels-posts",
  header:
    "视频描述,视频ID,发布时间,完播率,平均播放时长,播放量,推荐,喜欢,评论量,分享量,关注量,转发聊天和朋友圈,设为铃声,设为状态,设为朋友圈封面".split(
      ",",
    ),
  rows: ["一段描述,export/Abc-1,2026/03/02,11.14%,32.50秒,413,2,7,1,4,3,4,0,0,0".split(",")],
  records: [
    {
      id: "export/Abc-1",
      platform: "wechat",
      publishedAt: "2026-03-01T16:00:00Z",
      surface: "channels",
      format: "video",
      text: "一段描述",
      views: 413,
      likes: 7,
      comments: 1,
      shares: 4,
      follows: 3,
    },
  ],
  otherVersions: ["企微链接点击次数", "企微链接点击人数", "添加到通讯录次数", "添加到通讯录人数"],
};
