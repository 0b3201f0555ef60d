import type { PlatformReasons } from "../PlatformReasons.ts";

/** The sentences of {@link PlatformReasons} in Simplified Chinese. */
export const platformsTextsZhCN: Readonly<Record<keyof PlatformReasons, string>> = {
  "platforms.text-too-long": "该文本按 {platform} 的计数规则为 {length}，超出上限 {limit}。",
  "platforms.text-empty": "该文本按 {platform} 的计数规则为空。",
  "platforms.text-forbidden-character": "该文本含有 {platform} 不接受的字符 {character}。",
  "platforms.post-over-limit": "{platform}，{field|term}：{actual} {unit|term}，超出上限 {limit}。",
  "platforms.post-under-limit": "{platform}，{field|term}：{actual} {unit|term}，低于下限 {limit}。",
  "platforms.post-not-allowed": "{platform}，{field|term}不符合规则：{rule|term}。",
  "platforms.post-missing": "{platform}，缺少{field|term}：{rule|term}。",
  "platforms.claims-differ": "各来源说法不一，首选来源为 {preferred} {unit|term}。",
  "platforms.claim-unsure": "该限制的来源依据较弱（可信度：{confidence|term}）。",
};
