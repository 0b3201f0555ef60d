import type { TimingReasons } from "../TimingReasons.ts";

/** The sentences of {@link TimingReasons} in Simplified Chinese. */
export const timingTextsZhCN: Readonly<Record<keyof TimingReasons, string>> = {
  "timing.slot-outcome":
    "{weekday|weekday}{hour|clock}发布的预期效果是平均水平的 {index|times}（该时段有 {n} 条内容）。",
};
