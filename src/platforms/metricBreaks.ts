import type { Citation } from "../kernel/citationSchema.ts";
import type { LocalText } from "./platformProfileSchema.ts";

/** A day from which on a platform's figure means something else, or is no more. */
export interface MetricBreak {
  /** Platform id. */
  platform: string;
  /** The platform's own name of the figure. */
  metric: string;
  /** Fields of the nouns into which exports bring that figure. */
  fields: readonly string[];
  /** Midnight in UTC that begins the day of the change, as ISO 8601 text; platforms change in the course of days. */
  at: string;
  /** What changed, in a sentence. */
  change: LocalText;
  /** Where that is said. */
  source: readonly Citation[];
}

const metaWaves: Citation = {
  kind: "source",
  title: "Airbyte, pull request 80740: Page and post insights that Meta removed on 2025-11-15 and 2026-06-15",
  url: "https://github.com/airbytehq/airbyte/pull/80740",
  checked: "2026-11-23",
  confidence: "medium",
};

/**
 * The breaks that this release knows, by instant: values from before and after one do not measure the same thing.
 *
 * @example
 * ```ts
 * import { metricBreaks } from "socialops/platforms";
 *
 * metricBreaks.filter(({ platform }) => platform === "instagram").map(({ at }) => at); // => ["2025-04-21T00:00:00Z"]
 * ```
 */
export const metricBreaks: readonly MetricBreak[] = [
  {
    platform: "instagram",
    metric: "impressions",
    fields: ["impressions"],
    at: "2025-04-21T00:00:00Z",
    change: {
      en: "Instagram replaced the impressions of media by views, which count repeated plays.",
      "zh-CN": "Instagram 以观看次数（含重复播放）取代了媒体的曝光次数。",
    },
    source: [
      {
        kind: "source",
        title:
          "Buffer, facebook-api-wrapper, pull request 38: views in place of impressions from April 21st, 2025",
        url: "https://github.com/bufferapp/facebook-api-wrapper/pull/38",
        checked: "2026-11-23",
        confidence: "medium",
      },
    ],
  },
  {
    platform: "facebook",
    metric: "post_impressions",
    fields: ["impressions"],
    at: "2025-11-15T00:00:00Z",
    change: {
      en: "Meta removed the impressions of pages and posts in favor of media views.",
      "zh-CN": "Meta 停用了主页与帖子的曝光次数，改为提供观看次数。",
    },
    source: [metaWaves],
  },
  {
    platform: "facebook",
    metric: "page_fans",
    fields: ["followers", "followersAtPublish"],
    at: "2025-11-15T00:00:00Z",
    change: {
      en: "Meta removed the number of people who like a page in favor of follows.",
      "zh-CN": "Meta 停用了主页点赞人数，改为提供关注人数。",
    },
    source: [metaWaves],
  },
  {
    platform: "facebook",
    metric: "post_impressions_unique",
    fields: ["reach"],
    at: "2026-06-15T00:00:00Z",
    change: {
      en: "Meta removed the unique impressions of posts (reach) in favor of unique media views.",
      "zh-CN": "Meta 停用了帖子的去重曝光（触达人数），改为提供去重观看人数。",
    },
    source: [metaWaves],
  },
];
