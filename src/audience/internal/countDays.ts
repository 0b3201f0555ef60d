/** More than the days between any two instants of ECMAScript (2e8). */
const DAY_SPAN = 268_435_456;

/**
 * Counts the different days of each group.
 *
 * @param groupOf - the group of each row; -1 leaves the row out
 * @param days - the day of each row, as days since 1970-01-01
 * @param groups - how many groups there are
 * @returns days by group
 */
export function countDays(groupOf: Int32Array, days: Int32Array, groups: number): Int32Array {
  // Group and day as one number, so that one sort brings equal pairs together.
  const keys = new Float64Array(groupOf.length);
  let used = 0;
  for (let row = 0; row < groupOf.length; row++) {
    if (groupOf[row]! >= 0) keys[used++] = groupOf[row]! * DAY_SPAN + days[row]! + DAY_SPAN / 2;
  }
  const sorted = keys.subarray(0, used).sort();
  const counts = new Int32Array(groups);
  for (let i = 0; i < used; i++) {
    if (i === 0 || sorted[i] !== sorted[i - 1]) counts[Math.floor(sorted[i]! / DAY_SPAN)]! += 1;
  }
  return counts;
}
