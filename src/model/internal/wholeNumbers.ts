import { ABSENT_INTEGER } from "../IntegerColumn.ts";
import type { NumberLimits } from "./cellGuard.ts";
import { type ColumnBuilder, numbersOf, type OnOddCell, putIntegers } from "./columnSets.ts";
import type { FieldGuard } from "./fieldGuards.ts";
import { checkedIntegers } from "./integerArray.ts";
import { keepNumbers } from "./keepNumbers.ts";
import { limitedNumbers } from "./limitedNumbers.ts";

/** The least whole number of 32 bits but the one that stands for none. */
const LEAST: number = ABSENT_INTEGER + 1;
const MOST = 2_147_483_647;

/**
 * Makes a builder of whole numbers: of 32 bits, which are half the memory and add up several times as fast, until one does not fit.
 *
 * @param guard - the field
 * @param limits - what it takes
 * @param column - where they go
 * @param onOddCell - what to do with cells that are not accepted
 */
export function wholeNumbers(
  guard: FieldGuard,
  limits: NumberLimits,
  column: Int32Array,
  onOddCell: OnOddCell,
): ColumnBuilder {
  const [low, high] = [Math.max(limits.low, LEAST), Math.min(limits.high, MOST)];
  let absent = 0;
  let bits = 0;
  /** Takes over with the first number that does not fit. */
  let wide: ColumnBuilder | undefined;

  /** What to take for a cell that is no number within the limits, or undefined where it does not fit. */
  const oddNumber = (row: number, cell: unknown): number | undefined => {
    if (guard.accepts(cell)) return undefined;
    const given = onOddCell(row, cell);
    if (given === null) {
      absent++;
      return ABSENT_INTEGER;
    }
    const number = Number(given);
    return number >= low && number <= high ? number : undefined;
  };

  /** Takes cells up to the first that does not fit, and gives its row. */
  const takeFitting = (cells: readonly unknown[], start: number, end: number): number => {
    // What a closure holds is loaded again in every turn.
    const [into, least, most] = [column, low, high];
    let used = 0;
    let row = start;
    for (; row < end; row++) {
      const cell = cells[row - start];
      if (typeof cell === "number") {
        const whole = cell | 0;
        if (whole === cell && whole >= least && whole <= most) {
          into[row] = whole;
          used |= whole;
          continue;
        }
      }
      const number = oddNumber(row, cell);
      if (number === undefined) break;
      into[row] = number;
      if (number !== ABSENT_INTEGER) used |= number;
    }
    bits |= used;
    return row;
  };

  return {
    skip(end) {
      column.fill(ABSENT_INTEGER, 0, end);
      absent = end;
    },
    take(cells, start, end) {
      const from = wide === undefined ? takeFitting(cells, start, end) : start;
      if (from === end) return;
      wide ??= limitedNumbers(guard, limits, widened(column, from, absent), onOddCell);
      wide.take(from === start ? cells : cells.slice(from - start), from, end);
    },
    store(columns, kept) {
      if (wide !== undefined) {
        wide.store(columns, kept);
        return;
      }
      const values = keepNumbers(column, kept);
      const missing = kept === null || absent === 0 ? absent : countAbsent(values);
      putIntegers(columns, guard.name, checkedIntegers(values, missing, bits));
    },
  };
}

/** A column of numbers that begins as one of whole numbers does. */
function widened(column: Int32Array, taken: number, absent: number): Float64Array {
  const wide = new Float64Array(column.length);
  wide.set(numbersOf(column.subarray(0, taken), absent));
  return wide;
}

function countAbsent(values: Int32Array): number {
  let count = 0;
  for (let row = 0; row < values.length; row++) if (values[row] === ABSENT_INTEGER) count++;
  return count;
}
