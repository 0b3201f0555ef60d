import type { Disambiguation } from "../disambiguations.ts";
import { DAY, LAST_INSTANT } from "./milliseconds.ts";
import { offsetAt } from "./offsetAt.ts";
import type { ZoneTable } from "./zoneTable.ts";

/**
 * Offsets around a local time. One entry where it occurs once. Else the offset before the change and the one after it.
 */
export interface CivilOffsets {
  /** Whether the local time occurs once, was skipped, or occurs twice. */
  kind: "once" | "gap" | "overlap";
  /** Offset before the change, in milliseconds; the only one where it occurs once. */
  before: number;
  /** Offset after it. */
  after: number;
}

/**
 * Which offsets a local time may have in a zone. Looks one day to each side: zones keep less than a day from UTC, and no
 * two changes of a zone are as near as two days.
 *
 * @param table - the zone
 * @param civil - the local time as the epoch milliseconds it would have in UTC
 * @returns kind and offsets
 */
export function civilOffsets(table: ZoneTable, civil: number): CivilOffsets {
  const before = offsetAt(table, Math.max(civil - DAY, -LAST_INSTANT));
  const after = offsetAt(table, Math.min(civil + DAY, LAST_INSTANT));
  if (before === after) return { kind: "once", before, after };
  const holdsBefore = holds(table, civil, before);
  const holdsAfter = holds(table, civil, after);
  if (holdsBefore && holdsAfter) return { kind: "overlap", before, after };
  if (holdsBefore) return { kind: "once", before, after: before };
  if (holdsAfter) return { kind: "once", before: after, after };
  return { kind: "gap", before, after };
}

function holds(table: ZoneTable, civil: number, offset: number): boolean {
  const ms = civil - offset;
  return Math.abs(ms) <= LAST_INSTANT && offsetAt(table, ms) === offset;
}

/**
 * Which of two readings a rule takes.
 *
 * @param kind - whether the local time occurs once, was skipped, or occurs twice
 * @param disambiguation - the caller's rule
 * @returns the reading, or null where the rule refuses both
 */
export function ruleFor(
  kind: CivilOffsets["kind"],
  disambiguation: Disambiguation,
): "earlier" | "later" | null {
  if (kind === "once") return "earlier";
  if (disambiguation === "reject") return null;
  if (disambiguation === "compatible") return kind === "gap" ? "later" : "earlier";
  return disambiguation;
}

/**
 * The instant of a local time. The earlier one has the larger offset, in a gap (where it reads the time with the offset
 * after the change) as in an overlap.
 *
 * @param offsets - what {@link civilOffsets} says of it
 * @param civil - the local time as the epoch milliseconds it would have in UTC
 * @param rule - which reading
 * @returns epoch milliseconds, or NaN beyond ±8.64e15
 */
export function instantOfCivil(offsets: CivilOffsets, civil: number, rule: "earlier" | "later"): number {
  const { before, after } = offsets;
  const ms = civil - (rule === "earlier" ? Math.max(before, after) : Math.min(before, after));
  return Math.abs(ms) <= LAST_INSTANT ? ms : Number.NaN;
}

/**
 * The first instant of a local date in a zone: midnight, its first occurrence where it occurs twice, and where the clock
 * skipped it the moment of the change (so that a date that does not exist begins where the next one does).
 *
 * @param table - the zone
 * @param day - days since 1970-01-01 of the local date
 * @returns epoch milliseconds, kept within ±8.64e15
 */
export function startOfLocalDay(table: ZoneTable, day: number): number {
  return firstInstantOf(table, day * DAY);
}

/**
 * The first instant at which a zone's clock has come to a local time: its first occurrence, or the moment of the change that skipped it.
 *
 * @param table - the zone
 * @param civil - the local time as the epoch milliseconds it would have in UTC
 * @returns epoch milliseconds, kept within ±8.64e15
 */
export function firstInstantOf(table: ZoneTable, civil: number): number {
  const { kind, before, after } = civilOffsets(table, civil);
  const start = kind === "gap" ? changeWithin(table, civil - after, civil - before) : civil - before;
  return Math.min(Math.max(start, -LAST_INSTANT), LAST_INSTANT);
}

/**
 * The moment at which a zone's offset changes, by halving.
 *
 * @param table - the zone
 * @param low - an instant before the change
 * @param high - an instant at or after it, no more than two days later
 * @returns the first millisecond of (low, high] at which the offset is no longer that of `low`
 */
export function changeWithin(table: ZoneTable, low: number, high: number): number {
  const before = offsetAt(table, low);
  let still = low;
  let changed = high;
  while (changed - still > 1) {
    const middle = Math.floor((still + changed) / 2);
    if (offsetAt(table, middle) === before) still = middle;
    else changed = middle;
  }
  return changed;
}
