import { findProfile } from "./internal/findProfile.ts";
import type { PlatformProfile } from "./platformProfileSchema.ts";

/**
 * The profile of a platform: its text rules, limits with every source's claim, formats, what it counts as engagement, how tags,
 * mentions and links are written there, who its public is, what bears on how often to post, how reach is bought, what it has for work
 * with creators, and short advice, each with source, date and confidence.
 *
 * @param id - a platform's id, as posts carry it in `platform`
 * @returns the profile, plain JSON; shared by all callers, so copy before changing
 * @throws {@link SocialOpsError} `unknown-id` that names the nearest known ids
 *
 * @example
 * ```ts
 * import { platformProfile } from "socialops/platforms";
 *
 * const weibo = platformProfile("weibo");
 * weibo.tags.form; // => "#name#"
 * weibo.limits.find((limit) => limit.id === "text.length")!.claims.map((claim) => claim.value); // => [2000, 140]
 * weibo.advice[0]!.text["zh-CN"]; // => "话题前后都加 #：写 #双十一#，不要写 #双十一。"
 * ```
 */
export function platformProfile(id: string): PlatformProfile {
  return findProfile(id, "platformProfile", "id");
}
