import type { CrisisReasons } from "../CrisisReasons.ts";

/** The sentences of {@link CrisisReasons} in English. */
export const crisisTextsEn: Readonly<Record<keyof CrisisReasons, string>> = {
  "crisis.contribution": "{metric} = {value} adds {points} points.",
};
