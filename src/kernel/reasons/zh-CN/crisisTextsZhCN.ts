import type { CrisisReasons } from "../CrisisReasons.ts";

/** The sentences of {@link CrisisReasons} in Simplified Chinese. */
export const crisisTextsZhCN: Readonly<Record<keyof CrisisReasons, string>> = {
  "crisis.contribution": "{metric} 为 {value}，贡献 {points} 分。",
};
