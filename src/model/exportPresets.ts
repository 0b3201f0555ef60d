import type { ExportPreset } from "./exportPresetSchema.ts";
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
 * exportPresets.map((preset) => preset.id); // => ["x-tweet-activity", "x-account-analytics"]
 * ```
 */
export const exportPresets: readonly ExportPreset[] = [xTweetActivity, xAccountAnalytics];
