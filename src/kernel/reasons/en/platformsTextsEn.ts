import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in English. */
export const platformsTextsEn: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "The text counts {length} on {platform}; the limit is {limit}.",
  "platforms.text-empty": "The text is empty by the counting of {platform}.",
  "platforms.text-forbidden-character": "The text holds {character}, a character that {platform} refuses.",
  "platforms.post-over-limit": "On {platform}, {field}: {actual} {unit|term}; at most {limit} allowed.",
  "platforms.post-under-limit": "On {platform}, {field}: {actual} {unit|term}; at least {limit} needed.",
  "platforms.post-not-allowed": "On {platform}, {field} breaks a rule: {rule|term}.",
  "platforms.post-missing": "On {platform}, {field} is missing: {rule|term}.",
  "platforms.claims-differ": "Sources disagree: the preferred one says {preferred} {unit|term}.",
  "platforms.claim-unsure": "The sources of this limit are weak (confidence: {confidence|term}).",
};
