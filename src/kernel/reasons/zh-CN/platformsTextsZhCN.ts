import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in Simplified Chinese. */
export const platformsTextsZhCN: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "该文本在 {platform} 计为 {length} {unit}，上限为 {limit}。",
};
