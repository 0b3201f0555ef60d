import type { PresetFixture } from "./PresetFixture.ts";

/** As an operator's workbook has it into which the export was pasted: github.com/mosaictail/creator-dashboard, data/source/latest.xlsx, sheet 快手, commit bb918db. */
export const kuaishouPosts: PresetFixture = {
  preset: "kuaishou-posts",
  header: "作品,发布时间,播放量,完播率,评论量,点赞量,收藏量,涨粉量".split(","),
  rows: [["一句话 #话题", "2026-05-26 20:00", 14311, 0.074, 4, 224, 5, 3]],
  records: [
    {
      id: "2026-05-26 20:00 · 一句话 #话题",
      platform: "kuaishou",
      publishedAt: "2026-05-26T12:00:00Z",
      text: "一句话 #话题",
      views: 14311,
      likes: 224,
      comments: 4,
      saves: 5,
      follows: 3,
    },
  ],
};
