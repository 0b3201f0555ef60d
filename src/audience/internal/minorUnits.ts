/** The largest number of minor units to a unit that is tried: amounts with up to six decimals. */
const FINEST = 1_000_000;

/**
 * Finds the unit in which all amounts are whole, so that they can be added without rounding: 1 for whole amounts, 100 for
 * cents, up to a millionth. In binary floating point `0.1 + 0.2` is not `0.3`, and the sum of the same amounts depends on
 * their order; two customers who spent the same would then get different scores at an edge. In whole minor units the sum
 * is exact and the order does not matter.
 *
 * @param amounts - an amount a row
 * @param groupOf - the group of each row; rows with -1 are not looked at
 * @returns how many minor units make one unit; 0 if there is no such unit, and sums are rounded
 */
export function minorUnits(amounts: Float64Array, groupOf: Int32Array): number {
  let scale = 1;
  for (let row = 0; row < amounts.length; row++) {
    if (groupOf[row]! < 0) continue;
    const amount = amounts[row]!;
    while (!isWhole(amount, scale)) {
      if (scale === FINEST) return 0;
      scale *= 100;
    }
  }
  return scale;
}

/**
 * The unit in which one amount is whole.
 *
 * @param amount - an amount
 * @returns minor units in one unit; 0 if there is no such unit up to a millionth
 */
export function minorUnit(amount: number): number {
  for (let scale = 1; scale <= FINEST; scale *= 100) if (isWhole(amount, scale)) return scale;
  return 0;
}

function isWhole(amount: number, scale: number): boolean {
  const minor = amount * scale;
  // Past 2^52 minor units the test says nothing: every such number is whole.
  return minor < 4503599627370496 && minor > -4503599627370496 && Math.round(minor) / scale === amount;
}
