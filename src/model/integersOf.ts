import { ABSENT_INTEGER, type IntegerColumn } from "./IntegerColumn.ts";
import { checkedIntegers } from "./internal/integerArray.ts";

/**
 * A column of numbers as whole numbers of 32 bits.
 *
 * @param numbers - a number a row; NaN is missing
 * @returns null where a number is not one of these
 */
export function integersOf(numbers: Float64Array): IntegerColumn | null {
  const values = new Int32Array(numbers.length);
  let absent = 0;
  let bits = 0;
  for (let row = 0; row < values.length; row++) {
    const number = numbers[row]!;
    const whole = number | 0;
    if (whole === number && whole !== ABSENT_INTEGER) {
      values[row] = whole;
      bits |= whole;
    } else if (Number.isNaN(number)) {
      values[row] = ABSENT_INTEGER;
      absent++;
    } else return null;
  }
  return checkedIntegers(values, absent, bits);
}
