/** Times that a channel may use, in order; one row each. */
export interface Candidates {
  /** Epoch milliseconds, each later than the one before. */
  at: Float64Array;
  /** What each is worth. */
  value: Float64Array;
  /** Local date of each, in days from 1970-01-01. */
  day: Int32Array;
  /** Local week of each, from Monday, counted from the one of 1969-12-29. */
  week: Int32Array;
  /** How each local time was read: 0 as it stands, 1 it was skipped by the clock, 2 the clock shows it twice. */
  reading: Uint8Array;
}

/** What posts of a channel have to respect. */
export interface Spacing {
  /** Least milliseconds between two. */
  gap: number;
  /** Most on a day. */
  perDay: number;
  /** Most in a week. */
  perWeek: number;
}

/** The candidates for which a test holds. */
export function keepCandidates(all: Candidates, keep: (i: number) => boolean): Candidates {
  const rows = Array.from(all.at.keys()).filter(keep);
  const pick = <Column extends Float64Array | Int32Array | Uint8Array>(column: Column): Column =>
    column.constructor === Float64Array
      ? (Float64Array.from(rows, (i) => column[i]!) as Column)
      : column.constructor === Int32Array
        ? (Int32Array.from(rows, (i) => column[i]!) as Column)
        : (Uint8Array.from(rows, (i) => column[i]!) as Column);
  return {
    at: pick(all.at),
    value: pick(all.value),
    day: pick(all.day),
    week: pick(all.week),
    reading: pick(all.reading),
  };
}

/** The first candidate at least a gap after each one, or their number. */
export function nextAfterGap({ at }: Candidates, gap: number): Int32Array {
  const next = new Int32Array(at.length);
  let j = 0;
  for (let i = 0; i < at.length; i++) {
    j = Math.max(j, i + 1);
    while (j < at.length && at[j]! - at[i]! < gap) j++;
    next[i] = j;
  }
  return next;
}
