import type { ExportPreset } from "./exportPresetSchema.ts";
import { bilibiliPosts } from "./presets/bilibiliPosts.ts";
import { douyinLive } from "./presets/douyinLive.ts";
import { douyinPosts } from "./presets/douyinPosts.ts";
import { kuaishouPosts } from "./presets/kuaishouPosts.ts";
import { linkedinPagePosts } from "./presets/linkedinPagePosts.ts";
import { metaFacebookPosts } from "./presets/metaFacebookPosts.ts";
import { metaInstagramPosts } from "./presets/metaInstagramPosts.ts";
import { tiktokPosts } from "./presets/tiktokPosts.ts";
import { wechatChannelsPosts } from "./presets/wechatChannelsPosts.ts";
import { wechatOfficialAccountPosts } from "./presets/wechatOfficialAccountPosts.ts";
import { weiboPosts } from "./presets/weiboPosts.ts";
import { xAccountAnalytics } from "./presets/xAccountAnalytics.ts";
import { xiaohongshuPosts } from "./presets/xiaohongshuPosts.ts";
import { xTweetActivity } from "./presets/xTweetActivity.ts";
import { youtubePosts } from "./presets/youtubePosts.ts";

/**
 * The exports of platforms that {@link readRows} knows by name. Each says where its column names were read and how sure they
 * are; platforms rename columns without notice, so look at `used` and `ignored` of the result.
 *
 * @example
 * ```ts
 * import { exportPresets } from "socialops/model";
 *
 * const douyin = exportPresets.filter((preset) => preset.constants.platform === "douyin");
 * douyin.map((preset) => preset.id); // => ["douyin-posts", "douyin-live"]
 * ```
 */
export const exportPresets: readonly ExportPreset[] = [
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
