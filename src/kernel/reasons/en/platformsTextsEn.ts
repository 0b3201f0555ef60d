import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in English. */
export const platformsTextsEn: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "The text counts {length} on {platform}; the limit is {limit}.",
  "platforms.text-empty": "The text is empty by the counting of {platform}.",
  "platforms.text-forbidden-character": "The text holds {character}, a character that {platform} refuses.",
};
