import { douyinLive } from "./douyinLive.ts";
import { douyinPosts } from "./douyinPosts.ts";
import { kuaishouPosts } from "./kuaishouPosts.ts";
import type { PresetFixture } from "./PresetFixture.ts";
import { xAccountAnalytics } from "./xAccountAnalytics.ts";
import { xiaohongshuPosts } from "./xiaohongshuPosts.ts";
import { xTweetActivity } from "./xTweetActivity.ts";

/** A fixture a preset, in the order of the catalog. */
export const presetFixtures: readonly PresetFixture[] = [
  xTweetActivity,
  xAccountAnalytics,
  douyinPosts,
  douyinLive,
  kuaishouPosts,
  xiaohongshuPosts,
];

/** The rows of a fixture as a CSV reader gives them. */
export function rowsOf({ header, rows }: PresetFixture): Record<string, string | number>[] {
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]!])));
}
