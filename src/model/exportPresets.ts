import type { ExportPreset } from "./exportPresetSchema.ts";
import { bilibiliPosts } from "./presets/bilibiliPosts.ts";
import { wechatChannelsPosts } from "./presets/wechatChannelsPosts.ts";
import { wechatOfficialAccountPosts } from "./presets/wechatOfficialAccountPosts.ts";
import { weiboPosts } from "./presets/weiboPosts.ts";
import { xAccountAnalytics } from "./presets/xAccountAnalytics.ts";
import { xTweetActivity } from "./presets/xTweetActivity.ts";

/**
 * The exports of platforms that {@link readRows} knows by name. Each says where its column names were read and how sure they
 * are; platforms rename columns without notice, so look at `used` and `ignored` of the result.
 *
 * @example
 * ```ts
 * import { exportPresets } from "socialops/model";
 *
 * exportPresets.slice(0, 2).map((preset) => preset.id); // => ["x-tweet-activity", "x-account-analytics"]
 * ```
 */
export const exportPresets: readonly ExportPreset[] = [
  xTweetActivity,
  xAccountAnalytics,
  weiboPosts,
  wechatOfficialAccountPosts,
  wechatChannelsPosts,
  bilibiliPosts,
];
