import { bilibiliPosts } from "./bilibiliPosts.ts";
import { douyinLive } from "./douyinLive.ts";
import { douyinPosts } from "./douyinPosts.ts";
import { kuaishouPosts } from "./kuaishouPosts.ts";
import { linkedinPagePosts } from "./linkedinPagePosts.ts";
import { metaFacebookPosts } from "./metaFacebookPosts.ts";
import { metaInstagramPosts } from "./metaInstagramPosts.ts";
import type { PresetFixture } from "./PresetFixture.ts";
import { tiktokPosts } from "./tiktokPosts.ts";
import { wechatChannelsPosts } from "./wechatChannelsPosts.ts";
import { wechatOfficialAccountPosts } from "./wechatOfficialAccountPosts.ts";
import { weiboPosts } from "./weiboPosts.ts";
import { xAccountAnalytics } from "./xAccountAnalytics.ts";
import { xiaohongshuPosts } from "./xiaohongshuPosts.ts";
import { xTweetActivity } from "./xTweetActivity.ts";
import { youtubePosts } from "./youtubePosts.ts";

/** A fixture a preset, in the order of the catalog. */
export const presetFixtures: readonly PresetFixture[] = [
  xTweetActivity,
  xAccountAnalytics,
  douyinPosts,
  douyinLive,
  kuaishouPosts,
  xiaohongshuPosts,
  metaFacebookPosts,
  metaInstagramPosts,
  linkedinPagePosts,
  tiktokPosts,
  youtubePosts,
  weiboPosts,
  wechatOfficialAccountPosts,
  wechatChannelsPosts,
  bilibiliPosts,
];

/** The rows of a fixture as a CSV reader gives them. */
export function rowsOf({ header, rows }: PresetFixture): Record<string, string | number>[] {
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]!])));
}
