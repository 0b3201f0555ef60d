/**
 * A moment in time as callers may give it: epoch milliseconds, ISO 8601 text **with** an offset, a `Date`, or anything with
 * `epochMilliseconds` (a Temporal instant or zoned date-time).
 */
export type Instant = number | string | Date | { readonly epochMilliseconds: number };

const ISO =
  /^([+-]\d{6}|\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(Z|[+-]\d\d:?\d\d)$/i;

/**
 * Epoch milliseconds of an instant; NaN for anything that is not one (local times without an offset among them).
 *
 * @param instant - anything; see {@link Instant}
 * @returns milliseconds since 1970-01-01T00:00:00Z, or NaN
 */
export function toEpochMilliseconds(instant: unknown): number {
  if (typeof instant === "number") return Number.isFinite(instant) ? instant : Number.NaN;
  if (typeof instant === "string") return ISO.test(instant) ? Date.parse(instant) : Number.NaN;
  if (instant instanceof Date) return instant.getTime();
  if (typeof instant === "object" && instant !== null && "epochMilliseconds" in instant) {
    const ms = (instant as { epochMilliseconds: unknown }).epochMilliseconds;
    return typeof ms === "number" && Number.isFinite(ms) ? ms : Number.NaN;
  }
  return Number.NaN;
}
