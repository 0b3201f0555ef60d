import { minorUnits } from "./minorUnits.ts";

/** Money added up by group, exactly where that is possible. */
export interface MoneySums {
  /** The sum of each group, in minor units. */
  minor: Float64Array;
  /** Minor units in one unit of the amounts. 1 where the amounts have no common one and sums are rounded. */
  scale: number;
}

/**
 * Adds amounts by group: in whole minor units where all amounts are whole in one ({@link minorUnits}), else with Neumaier's
 * compensated summation (Neumaier 1974), whose result hardly depends on the order.
 *
 * @param amounts - an amount a row
 * @param groupOf - the group of each row; -1 leaves the row out
 * @param groups - how many groups there are
 * @returns sums by group
 */
export function sumMoney(amounts: Float64Array, groupOf: Int32Array, groups: number): MoneySums {
  const scale = minorUnits(amounts, groupOf);
  const minor = new Float64Array(groups);
  if (scale > 0) {
    for (let row = 0; row < groupOf.length; row++) {
      const group = groupOf[row]!;
      if (group >= 0) minor[group]! += Math.round(amounts[row]! * scale);
    }
    return { minor, scale };
  }
  const lost = new Float64Array(groups);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    if (group < 0) continue;
    const amount = amounts[row]!;
    const before = minor[group]!;
    const after = before + amount;
    lost[group]! += Math.abs(before) >= Math.abs(amount) ? before - after + amount : amount - after + before;
    minor[group] = after;
  }
  for (let group = 0; group < groups; group++) minor[group]! += lost[group]!;
  return { minor, scale: 1 };
}
