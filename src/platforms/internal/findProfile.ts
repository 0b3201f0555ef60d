import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import type { PlatformProfile } from "../platformProfileSchema.ts";
import { platformProfiles } from "../platformProfiles.ts";
import { nearestIds } from "./nearestIds.ts";

/**
 * The profile with an id.
 *
 * @param id - what the caller wrote
 * @param where - the public function's name
 * @param path - the argument's name there
 * @returns the profile
 * @throws {@link SocialOpsError} `unknown-id` that names the nearest known ids
 */
export function findProfile(id: unknown, where: string, path: string): PlatformProfile {
  const profile = platformProfiles.find((known) => known.id === id);
  if (profile !== undefined) return profile;
  const known = new Map(platformProfiles.map(({ id, otherNames }) => [id, otherNames]));
  throw new SocialOpsError(where, {
    code: "unknown-id",
    path,
    expected: `the id of a platform (nearest: ${nearestIds(typeof id === "string" ? id : "", known)})`,
    received: describeValue(id),
  });
}
