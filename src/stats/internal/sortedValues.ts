/**
 * A sorted copy. Typed arrays sort numbers alike on every engine, and -0 before 0, which compare as equal.
 *
 * @param values - finite numbers
 * @returns the values, ascending
 */
export function sortedValues(values: ArrayLike<number>): Float64Array {
  return Float64Array.from(values).sort();
}
