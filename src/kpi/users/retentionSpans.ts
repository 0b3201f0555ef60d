import type { RetentionKind, RetentionUnit } from "./retentionResultSchema.ts";

/** What one cell asks about. */
export interface RetentionSpan {
  /** As in the result: N, or the first offset of a bracket. */
  offset: number;
  /** The last offset of a bracket. */
  through?: number | undefined;
  /** A member counts as retained who was active at an offset from here … */
  from: number;
  /** … to here. Infinity for `unbounded`, which no JSON holds: it is not part of any result. */
  to: number;
  /** The offset that has to be over for a member to be eligible. */
  mature: number;
}

/** How cells are asked for. */
export interface RetentionAsk {
  /** What counts as retained. */
  kind: RetentionKind;
  /** Offsets; without them the unit's. */
  offsets?: readonly number[] | undefined;
  /** Brackets, with kind `bracket`. */
  brackets?: readonly (readonly [number, number])[] | undefined;
}

/** Offsets 1 to this many are asked about where the caller names none. */
const USUAL: Readonly<Record<RetentionUnit, number>> = { day: 30, week: 12, month: 12 };

/**
 * The cells of a cohort in ascending order, whatever the order in which they were asked for.
 *
 * @param ask - checked kind, offsets and brackets
 * @param unit - unit of the offsets
 * @returns what each cell asks about
 */
export function retentionSpans(ask: RetentionAsk, unit: RetentionUnit): RetentionSpan[] {
  if (ask.kind === "bracket") {
    const brackets = [...(ask.brackets ?? [])].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    return brackets.map(([from, to]) => ({ offset: from, through: to, from, to, mature: to }));
  }
  const offsets = ask.offsets ?? Array.from({ length: USUAL[unit] }, (_, i) => i + 1);
  const { kind } = ask;
  return [...offsets]
    .sort((a, b) => a - b)
    .map((offset) => ({
      offset,
      from: kind === "within" ? 1 : offset,
      to: kind === "unbounded" ? Number.POSITIVE_INFINITY : offset,
      mature: offset,
    }));
}
