import { toEpochMilliseconds } from "../time/toEpochMilliseconds.ts";
import type { KpiGroupKey, KpiGroupValue } from "./kpiAggregateSchema.ts";

/**
 * Order of groups: by start of the period, then by the values of the fields in turn; numbers by size, texts by their code
 * units, nothing last. The same whatever the order of the rows.
 */
export function compareGroups(a: KpiGroupKey, b: KpiGroupKey): number {
  if (a.period !== undefined && b.period !== undefined) {
    const apart = toEpochMilliseconds(a.period.start) - toEpochMilliseconds(b.period.start);
    if (apart !== 0) return apart;
  }
  for (const field of Object.keys(a.group)) {
    const apart = compareValues(a.group[field]!, b.group[field]!);
    if (apart !== 0) return apart;
  }
  return 0;
}

function compareValues(a: KpiGroupValue, b: KpiGroupValue): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeof a < typeof b ? -1 : 1;
}

/** One text for each group, the same for equal groups. */
export function groupId(key: KpiGroupKey): string {
  return JSON.stringify([key.period?.start ?? null, ...Object.values(key.group)]);
}
