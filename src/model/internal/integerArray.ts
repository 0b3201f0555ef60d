import { ABSENT_INTEGER, type IntegerArray, type IntegerColumn } from "../IntegerColumn.ts";

/** Numbers that no value is below and none above. */
interface Bounds {
  low: number;
  high: number;
}

/** Tells typed arrays that hold nothing but whole numbers from other values. */
export function isIntegerArray(values: unknown): values is IntegerArray {
  if (!ArrayBuffer.isView(values) || values instanceof DataView) return false;
  return (
    !(values instanceof Float64Array) &&
    !(values instanceof Float32Array) &&
    /^(?:Uint8|Int8|Uint16|Int16|Uint32|Int32|Uint8Clamped)Array$/.test(
      (values as unknown as { [Symbol.toStringTag]: string })[Symbol.toStringTag],
    )
  );
}

/**
 * Numbers that no value is below and none above. Where none is negative, the upper one is that of the bits in use (at most twice
 * the greatest value): or-ing costs half of comparing.
 */
function boundsOf(values: IntegerArray): Bounds {
  const bits = usedBits(values);
  return bits >= 0 ? { low: 0, high: bits } : extremesOf(values);
}

/**
 * A column of whole numbers.
 *
 * @param values - the numbers
 * @param highest - where the bits in use say that a number may be past this, the numbers themselves are looked at
 * @param isValid - whether a field takes numbers between two bounds
 */
export function integerColumn(
  values: IntegerArray,
  highest: number,
  isValid: (low: number, high: number) => boolean,
): IntegerColumn {
  let bounds: Bounds | undefined;
  const known = (): Bounds => {
    bounds ??= boundsOf(values);
    if (bounds.high > highest) bounds = extremesOf(values);
    return bounds;
  };
  return {
    values,
    absent: 0,
    get low() {
      return known().low;
    },
    get high() {
      return known().high;
    },
    firstBits: () => usedBits(values.subarray(0, BLOCK)),
    holds: () => isValid(known().low, known().high),
    tell: (bits) => {
      if (bits >= 0) bounds ??= { low: 0, high: bits };
    },
  };
}

/**
 * A column of whole numbers that were checked one by one.
 *
 * @param values - the numbers, {@link ABSENT_INTEGER} where one is missing
 * @param absent - how many are missing
 * @param bits - the bits in use in the others: negative where a number is
 */
export function checkedIntegers(values: Int32Array, absent: number, bits: number): IntegerColumn {
  let bounds: Bounds | undefined = bits >= 0 ? { low: 0, high: bits } : undefined;
  const known = (): Bounds => {
    bounds ??= extremesOf(absent === 0 ? values : values.filter((value) => value !== ABSENT_INTEGER));
    return bounds;
  };
  return {
    values,
    absent,
    get low() {
      return known().low;
    },
    get high() {
      return known().high;
    },
    firstBits: () => bits,
    holds: () => true,
    tell() {},
  };
}

/** Negative where a value is, or is past 2^31. A block that was copied is read three times as fast as the same of a large array. */
function usedBits(values: IntegerArray): number {
  const block = values.slice(0, BLOCK);
  let bits = 0;
  for (let start = 0; start < values.length; start += BLOCK) {
    const rows = values.subarray(start, start + BLOCK);
    block.set(rows);
    bits |= bitsOfBlock(block, rows.length);
  }
  return bits;
}

/** Rows that are copied at once. */
const BLOCK = 4096;

function bitsOfBlock(values: IntegerArray, length: number): number {
  let [a, b, c, d] = [0, 0, 0, 0];
  let row = 0;
  for (; row + 3 < length; row += 4) {
    a |= values[row]!;
    b |= values[row + 1]!;
    c |= values[row + 2]!;
    d |= values[row + 3]!;
  }
  for (; row < length; row++) a |= values[row]!;
  return a | b | c | d;
}

/** The least and the greatest value; of no values 0. */
function extremesOf(values: IntegerArray): Bounds {
  if (values.length === 0) return { low: 0, high: 0 };
  let low = values[0]!;
  let high = low;
  for (let row = 1; row < values.length; row++) {
    const value = values[row]!;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return { low, high };
}
