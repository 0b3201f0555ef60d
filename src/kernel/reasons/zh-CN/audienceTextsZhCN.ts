import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in Simplified Chinese. */
export const audienceTextsZhCN: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed": "{measure} 取值大量相同，原定 {wanted} 档合并为 {got} 档。",
};
