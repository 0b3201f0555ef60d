/** When each of some members was active. */
export interface Visits {
  /** Member i has the values from `starts[i]` up to, but not including, `starts[i + 1]`. */
  starts: Int32Array;
  /** Distinct periods or instants, ascending for each member. */
  values: Float64Array;
}

/** Segments up to this length are sorted in place by insertion: most members come a few times. */
const SHORT = 24;

/**
 * Collects each member's distinct values. Linear where members have few values each.
 *
 * @param members - the member of each row, from 0; -1 leaves the row out
 * @param values - the value of each row
 * @param count - how many members there are
 * @returns visits; members without rows have none
 */
export function collectVisits(members: Int32Array, values: ArrayLike<number>, count: number): Visits {
  const starts = new Int32Array(count + 1);
  for (let row = 0; row < members.length; row++) if (members[row]! >= 0) starts[members[row]! + 1]! += 1;
  for (let member = 0; member < count; member++) starts[member + 1]! += starts[member]!;
  const next = starts.slice(0, count);
  const all = new Float64Array(starts[count]!);
  for (let row = 0; row < members.length; row++) {
    const member = members[row]!;
    if (member < 0) continue;
    const at = next[member]!;
    all[at] = values[row]!;
    next[member] = at + 1;
  }
  return dropRepeats(starts, all);
}

/** Sorts each segment and keeps one of equal values, moving all to the front. */
function dropRepeats(starts: Int32Array, all: Float64Array): Visits {
  let kept = 0;
  let start = 0;
  for (let member = 0; member + 1 < starts.length; member++) {
    const end = starts[member + 1]!;
    sortSegment(all, start, end);
    for (let i = start; i < end; i++) if (i === start || all[i] !== all[i - 1]) all[kept++] = all[i]!;
    start = end;
    starts[member + 1] = kept;
  }
  return { starts, values: all.subarray(0, kept) };
}

function sortSegment(all: Float64Array, start: number, end: number): void {
  if (end - start > SHORT) {
    all.subarray(start, end).sort();
    return;
  }
  for (let i = start + 1; i < end; i++) {
    const value = all[i]!;
    let at = i - 1;
    while (at >= start && all[at]! > value) {
      all[at + 1] = all[at]!;
      at--;
    }
    all[at + 1] = value;
  }
}
