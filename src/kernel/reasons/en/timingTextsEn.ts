import type { TimingReasons } from "../TimingReasons.ts";

/** The sentences of {@link TimingReasons} in English. */
export const timingTextsEn: Readonly<Record<keyof TimingReasons, string>> = {
  "timing.slot-outcome":
    "Posts on {weekday|weekday} at {hour|clock} are expected to reach {index|times} the mean outcome ({n} posts in this slot).",
};
