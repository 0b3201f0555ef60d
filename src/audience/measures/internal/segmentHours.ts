import { absent } from "../../../kernel/absent.ts";
import { meanInterval } from "../../../stats/mean/meanInterval.ts";
import type { SegmentHours } from "../measureSegmentsResultSchema.ts";

const HOURS = 24;
/** Active members without whom nothing is said about hours. A convention. */
const LEAST_ACTIVE = 10;

/**
 * The busiest hours of some members, each of whom counts as one. An hour could be the busiest where the members' own differences from the
 * busiest one are no more than chance explains (Student's t, Bonferroni over the other hours: multiple comparisons with the best).
 * No hour stands out where the busiest one is not above an even day.
 *
 * @param hours - interactions in each hour, by member
 * @param members - which members
 * @param level - of intervals and of the set of candidates
 * @returns the hours
 */
export function segmentHours(hours: Float64Array, members: readonly number[], level: number): SegmentHours {
  const shares = members.flatMap((member) => {
    const own = hours.subarray(member * HOURS, member * HOURS + HOURS);
    const total = own.reduce((sum, count) => sum + count, 0);
    return total === 0 ? [] : [own.map((count) => count / total)];
  });
  const n = shares.length;
  if (n < LEAST_ACTIVE) {
    const share = absent("too-few", n, LEAST_ACTIVE);
    return { verdict: "too-few", peak: null, share, candidates: [], shares: [] };
  }
  const means = Array.from(
    { length: HOURS },
    (_, hour) => shares.reduce((sum, own) => sum + own[hour]!, 0) / n,
  );
  const peak = means.indexOf(Math.max(...means));
  const strict = 1 - (1 - level) / (HOURS - 1);
  const atPeak = shares.map((own) => own[peak]!);
  const { value, low, high } = meanInterval(atPeak, level)!;
  const standsOut = meanInterval(atPeak, strict)!.low > 1 / HOURS;
  const candidates = [...means.keys()].filter((hour) => {
    const behind = meanInterval(
      shares.map((own) => own[peak]! - own[hour]!),
      strict,
    )!;
    return hour === peak || behind.low <= 0;
  });
  return {
    verdict: standsOut ? (candidates.length === 1 ? "clear" : "several") : "none",
    peak: standsOut ? peak : null,
    share: {
      status: "ok",
      value,
      unit: "ratio",
      n,
      nUnit: "members",
      method: "mean of members' shares",
      interval: { low: Math.max(0, low), high: Math.min(1, high), level, method: "student t" },
    },
    candidates: standsOut ? candidates : [],
    shares: means,
  };
}
