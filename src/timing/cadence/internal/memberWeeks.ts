/** Interactions of an audience by member and week slot; the members in order of their ids, so that sums do not depend on that of rows. */
export interface MemberWeeks {
  /** Interactions of each member. */
  totals: Float64Array;
  /** Where each member's entries begin, and behind the last one their end. */
  starts: Int32Array;
  /** Week slot of each entry, ascending within a member. */
  slots: Int16Array;
  /** Interactions in it. */
  counts: Float64Array;
}

const SLOTS = 168;

/**
 * Counts interactions by member and slot.
 *
 * @param rows - the rows that count
 * @param members - member code a row
 * @param slots - week slot a row
 * @param ranks - place of each member code in the order of ids
 */
export function memberWeeks(
  rows: ArrayLike<number>,
  members: Int32Array,
  slots: Int16Array,
  ranks: Int32Array,
): MemberWeeks {
  const keys = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]!;
    keys[i] = ranks[members[row]!]! * SLOTS + slots[row]!;
  }
  keys.sort();
  const found = {
    totals: [] as number[],
    starts: [] as number[],
    slots: [] as number[],
    counts: [] as number[],
  };
  let lastKey = -1;
  let lastMember = -1;
  for (const key of keys) {
    const member = Math.floor(key / SLOTS);
    if (member !== lastMember) {
      found.starts.push(found.slots.length);
      found.totals.push(0);
      lastMember = member;
    }
    if (key !== lastKey) {
      found.slots.push(key - member * SLOTS);
      found.counts.push(0);
      lastKey = key;
    }
    found.counts[found.counts.length - 1]! += 1;
    found.totals[found.totals.length - 1]! += 1;
  }
  found.starts.push(found.slots.length);
  return {
    totals: Float64Array.from(found.totals),
    starts: Int32Array.from(found.starts),
    slots: Int16Array.from(found.slots),
    counts: Float64Array.from(found.counts),
  };
}
