import type { PlatformProfile } from "./platformProfileSchema.ts";
import { weiboProfile } from "./profiles/weibo.ts";
import { xProfile } from "./profiles/x.ts";

/** Every platform profile of this release, in the order of their ids' spelling here. Each is also exported singly. */
export const platformProfiles: readonly PlatformProfile[] = [xProfile, weiboProfile];
