import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in Simplified Chinese. */
export const platformsTextsZhCN: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "该文本按 {platform} 的计数规则为 {length}，超出上限 {limit}。",
  "platforms.text-empty": "该文本按 {platform} 的计数规则为空。",
  "platforms.text-forbidden-character": "该文本含有 {platform} 不接受的字符 {character}。",
};
