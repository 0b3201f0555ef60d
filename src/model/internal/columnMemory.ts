/** Gives a builder the array of its column; what stands in it is written over. */
export interface ColumnMemory {
  /** An array of so many numbers. */
  numbers(length: number): Float64Array;
  /** An array of so many whole numbers. */
  integers(length: number): Int32Array;
}

/** A new array for each column. */
export const newMemory: ColumnMemory = {
  numbers: (length) => new Float64Array(length),
  integers: (length) => new Int32Array(length),
};

/** The same array for the field's column in each chunk: an engine collects garbage by how much memory is asked for. */
export function sameMemory(): ColumnMemory {
  let numbers = new Float64Array(0);
  let integers = new Int32Array(0);
  return {
    numbers(length) {
      if (numbers.length < length) numbers = new Float64Array(length);
      return numbers.subarray(0, length);
    },
    integers(length) {
      if (integers.length < length) integers = new Int32Array(length);
      return integers.subarray(0, length);
    },
  };
}
