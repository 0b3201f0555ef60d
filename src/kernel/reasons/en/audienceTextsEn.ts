import type { AudienceReasons } from "../AudienceReasons.ts";

/** The sentences of {@link AudienceReasons} in English. */
export const audienceTextsEn: Readonly<Record<keyof AudienceReasons, string>> = {
  "audience.bins-collapsed":
    "Many customers share the same {measure}, so {wanted} score groups became {got}.",
};
