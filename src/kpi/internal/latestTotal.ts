import type { LatestTotal } from "../kpiAggregateSchema.ts";
import { addSums, type CompensatedSum, totalOf } from "./compensatedSum.ts";

type Entry = readonly [thing: string | number, at: number, value: number];

/**
 * The latest value of each thing; of values of one instant the greatest, so that the order of rows does not matter.
 *
 * @param entries - things with instants and values
 */
export function latestTotal(entries: Iterable<Entry>): LatestTotal {
  const latest = new Map<string | number, Entry>();
  for (const entry of entries) {
    const met = latest.get(entry[0]);
    if (met === undefined || isLater(entry, met)) latest.set(entry[0], entry);
  }
  return { kind: "latest", entries: [...latest.values()].sort(([a], [b]) => compareThings(a, b)) };
}

/** The latest values of two groups of rows together; null where one of them is a bare sum. */
export function mergeLatest(a: LatestTotal, b: LatestTotal): LatestTotal | null {
  if (a.kind === "summed" || b.kind === "summed") return null;
  return latestTotal([...a.entries, ...b.entries]);
}

/** The sum of the latest values. */
export function sumLatest(total: LatestTotal): number {
  if (total.kind === "summed") return total.value ?? Number.POSITIVE_INFINITY;
  const zero: CompensatedSum = [0, 0];
  return totalOf(total.entries.reduce((sum, [, , value]) => addSums(sum, [value, 0]), zero));
}

function isLater([, at, value]: Entry, [, than, other]: Entry): boolean {
  return at > than || (at === than && value > other);
}

function compareThings(a: string | number, b: string | number): number {
  if (typeof a !== typeof b) return typeof a === "number" ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}
