import { describeValue } from "../../kernel/describeValue.ts";
import { SocialOpsError } from "../../kernel/SocialOpsError.ts";
import { mergeIssues } from "../../model/mergeIssues.ts";
import { sameJson } from "../internal/sameJson.ts";
import { checkRetentionAggregate } from "./internal/checkRetentionAggregate.ts";
import type { RetentionAggregate, RetentionPeriod } from "./retentionAggregateSchema.ts";

/**
 * Puts two aggregates of {@link aggregateRetention} together: a member of both is one member with the visits of both. Exactly
 * associative and commutative. Cost: linear in the visits, plus the ordering of the members.
 *
 * @param a - one aggregate
 * @param b - another, with the same `asOf`, unit, zone, first day of weeks, clock and condition
 * @returns the aggregate of both
 * @throws {@link SocialOpsError} `incompatible` where those differ, `unsupported-version`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { aggregateRetention, mergeRetention } from "socialops/kpi";
 *
 * const options = { asOf: "2026-03-31T24:00:00Z", unit: "month", timeZone: "UTC" } as const;
 * const january = aggregateRetention([{ memberId: "m1", at: "2026-01-09T10:00:00Z", kind: "view" }], options);
 * const march = aggregateRetention([{ memberId: "m1", at: "2026-03-02T10:00:00Z", kind: "view" }], options);
 * mergeRetention(january, march).visits; // => [[24312, 24314]]
 * ```
 */
export function mergeRetention(a: RetentionAggregate, b: RetentionAggregate): RetentionAggregate {
  return merge(
    checkRetentionAggregate(a, "mergeRetention", "a"),
    checkRetentionAggregate(b, "mergeRetention", "b"),
  );
}

function merge(a: RetentionAggregate, b: RetentionAggregate): RetentionAggregate {
  for (const field of ["asOf", "unit", "timeZone", "weekStart", "clock", "where"] as const) {
    if (sameJson(a[field], b[field])) continue;
    throw new SocialOpsError("mergeRetention", {
      code: "incompatible",
      path: `b.${field}`,
      expected: `${describeValue(a[field])}, as in a`,
      received: describeValue(b[field]),
    });
  }
  const visitsOf = new Map<string, readonly number[]>();
  for (const { members, visits } of [a, b]) {
    for (const [i, id] of members.entries()) {
      const met = visitsOf.get(id);
      visitsOf.set(id, met === undefined ? visits[i]! : union(met, visits[i]!));
    }
  }
  const members = [...visitsOf.keys()].sort();
  return {
    ...a,
    periods: unionOfPeriods(a.periods, b.periods),
    members,
    visits: members.map((id) => visitsOf.get(id)!),
    afterAsOf: a.afterAsOf + b.afterAsOf,
    issues: mergeIssues(a.issues, b.issues),
  };
}

/** Two ascending lists as one, equal values once. */
function union(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, k = 0; i < a.length || k < b.length; ) {
    const next = k === b.length || (i < a.length && a[i]! <= b[k]!) ? a[i]! : b[k]!;
    both.push(next);
    if (i < a.length && a[i] === next) i++;
    if (k < b.length && b[k] === next) k++;
  }
  return both;
}

function unionOfPeriods(a: readonly RetentionPeriod[], b: readonly RetentionPeriod[]): RetentionPeriod[] {
  const byOrdinal = new Map([...a, ...b].map((period) => [period.ordinal, period]));
  return [...byOrdinal.values()].sort((one, other) => one.ordinal - other.ordinal);
}
