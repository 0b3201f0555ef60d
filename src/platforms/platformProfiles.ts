import type { PlatformProfile } from "./platformProfileSchema.ts";
import { weiboProfile } from "./profiles/weibo.ts";
import { xProfile } from "./profiles/x.ts";

/** Every platform profile of this release. Each is also exported singly ({@link xProfile}), so that bundlers can drop the others. */
export const platformProfiles: readonly PlatformProfile[] = [xProfile, weiboProfile];
