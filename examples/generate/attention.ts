import type { PlatformTruth } from "./truth.ts";

/** How attentive the platform's audience is at a local hour of a weekday (1 = Monday), around 1. */
export function attention(truth: Pick<PlatformTruth, "peaks">, weekday: number, hour: number): number {
  const weekend = weekday > 5;
  let height = 0.6;
  for (const peak of truth.peaks) {
    if (peak.days !== "all" && (peak.days === "weekend") !== weekend) continue;
    const distance = Math.min(Math.abs(hour - peak.hour), 24 - Math.abs(hour - peak.hour));
    height += peak.height * Math.exp(-(distance * distance) / (2 * peak.width * peak.width));
  }
  return height;
}
