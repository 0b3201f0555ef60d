import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { chiSquareUpperTail } from "../distribution/chiSquareUpperTail.ts";
import { checkDurations } from "./internal/checkDurations.ts";
import { quadraticForm } from "./internal/quadraticForm.ts";

/** Events of one group, and how many the curve of all groups together would have given it. */
export interface LogRankGroup {
  /** The group. */
  group: string;
  /** Its cases. */
  n: number;
  /** Its events. */
  observed: number;
  /** Its events if all groups were alike. */
  expected: number;
}

/** A comparison of survival curves. */
export interface LogRankTest {
  /** The statistic, chi-square if the curves are alike; null where no event separates the groups. */
  statistic: number | null;
  /** Its degrees of freedom. */
  df: number;
  /** Probability of a statistic as large if the curves are alike; null like the statistic. */
  pValue: number | null;
  /** The groups in order of their first case. */
  groups: LogRankGroup[];
}

/**
 * Whether groups take differently long, with cases that have not ended counted as long as they were seen: the log-rank test (Mantel 1966;
 * Peto and Peto 1972), R's `survdiff`. It weighs all times alike, and sees little where curves cross.
 *
 * Cost: a sort, and groups squared for each time with an event.
 *
 * @param times - how long each case was seen, at least 0
 * @param observed - whether its event came then
 * @param groups - each case's group
 * @returns the test; without a statistic for fewer than two groups with cases at risk
 * @throws {@link SocialOpsError} `out-of-domain`
 *
 * @example
 * ```ts
 * import { logRankTest } from "socialops/stats";
 *
 * const minutes = [5, 8, 12, 20, 30, 15, 25, 40, 60, 90];
 * const answered = [true, true, true, true, true, true, true, true, true, false];
 * const channels = ["chat", "chat", "chat", "chat", "chat", "mail", "mail", "mail", "mail", "mail"];
 * logRankTest(minutes, answered, channels).pValue; // => 0.03328099469559824
 * ```
 */
export function logRankTest(
  times: ArrayLike<number>,
  observed: ArrayLike<boolean>,
  groups: ArrayLike<string>,
): LogRankTest {
  const where = "logRankTest";
  checkDurations(times, observed, where);
  checkGroups(groups, times.length, where);
  const names = [...new Set(Array.from(groups))];
  const groupOf = Array.from(groups, (name) => names.indexOf(name));
  const n = names.map((_, g) => groupOf.filter((one) => one === g).length);
  const atRisk = [...n];
  const seen = names.map(() => 0);
  const expected = names.map(() => 0);
  const covariance = names.map(() => names.map(() => 0));

  const order = groupOf.map((_, i) => i).sort((a, b) => times[a]! - times[b]!);
  for (let first = 0, last = 0; first < order.length; first = last) {
    const time = times[order[first]!];
    const events = names.map(() => 0);
    const leaving = names.map(() => 0);
    while (last < order.length && times[order[last]!] === time) {
      const i = order[last]!;
      leaving[groupOf[i]!]!++;
      if (observed[i]) events[groupOf[i]!]!++;
      last++;
    }
    const total = order.length - first;
    const died = events.reduce((sum, count) => sum + count, 0);
    if (died > 0) {
      const spread = total > 1 ? (died * (total - died)) / (total - 1) : 0;
      for (const [g, risk] of atRisk.entries()) {
        const share = risk / total;
        seen[g]! += events[g]!;
        expected[g]! += died * share;
        for (const [h, other] of atRisk.entries())
          covariance[g]![h]! += spread * share * ((g === h ? 1 : 0) - other / total);
      }
    }
    for (const [g, count] of leaving.entries()) atRisk[g]! -= count;
  }

  const told = names.map((_, g) => g).filter((g) => covariance[g]![g]! > 0);
  const statistic = quadraticForm(
    told.slice(1).map((g) => seen[g]! - expected[g]!),
    told.slice(1).map((g) => told.slice(1).map((h) => covariance[g]![h]!)),
  );
  const df = Math.max(0, told.length - 1);
  return {
    statistic,
    df,
    pValue: statistic === null ? null : chiSquareUpperTail(statistic, df),
    groups: names.map((group, g) => ({ group, n: n[g]!, observed: seen[g]!, expected: expected[g]! })),
  };
}

function checkGroups(groups: ArrayLike<string>, length: number, where: string): void {
  const isList = Array.isArray(groups) && groups.length === length;
  const wrong = isList ? groups.findIndex((name) => typeof name !== "string") : -1;
  if (isList && wrong < 0) return;
  throw new SocialOpsError(where, {
    code: "out-of-domain",
    path: isList ? `groups[${wrong}]` : "groups",
    expected: isList ? "text" : "a list as long as the times",
    received: describeValue(isList ? groups[wrong] : groups),
  });
}
