import * as z from "zod/mini";
import { checkValue } from "../../../kernel/checkValue.ts";
import { describeValue } from "../../../kernel/describeValue.ts";
import { SocialOpsError } from "../../../kernel/SocialOpsError.ts";
import { worded } from "../../../kernel/words/worded.ts";
import { findProfile } from "../../internal/findProfile.ts";
import { nearestIds } from "../../internal/nearestIds.ts";
import { type PlatformProfile, platformProfileSchema } from "../../platformProfileSchema.ts";
import { platformProfiles } from "../../platformProfiles.ts";
import { type PlatformCandidate, platformCandidateSchema } from "../platformCandidateSchema.ts";

/** A candidate with its profile found. */
export interface ReadCandidate extends Omit<PlatformCandidate, "platform"> {
  platform: string;
  profile: PlatformProfile | undefined;
}

const listSchema: z.ZodMiniType<unknown[]> = /* @__PURE__ */ worded(() =>
  z.array(z.unknown()).check(z.minLength(1), z.maxLength(100)),
);

/**
 * Candidates as ids, profiles or objects, each checked by the schema of what it looks like, so that a fault is told where it is.
 *
 * @param candidates - what the caller gave
 * @param where - public function, for messages
 * @throws {@link SocialOpsError} `invalid-argument`; `unknown-id` for an id alone that no profile has, or a surface that its profile lacks
 */
export function readCandidates(candidates: unknown, where: string): ReadCandidate[] {
  const list = checkValue(listSchema, candidates, where, "candidates");
  return Array.from(list, (given, i) => {
    const path = `candidates[${i}]`;
    if (typeof given === "string") {
      const profile = findProfile(given, where, path);
      return { platform: profile.id, profile };
    }
    if (isLikeProfile(given)) {
      const profile = checkValue(platformProfileSchema, given, where, path);
      return { platform: profile.id, profile };
    }
    const { platform, ...rest } = checkValue(platformCandidateSchema, given, where, path);
    const profile =
      typeof platform === "string" ? platformProfiles.find(({ id }) => id === platform) : platform;
    if (rest.surface !== undefined && profile !== undefined)
      requireSurface(profile, rest.surface, where, `${path}.surface`);
    return { ...rest, platform: typeof platform === "string" ? platform : platform.id, profile };
  });
}

function isLikeProfile(given: unknown): boolean {
  return typeof given === "object" && given !== null && "surfaces" in given && "id" in given;
}

function requireSurface(profile: PlatformProfile, surface: string, where: string, path: string): void {
  if (profile.surfaces.some(({ id }) => id === surface)) return;
  const known = new Map(profile.surfaces.map(({ id, name }) => [id, Object.values(name)]));
  throw new SocialOpsError(where, {
    code: "unknown-id",
    path,
    expected: `the id of a surface of ${profile.id} (nearest: ${nearestIds(surface, known)})`,
    received: describeValue(surface),
  });
}
