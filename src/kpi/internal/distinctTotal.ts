import { estimateDistinct, hashOf, smallestHashes } from "../../stats/sketch/kMinimumValues.ts";
import { type DistinctTotal, EXACT_LIMIT } from "../kpiAggregateSchema.ts";

type DistinctValue = string | number;

/**
 * The different values of a group.
 *
 * @param values - each at most once
 * @param limit - how many are kept as they are
 */
export function distinctTotal(values: Iterable<DistinctValue>, limit: number = EXACT_LIMIT): DistinctTotal {
  const list = [...values];
  if (list.length <= limit) return { kind: "exact", values: list.sort(compareValues) };
  return { kind: "sketch", hashes: smallestHashes(list.map(hashOf)) };
}

/** The different values of two groups together; null where one of them is a bare count. */
export function mergeDistinct(
  a: DistinctTotal,
  b: DistinctTotal,
  limit: number = EXACT_LIMIT,
): DistinctTotal | null {
  if (a.kind === "counted" || b.kind === "counted") return null;
  if (a.kind === "exact" && b.kind === "exact")
    return distinctTotal(new Set([...a.values, ...b.values]), limit);
  return { kind: "sketch", hashes: smallestHashes([...hashesOf(a), ...hashesOf(b)]) };
}

/** How many different values there are. */
export function countDistinct(
  total: DistinctTotal,
  level: number,
): { value: number; interval: { low: number; high: number } | null } {
  switch (total.kind) {
    case "exact":
      return { value: total.values.length, interval: null };
    case "counted":
      return { value: total.count, interval: null };
    case "sketch":
      return estimateDistinct(total.hashes, level);
  }
}

function hashesOf(total: Exclude<DistinctTotal, { kind: "counted" }>): readonly number[] {
  return total.kind === "exact" ? total.values.map(hashOf) : total.hashes;
}

function compareValues(a: DistinctValue, b: DistinctValue): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
