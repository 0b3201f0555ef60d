import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in English. */
export const platformsTextsEn: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "The text counts {length} {unit} on {platform}; the limit is {limit}.",
};
